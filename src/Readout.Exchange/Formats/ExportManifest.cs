using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readout.Exchange.Formats;

/// <summary>What stands beside an export: what it holds, of what record, by which question, and how to tell that it is whole. The same export has the same manifest.</summary>
public static class ExportManifest
{
    private static readonly string s_version = typeof(ExportManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest as JSON, with a line end behind.</summary>
    /// <param name="summary">What was written.</param>
    /// <param name="query">The question, as JSON.</param>
    /// <param name="corrections">What became of corrections: apply, ignore or only.</param>
    /// <param name="knownUntil">When the newest document came into the record (UTC); null for an empty one.</param>
    public static string Of(ExportSummary summary, JsonNode query, string corrections, DateTime? knownUntil)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(query);
        var json = new JsonObject
        {
            ["format"] = summary.Format, ["rows"] = summary.Rows, ["events"] = summary.Events,
            ["files"] = new JsonArray([.. summary.Files.Select(file => new JsonObject { ["name"] = file.Name, ["bytes"] = file.Bytes, ["sha256"] = file.Sha256 })]),
            ["left_out"] = new JsonObject(summary.LeftOut.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            ["query"] = query.DeepClone(), ["corrections"] = corrections, ["known_until"] = knownUntil?.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), ["time_zone"] = "UTC",
            ["coders"] = new JsonArray([.. summary.Coders.Select(coder => new JsonObject { ["version"] = coder.Version, ["model"] = coder.Model, ["lexicon"] = coder.Lexicon })]),
            ["exporter"] = new JsonObject { ["program"] = "readout", ["version"] = s_version },
        };
        return json.ToJsonString(s_json) + "\n";
    }

    /// <summary>Writes the manifest to a file, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, string manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        using var output = new FileOutput(path);
        output.Open().Write(Encoding.UTF8.GetBytes(manifest));
        output.Commit();
    }
}
