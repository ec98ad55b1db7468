using System.Text.Json;
using Readout.Text;

namespace Readout.Web.Records;

/// <summary>Reads "start" and "end" of an object on a line.</summary>
internal static class SpanReader
{
    /// <summary>The span; null where there is none that can be.</summary>
    public static TextSpan? Of(JsonElement? item) =>
        item is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("start", out var start) && value.TryGetProperty("end", out var end)
        && start.ValueKind == JsonValueKind.Number && end.ValueKind == JsonValueKind.Number && start.TryGetInt32(out var from) && end.TryGetInt32(out var to) && from >= 0 && to > from
            ? new TextSpan(from, to) : null;
}
