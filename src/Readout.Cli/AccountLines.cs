using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Record.Accounts;

namespace Readout.Cli;

/// <summary>A comparison of accounts as JSON: a line an event or claim, with every voice that is silent on it.</summary>
internal static class AccountLines
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(AccountComparison comparison, int number, Terminal terminal)
    {
        using var text = terminal.OpenText();
        foreach (var row in comparison.Rows)
        {
            using var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line, s_json)) WriteRow(json, comparison, row, number);
            text.Write($"{Encoding.UTF8.GetString(line.ToArray())}\n");
        }
    }

    private static void WriteRow(Utf8JsonWriter json, AccountComparison comparison, AccountRow row, int number)
    {
        json.WriteStartObject();
        json.WriteNumber("comparison", number);
        json.WriteString("kind", row.Kind switch { AccountRowKind.Contradiction => "contradiction", AccountRowKind.Agreement => "agreement", _ => "one-sided" });
        WriteList(json, "about", row.About);
        json.WriteStartArray("versions");
        foreach (var version in row.Versions) WriteVersion(json, comparison, version);
        json.WriteEndArray();
        WriteList(json, "silent", comparison.Voices.Index().Where(voice => row.Versions.All(version => version.Voice != voice.Index)).Select(voice => voice.Item.Name));
        json.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter json, AccountComparison comparison, AccountVersion version)
    {
        var (voice, row) = (comparison.Voices[version.Voice], version.Event);
        json.WriteStartObject();
        json.WriteString("voice", voice.Name);
        json.WriteString("code", voice.Code);
        json.WriteString("role", version.Role switch { AccountRole.Did => "did", AccountRole.Demanded => "demanded", _ => "of others" });
        json.WriteString("document", comparison.Documents[version.Document].Document.Id);
        json.WriteString("event", row.Id);
        json.WriteString("what", RowWords.Line(row));
        json.WriteString("text", row.Text);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
