using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>A format that events are written in.</summary>
/// <param name="Name">Its name on the command line ("csv").</param>
/// <param name="Endings">Endings of its files with their dot, the usual one first.</param>
/// <param name="SaysStatus">Whether it can say that an event did not happen; only actual events go into a format that cannot, unless somebody asks.</param>
/// <param name="SaysSource">Whether it can say on whose word an event stands.</param>
/// <param name="Description">What it is, in a line.</param>
/// <param name="Open">Begins to write to an output, which stays the caller's to commit and dispose of.</param>
public sealed record EventFormat(string Name, IReadOnlyList<string> Endings, bool SaysStatus, bool SaysSource, string Description, Func<EventOutput, IEventWriter> Open)
{
    /// <summary>Why an event stays out unless somebody asks for it: what reads as a fact must be one.</summary>
    /// <returns>The reason; null for an event that may go in.</returns>
    public string? Refuse(ExportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return SaysStatus || row.Event.Status == "actual" ? null : $"{row.Event.Status}: {Name} cannot say that an event is not actual";
    }
}
