using System.Text.Json;
using Readout.Web.Records;

namespace Readout.Web.Mcp;

/// <summary>Reads where the parts of an event stand.</summary>
internal static class EvidenceSpans
{
    private static readonly string[] s_parts = ["actor", "trigger", "recipient", "status"];

    /// <summary>The spans of a PLOVER line; empty where it has none.</summary>
    public static IReadOnlyList<EvidenceSpan> Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        if (!json.RootElement.TryGetProperty("spans", out var spans) || spans.ValueKind != JsonValueKind.Object) return [];
        return [.. s_parts.SelectMany(part => spans.TryGetProperty(part, out var found) ? Each(found).Select(span => Read(part, span)) : []).OfType<EvidenceSpan>()];
    }

    private static IEnumerable<JsonElement> Each(JsonElement found) => found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().ToArray() : [found];

    private static EvidenceSpan? Read(string part, JsonElement span) => SpanReader.Of(span) is { } found ? new EvidenceSpan(part, found.Start, found.End) : null;
}
