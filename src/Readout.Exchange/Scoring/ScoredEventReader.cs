using System.Text.Json;

namespace Readout.Exchange.Scoring;

/// <summary>Reads coded events from PLOVER JSON lines, of any coder, as far as they are scored.</summary>
public static class ScoredEventReader
{
    /// <summary>Every event, in order; blank lines are passed over.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What errors call the input.</param>
    /// <exception cref="InvalidDataException">A line is no JSON object; the message names file and line.</exception>
    public static IReadOnlyList<ScoredEvent> Read(TextReader reader, string name = "events") => JsonFields.ReadLines(reader, name, Event);

    private static ScoredEvent Event(JsonElement line)
    {
        var info = line.Object("text_info");
        return new ScoredEvent
        {
            Document = line.Text("document"), Categories = line.Texts("event"), Modes = line.Texts("mode"), Contexts = line.Texts("context"),
            Actors = Side(line, "actor"), Recipients = Side(line, "recipient"), Status = line.Text("status") is { Length: > 0 } status ? status : "actual",
            Source = line.Object("attributed_to")?.Text("code"), Date = line.Text("date"), Country = line.Object("event_loc")?.Text("country_code"),
            Size = line.Numbers("size"), Start = info?.Number("start") ?? -1, End = info?.Number("end") ?? -1,
            Trigger = line.Texts("event_text") is { Count: > 0 } words ? string.Join(' ', words) : null,
            Confidence = line.TryGetProperty("confidence", out var sure) && sure.ValueKind == JsonValueKind.Number ? sure.GetDouble() : 1,
        };
    }

    internal static ScoredParticipant[] Side(JsonElement line, string name) =>
        [.. line.Items(name).Select(item => new ScoredParticipant(item.Text("code"), item.Text("sector")))];
}
