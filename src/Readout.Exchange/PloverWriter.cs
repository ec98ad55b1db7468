using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Events;
using Readout.Text;

namespace Readout.Exchange;

/// <summary>Writes events in PLOVER's JSON layout, one object a line. docs/schema/plover-event.schema.json describes it.</summary>
public static class PloverWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as one line of JSON, without the line end; the same bytes for the same event.</summary>
    public static string ToJson(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, s_options)) Write(json, coded);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the event as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(coded);
        var (e, text) = (coded.Event, coded.Document.Text);
        json.WriteStartObject();
        json.WriteString("id", coded.Id);
        json.WriteString("document", coded.Document.Id);
        json.WriteString("date", Iso(coded.Date));
        json.WriteString("enddate", Iso(e.When?.End));
        WriteDateInfo(json, coded);
        WriteList(json, "event", [e.Category]);
        WriteList(json, "mode", e.Modes);
        WriteList(json, "context", e.Contexts);
        WriteSide(json, "actor", e.Actors);
        WriteSide(json, "recipient", e.Recipients);
        json.WriteString("status", e.Status.Name());
        json.WritePropertyName("attributed_to");
        if (e.AttributedTo is { } source) WriteParticipant(json, source);
        else json.WriteNullValue();
        WriteList(json, "event_text", [e.TriggerSpan.Of(text).ToString()]);
        json.WriteNull("event_loc");
        SizeWriter.Write(json, e.Size, text);
        json.WriteNumber("quad_code", coded.QuadCode);
        json.WriteNumber("event_scale", coded.Scale);
        WritePlaces(json, coded);
        WriteOrigin(json, coded);
        json.WriteEndObject();
    }

    private static void WriteDateInfo(Utf8JsonWriter json, CodedEvent coded)
    {
        var when = coded.Event.When;
        json.WriteStartObject("date_info");
        json.WriteString("precision", coded.Date is null ? null : (when?.Precision ?? DatePrecision.Day).Name());
        WriteOffset(json, "start", when?.Span?.Start);
        WriteOffset(json, "end", when?.Span?.End);
        json.WriteString("reason", when?.Reason ?? (coded.Date is null ? "unknown" : "published"));
        json.WriteEndObject();
    }

    private static void WriteOffset(Utf8JsonWriter json, string name, int? offset)
    {
        if (offset is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void WritePlaces(Utf8JsonWriter json, CodedEvent coded)
    {
        var e = coded.Event;
        json.WriteString("text", coded.Sentence.Of(coded.Document.Text));
        json.WriteStartObject("text_info");
        json.WriteNumber("sequence", coded.Sequence);
        json.WriteNumber("start", coded.Sentence.Start);
        json.WriteNumber("end", coded.Sentence.End);
        json.WriteEndObject();
        json.WriteStartObject("spans");
        WriteSpans(json, "actor", e.Actors.Select(p => p.Span));
        json.WritePropertyName("trigger");
        WriteSpan(json, e.TriggerSpan);
        WriteSpans(json, "recipient", e.Recipients.Select(p => p.Span));
        json.WritePropertyName("status");
        WriteSpan(json, e.StatusCue);
        json.WriteEndObject();
        json.WriteStartArray("also_in");
        foreach (var sentence in e.AlsoIn) json.WriteNumberValue(sentence);
        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, CodedEvent coded)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("title", coded.Document.Title);
        json.WriteString("publication", coded.Document.Publisher);
        json.WriteString("published", Iso(coded.Document.Published));
        json.WriteString("url", coded.Document.Url);
        json.WriteEndObject();
        json.WriteString("pattern", coded.Event.Pattern);
        WriteList(json, "rewritings", coded.Event.Rewritings);
        json.WriteNumber("confidence", Math.Round(coded.Event.Confidence, 4));
        json.WriteStartObject("coder");
        json.WriteString("version", coded.Coder.Version);
        json.WriteString("model", coded.Coder.Model);
        json.WriteString("lexicon", coded.Coder.Lexicon);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, IReadOnlyList<Participant> side)
    {
        json.WriteStartArray(name);
        foreach (var participant in side) WriteParticipant(json, participant);
        json.WriteEndArray();
    }

    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("code", participant.Actor.Code);
        json.WriteString("sector", participant.Actor.Sector);
        WriteList(json, "other_sectors", participant.Actor.OtherSectors);
        json.WriteString("entity_text", participant.Text);
        json.WriteString("identifier_text", participant.Actor.Name);
        json.WriteNull("identifier_id");
        json.WriteString("office", participant.Actor.Office);
        json.WriteString("reason", participant.Actor.Reason);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IEnumerable<TextSpan?> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans) WriteSpan(json, span);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } known)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("start", known.Start);
        json.WriteNumber("end", known.End);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
