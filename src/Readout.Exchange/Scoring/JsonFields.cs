using System.Text.Json;

namespace Readout.Exchange.Scoring;

/// <summary>Reads fields that may be missing, null, or one value where a list is meant.</summary>
internal static class JsonFields
{
    /// <summary>Reads one object a line.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON object, or <paramref name="make"/> refuses it; the message names file and line.</exception>
    public static IReadOnlyList<T> ReadLines<T>(TextReader reader, string name, Func<JsonElement, T> make)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var read = new List<T>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("not a JSON object");
                read.Add(make(json.RootElement));
            }
            catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
            {
                throw new InvalidDataException($"{name}:{number}: {problem.Message}", problem);
            }
        }
        return read;
    }

    public static string? Text(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? Number(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    public static JsonElement? Object(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) => json.Text(name) is { } one
        ? one.Length > 0 ? [one] : [] : [.. json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    public static IReadOnlyList<int> Integers(this JsonElement json, string name) =>
        [.. json.Items(name).Where(item => item.ValueKind == JsonValueKind.Number).Select(item => item.GetInt32())];

    public static Dictionary<string, double> Numbers(this JsonElement json, string name)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        if (json.Object(name) is { } entries)
            foreach (var entry in entries.EnumerateObject())
                if (entry.Value.ValueKind == JsonValueKind.Number) numbers[entry.Name] = entry.Value.GetDouble();
        return numbers;
    }
}
