using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Record.Storage;

/// <summary>Sentences and mentions of a document as JSON: [[start,end],…] and [[sentence,start,end,code,sector,name,office,reason],…], a reason that an earlier
/// mention gave as the number of that mention: of reasons a document has few. Nothing is searched by them, and a row each was four rows in ten of all that an
/// ingest wrote.</summary>
internal static class PackedReading
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Pack(IReadOnlyList<TextSpan> sentences) => Write(sentences, static (json, sentence) =>
    {
        json.WriteNumberValue(sentence.Start);
        json.WriteNumberValue(sentence.End);
    });

    public static string Pack(IReadOnlyList<ReportMention> mentions)
    {
        var (given, at) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        return Write(mentions, (json, mention) =>
        {
            json.WriteNumberValue(mention.Sentence);
            json.WriteNumberValue(mention.Span.Start);
            json.WriteNumberValue(mention.Span.End);
            foreach (var text in (ReadOnlySpan<string?>)[mention.Code, mention.Sector, mention.Name, mention.Office]) json.WriteStringValue(text);
            if (mention.Reason is { } reason && given.TryGetValue(reason, out var earlier)) json.WriteNumberValue(earlier);
            else json.WriteStringValue(mention.Reason);
            if (mention.Reason is not null) given.TryAdd(mention.Reason, at);
            at++;
        });
    }

    public static IReadOnlyList<TextSpan> Sentences(string packed)
    {
        using var json = JsonDocument.Parse(packed);
        return [.. json.RootElement.EnumerateArray().Select(row => new TextSpan(row[0].GetInt32(), row[1].GetInt32()))];
    }

    public static IReadOnlyList<ReportMention> Mentions(string packed)
    {
        using var json = JsonDocument.Parse(packed);
        var mentions = new List<ReportMention>(json.RootElement.GetArrayLength());
        foreach (var row in json.RootElement.EnumerateArray())
            mentions.Add(new ReportMention(row[0].GetInt32(), new TextSpan(row[1].GetInt32(), row[2].GetInt32()), row[3].GetString(), row[4].GetString(), row[5].GetString(), row[6].GetString(),
                row[7].ValueKind == JsonValueKind.Number ? mentions[row[7].GetInt32()].Reason : row[7].GetString()));
        return mentions;
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
