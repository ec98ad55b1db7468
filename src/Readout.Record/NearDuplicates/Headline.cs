namespace Readout.Record.NearDuplicates;

/// <summary>A headline without "Opinion |", "UPDATE 2-" and the site's name.</summary>
internal static class Headline
{
    private static readonly string[] s_marks = [" | ", " - ", " – ", " — ", " » ", " :: "];

    /// <summary>The part of a headline that says most.</summary>
    public static ReadOnlySpan<char> Core(string? title)
    {
        var rest = title.AsSpan().Trim();
        rest = rest[DeskPrefix(rest)..];
        var best = ReadOnlySpan<char>.Empty;
        while (true)
        {
            var (at, length) = NextMark(rest);
            if ((at < 0 ? rest : rest[..at]) is var part && part.Length > best.Length) best = part;
            if (at < 0) return best;
            rest = rest[(at + length)..];
        }
    }

    // "UPDATE 2-", "WRAPUP 1-", "CORRECTED-".
    private static int DeskPrefix(ReadOnlySpan<char> title)
    {
        var at = 0;
        while (at < title.Length && char.IsAsciiLetterUpper(title[at])) at++;
        if (at < 4) return 0;
        while (at < title.Length && (title[at] == ' ' || char.IsAsciiDigit(title[at]))) at++;
        return at < title.Length && title[at] == '-' ? at + 1 : 0;
    }

    private static (int At, int Length) NextMark(ReadOnlySpan<char> title)
    {
        var (first, length) = (-1, 0);
        foreach (var mark in s_marks)
            if (title.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && (first < 0 || at < first)) (first, length) = (at, mark.Length);
        return (first, length);
    }
}
