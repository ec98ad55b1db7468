using System.Collections.Frozen;
using Readout.Lexicons;

namespace Readout.Intake.Pages;

/// <summary>Words in classes and ids by which pages name what is not their article: data/pages/boilerplate.tsv.</summary>
internal static class Boilerplate
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words =
        Table.Embedded("data/pages/boilerplate.tsv").Rows.Select(row => row["word"].ToString()).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a class attribute or an id holds such a word: "cookie-banner", "site_share", "relatedLinks".</summary>
    public static bool Names(string? classes, string? id) => IsNamed(classes) || IsNamed(id);

    private static bool IsNamed(ReadOnlySpan<char> names)
    {
        for (var start = 0; start < names.Length;)
        {
            var end = start;
            while (end < names.Length && IsWord(names, start, end)) end++;
            if (end > start && s_words.Contains(names[start..end])) return true;
            start = Math.Max(end, start + 1);
        }
        return false;
    }

    // "relatedLinks" is two words.
    private static bool IsWord(ReadOnlySpan<char> names, int start, int at) =>
        char.IsAsciiLetter(names[at]) && (at == start || !char.IsAsciiLetterUpper(names[at]) || char.IsAsciiLetterUpper(names[at - 1]));
}
