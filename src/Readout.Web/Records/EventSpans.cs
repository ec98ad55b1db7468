using System.Text.Json;
using Readout.Exchange.Rows;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Records;

/// <summary>Which words of a document made an event: read off its line.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where it begins in the document.</param>
/// <param name="Marks">The words in it, with places in the document, and what is said of them line by line.</param>
internal sealed record EventSpans(string Text, int Start, IReadOnlyList<Mark> Marks)
{
    /// <summary>Reads the words of an event; an event of another coder may have none.</summary>
    /// <param name="stored">The event.</param>
    /// <param name="number">Its number on the page; null where it stands alone.</param>
    public static EventSpans Of(StoredEvent stored, int? number = null)
    {
        using var json = JsonDocument.Parse(stored.ToldLine);
        var (row, root, marks) = (stored.Told, json.RootElement, new List<Mark>());
        if (root.TryGetProperty("spans", out var spans) && spans.ValueKind == JsonValueKind.Object)
        {
            AddParties(marks, row, root, "actor", MarkKind.Actor, number);
            Add(marks, spans, "trigger", new Mark(default, MarkKind.Trigger, number, $"{Words.What(row)}{(row.Pattern is { } pattern ? $": pattern {pattern}" : "")}\n{row.Status}: {StatusWords.Of(row.Status)}"));
            AddParties(marks, row, root, "recipient", MarkKind.Recipient, number);
            Add(marks, spans, "status", new Mark(default, MarkKind.Status, number, $"tells whether {Words.What(row)} happened: {row.Status}"));
        }
        return new EventSpans(row.Text ?? "", row.Start, marks);
    }

    private static void AddParties(List<Mark> marks, EventRow row, JsonElement root, string side, MarkKind kind, int? number)
    {
        if (!root.GetProperty("spans").TryGetProperty(side, out var spans)) return;
        var parties = root.TryGetProperty(side, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToArray() : [];
        foreach (var (i, span) in (spans.ValueKind == JsonValueKind.Array ? spans.EnumerateArray().ToArray() : [spans]).Index())
            if (SpanReader.Of(span) is { } found) marks.Add(new Mark(found, kind, number, $"{side} of {Words.What(row)}{(i < parties.Length ? $"\n{Resolution(parties[i])}" : "")}"));
    }

    private static void Add(List<Mark> marks, JsonElement spans, string name, Mark mark)
    {
        if (!spans.TryGetProperty(name, out var value)) return;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            if (SpanReader.Of(item) is { } found) marks.Add(mark with { Span = found });
    }

    private static string Resolution(JsonElement party)
    {
        string? Text(string name) => party.ValueKind == JsonValueKind.Object && party.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return MentionWords.Of(Text("identifier_text"), Text("office"), Text("code"), Text("sector"), Text("reason"));
    }
}
