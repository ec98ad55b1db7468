using System.Text.Json;

namespace Readout.Record.Reading;

/// <summary>What a recoding made of one event.</summary>
/// <param name="Before">The event as it was; null where it is new.</param>
/// <param name="After">The event as it is; null where it is gone.</param>
/// <param name="Fields">Members of the PLOVER line that differ, in the line's order; empty where one of the two is missing.</param>
public sealed record EventChange(StoredEvent? Before, StoredEvent? After, IReadOnlyList<string> Fields)
{
    /// <summary>The change between two versions; null where they say the same and differ at most in id and in what coded them.</summary>
    internal static EventChange? Between(StoredEvent before, StoredEvent after)
    {
        using var one = JsonDocument.Parse(before.Line);
        using var other = JsonDocument.Parse(after.Line);
        var names = other.RootElement.EnumerateObject().Concat(one.RootElement.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal);
        string[] fields = [.. names.Where(name => name is not ("id" or "coder") && !IsSame(one.RootElement, other.RootElement, name))];
        return fields.Length == 0 ? null : new EventChange(before, after, fields);
    }

    private static bool IsSame(JsonElement one, JsonElement other, string name) =>
        one.TryGetProperty(name, out var left) & other.TryGetProperty(name, out var right) && JsonElement.DeepEquals(left, right);
}
