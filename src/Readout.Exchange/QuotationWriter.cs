using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Documents;
using Readout.Events;
using Readout.Quotations;
using Readout.Text;

namespace Readout.Exchange;

/// <summary>Writes quotations as JSON, one object a line: document, text, start, end, kind, speaker, addressee, cue, source.</summary>
public static class QuotationWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The quotation as one line of JSON, without the line end; the same bytes for the same quotation.</summary>
    public static string ToJson(Document document, Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quotation);
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_options))
        {
            json.WriteStartObject();
            json.WriteString("document", document.Id);
            json.WriteString("text", quotation.Span.Of(document.Text));
            json.WriteNumber("start", quotation.Span.Start);
            json.WriteNumber("end", quotation.Span.End);
            json.WriteString("kind", quotation.Kind switch { QuotationKind.Direct => "direct", QuotationKind.Mixed => "mixed", _ => "indirect" });
            WriteParticipant(json, "speaker", quotation.Speaker);
            WriteParticipant(json, "addressee", quotation.Addressee);
            json.WriteString("cue", quotation.Cue?.Of(document.Text).ToString());
            WriteParticipant(json, "source", quotation.Source);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(line.ToArray());
    }

    private static void WriteParticipant(Utf8JsonWriter json, string name, Participant? participant)
    {
        if (participant is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("text", participant.Text);
        json.WriteString("name", participant.Actor.Name);
        json.WriteString("code", participant.Actor.Code);
        json.WriteString("sector", participant.Actor.Sector);
        json.WriteEndObject();
    }
}
