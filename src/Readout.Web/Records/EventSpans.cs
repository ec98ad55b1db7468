using System.Text.Json;
using Readout.Record.Reading;
using Readout.Text;

namespace Readout.Web.Records;

/// <summary>Which words of a document made an event: read off its line.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where it begins in the document.</param>
/// <param name="Marks">The words in it, with places in the document.</param>
internal sealed record EventSpans(string Text, int Start, IReadOnlyList<Mark> Marks)
{
    /// <summary>Reads the words of an event; an event of another coder may have none.</summary>
    public static EventSpans Of(StoredEvent stored)
    {
        using var json = JsonDocument.Parse(stored.Line);
        var (row, marks) = (stored.Row, new List<Mark>());
        if (json.RootElement.TryGetProperty("spans", out var spans) && spans.ValueKind == JsonValueKind.Object)
        {
            foreach (var (name, kind) in (ReadOnlySpan<(string, MarkKind)>)[("actor", MarkKind.Actor), ("trigger", MarkKind.Trigger), ("recipient", MarkKind.Recipient), ("status", MarkKind.Status)])
                if (spans.TryGetProperty(name, out var value)) Add(marks, value, kind);
        }
        return new EventSpans(row.Text ?? "", row.Start, marks);
    }

    private static void Add(List<Mark> marks, JsonElement value, MarkKind kind)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Add(marks, item, kind);
        else if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("start", out var start) && value.TryGetProperty("end", out var end)
            && start.TryGetInt32(out var from) && end.TryGetInt32(out var to) && from >= 0 && to > from)
            marks.Add(new Mark(new TextSpan(from, to), kind));
    }
}
