namespace Readout.Record.Merging;

/// <summary>Says whether two names may be one: one holds the last word of the other, or all its words.</summary>
internal static class NameComparer
{
    /// <summary>Whether two keys of names may be one; false where either is empty.</summary>
    public static bool IsOne(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return false;
        return first == second || EndsIn(first, second) || EndsIn(second, first);
    }

    private static bool EndsIn(string whole, string part) => whole.Length > part.Length && (whole.EndsWith(part, StringComparison.Ordinal) ? whole[^(part.Length + 1)] == ' '
        : whole.StartsWith(part, StringComparison.Ordinal) && whole[part.Length] == ' ');
}
