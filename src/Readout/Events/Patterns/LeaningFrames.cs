using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Patterns;

/// <summary>The surroundings in which a word that leans to an event tells it: who does it, to whom, and what must stand there, by word class, frame and event.
/// What a frame asks is read once and shared by all words that stand in it.</summary>
internal sealed class LeaningFrames
{
    private readonly Dictionary<(string Tag, string Frame), List<TableRow>> _rows = [];
    private readonly Dictionary<(TableRow Row, string Prepositions), (SlotExpression Actor, SlotExpression Recipient, Need[] Needs)> _shared = [];
    private readonly Dictionary<(string Category, string Tag, string Frame), List<(TableRow Row, int Least)>> _chosen = [];
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> _classes;

    /// <summary>Takes the rows of a table as they stand; what is wrong in one shows when a word asks for it.</summary>
    /// <param name="table">Columns pos, frame, categories ("*" for all that no other row names), actor, recipient, needs, least.</param>
    /// <param name="classes">The word classes that needs may name.</param>
    public LeaningFrames(Table table, IReadOnlyDictionary<string, IReadOnlySet<string>> classes)
    {
        _classes = classes;
        foreach (var row in table.Rows)
            (_rows.TryGetValue((row["pos"], row["frame"]), out var list) ? list : _rows[(row["pos"], row["frame"])] = []).Add(row);
    }

    /// <summary>Who and whom and what is needed, of each row that a word of this strength falls under; empty where the frame is unknown to the event.</summary>
    /// <param name="category">The event.</param>
    /// <param name="tag">V or N.</param>
    /// <param name="frame">The frame's name, with its prepositions where it has some: "prep:on,against".</param>
    /// <param name="objects">The lemmas of which one must be the object; empty for none.</param>
    /// <param name="strength">From 1, a fifth of what such words tell, to 3, nearly all.</param>
    /// <exception cref="FormatException">A row of the table cannot be read.</exception>
    public IEnumerable<(SlotExpression Actor, SlotExpression Recipient, Need[] Needs)> Of(string category, string tag, string frame, string objects, int strength)
    {
        var (name, prepositions) = frame.IndexOf(':') is > 0 and var colon ? (frame[..colon], frame[(colon + 1)..]) : (frame, "");
        foreach (var (row, least) in Chosen(category, tag, name))
        {
            if (strength < least) continue;
            var (actor, recipient, needs) = Shared(row, prepositions);
            yield return (actor, recipient, objects.Length == 0 ? needs : [.. Needs(row, prepositions, objects, own: true), .. needs]);
        }
    }

    // The rows that name the event, or else those for all; thousands of words ask for the same.
    private List<(TableRow Row, int Least)> Chosen(string category, string tag, string frame)
    {
        if (_chosen.TryGetValue((category, tag, frame), out var chosen)) return chosen;
        var rows = _rows.GetValueOrDefault((tag, frame)) ?? [];
        var named = rows.Exists(row => row.List("categories").Contains(category));
        return _chosen[(category, tag, frame)] = [.. rows.Where(row => row.List("categories").Contains(named ? category : "*")).Select(row => (row, int.Parse(row["least"], CultureInfo.InvariantCulture)))];
    }

    private (SlotExpression Actor, SlotExpression Recipient, Need[] Needs) Shared(TableRow row, string prepositions)
    {
        if (_shared.TryGetValue((row, prepositions), out var shared)) return shared;
        return _shared[(row, prepositions)] = (SlotExpression.Parse(Fill(row["actor"], prepositions, "")), SlotExpression.Parse(Fill(row["recipient"], prepositions, "")), Needs(row, prepositions, "", own: false));
    }

    // What names a word's own objects is read for that word, all else for the frame.
    private Need[] Needs(TableRow row, string prepositions, string objects, bool own) =>
        [.. row.List("needs").Where(need => need.Contains("{objects}", StringComparison.Ordinal) == own).Select(need => Need.Parse(Fill(need, prepositions, objects), _classes))];

    private static string Fill(string text, string prepositions, string objects) =>
        text.Replace("{prep}", prepositions, StringComparison.Ordinal).Replace("{objects}", objects, StringComparison.Ordinal);
}
