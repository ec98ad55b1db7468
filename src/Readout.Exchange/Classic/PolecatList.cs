namespace Readout.Exchange.Classic;

/// <summary>Lists within a cell of POLECAT.</summary>
internal static class PolecatList
{
    private const string Missing = "None";

    /// <summary>A part for each item; "None", as POLECAT has it, where some are known and this one is not; "" where none is.</summary>
    public static string Of<T>(IReadOnlyList<T> items, Func<T, string?> part)
    {
        var parts = new string[items.Count];
        var isKnown = false;
        for (var i = 0; i < parts.Length; i++)
        {
            // What parts the items of a list cannot stand in one.
            parts[i] = part(items[i])?.Replace(';', ',') is { Length: > 0 } known ? known : Missing;
            isKnown |= !ReferenceEquals(parts[i], Missing);
        }
        return isKnown ? string.Join(';', parts) : "";
    }

    /// <summary>Names, as they stand.</summary>
    public static string Join(IReadOnlyList<string> names) => string.Join(';', names);
}
