using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Record.Storage;

/// <summary>Sentences and mentions of a document as JSON: [[start,end],…] and [[sentence,start,end,code,sector,name,office,reason],…]. Nothing is searched by
/// them, and a row each was four rows in ten of all that an ingest wrote.</summary>
internal static class PackedReading
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Pack(IReadOnlyList<TextSpan> sentences) => Write(sentences, static (json, sentence) =>
    {
        json.WriteNumberValue(sentence.Start);
        json.WriteNumberValue(sentence.End);
    });

    public static string Pack(IReadOnlyList<ReportMention> mentions) => Write(mentions, static (json, mention) =>
    {
        json.WriteNumberValue(mention.Sentence);
        json.WriteNumberValue(mention.Span.Start);
        json.WriteNumberValue(mention.Span.End);
        foreach (var text in (ReadOnlySpan<string?>)[mention.Code, mention.Sector, mention.Name, mention.Office, mention.Reason]) json.WriteStringValue(text);
    });

    public static IReadOnlyList<TextSpan> Sentences(string packed)
    {
        using var json = JsonDocument.Parse(packed);
        return [.. json.RootElement.EnumerateArray().Select(row => new TextSpan(row[0].GetInt32(), row[1].GetInt32()))];
    }

    public static IReadOnlyList<ReportMention> Mentions(string packed)
    {
        using var json = JsonDocument.Parse(packed);
        return [.. json.RootElement.EnumerateArray().Select(row => new ReportMention(row[0].GetInt32(), new TextSpan(row[1].GetInt32(), row[2].GetInt32()),
            row[3].GetString(), row[4].GetString(), row[5].GetString(), row[6].GetString(), row[7].GetString()))];
    }

    private static string Write<T>(IReadOnlyList<T> rows, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * (rows.Count + 1));
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartArray();
                write(json, row);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
