using Readout.Text;

namespace Readout.Language.Segmentation;

/// <summary>Cuts a word into the syntactic words that Universal Dependencies counts: "don't" is "do" and "n't", "Russia's" is "Russia" and "'s".</summary>
internal static class CliticDivider
{
    // "wouldn't've" has two; more is no word.
    private const int MostClitics = 3;

    /// <summary>Adds the parts of a word.</summary>
    public static void Divide(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        Span<int> cuts = stackalloc int[MostClitics];
        var (count, last) = (0, end);
        while (count < MostClitics && CliticStart(text, start, last) is var cut && cut < last && cut > start) cuts[count++] = last = cut;
        AddWord(text, start, last, tokens);
        while (count > 0) tokens.Add(new TextSpan(cuts[--count], count > 0 ? cuts[count - 1] : end));
    }

    private static void AddWord(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        if (DivisionTable.English.Lengths(text[start..end]) is not { } lengths) tokens.Add(new TextSpan(start, end));
        else foreach (var length in lengths) tokens.Add(new TextSpan(start, start += length));
    }

    /// <summary>Where the clitic that ends a word begins; the word's end when it has none.</summary>
    public static int CliticStart(ReadOnlySpan<char> text, int start, int end)
    {
        var from = end - 1;
        while (from >= start && end - from <= 3 && !Characters.IsApostrophe(text[from])) from--;
        if (from < start || !Characters.IsApostrophe(text[from]) || !IsClitic(text[(from + 1)..end])) return end;
        if (text[end - 1] is not ('t' or 'T')) return from;
        return from - 1 > start && text[from - 1] is 'n' or 'N' ? from - 1 : end;
    }

    /// <summary>Whether these letters follow an apostrophe as a word of their own ("t" needs an n before it).</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => letters[0] is 's' or 'S' or 'm' or 'M' or 'd' or 'D' or 't' or 'T',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase) || letters.Equals("ve", StringComparison.OrdinalIgnoreCase) || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
