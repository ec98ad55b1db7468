using Readout.Text;

namespace Readout.Events;

/// <summary>How many an event killed, hurt, arrested, moved or brought together, as its text says.</summary>
/// <param name="Counts">What was counted, a field once each, in the order of the text; never empty.</param>
public sealed record EventSize(IReadOnlyList<SizeCount> Counts)
{
    /// <summary>The number given for a field; null where none is given or the words are vague.</summary>
    /// <param name="field">"dead", "injured", "arrested", "troops", …</param>
    public long? this[string field]
    {
        get
        {
            foreach (var count in Counts)
                if (count.Field == field) return count.Value;
            return null;
        }
    }
}
