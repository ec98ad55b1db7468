namespace Readout.Lexicons;

/// <summary>Turns letters into plain lower-case ones, so that "Türkiye", "TURKIYE" and "Turkiye" are one name.</summary>
internal static class LetterFolding
{
    private const ulong Prime = 1099511628211;
    private static readonly (char First, char Second)[] s_plain = Load();

    /// <summary>The start of every hash.</summary>
    public const ulong Seed = 14695981039346656037;

    /// <summary>Adds one character, folded, to a hash.</summary>
    public static ulong Add(ulong hash, char letter)
    {
        var (first, second) = letter < s_plain.Length ? s_plain[letter] : (letter, '\0');
        hash = (hash ^ first) * Prime;
        return second == '\0' ? hash : (hash ^ second) * Prime;
    }

    /// <summary>The hash of a word; letters and digits count, all else is passed over.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) hash = Add(hash, c);
        return hash;
    }

    private static (char First, char Second)[] Load()
    {
        var plain = new (char, char)[0x1F00];
        for (var i = 0; i < plain.Length; i++) plain[i] = (char.ToLowerInvariant((char)i), '\0');
        foreach (var row in Table.Embedded("data/lexicons/letters.tsv").Rows)
            plain[row["letter"][0]] = (row["plain"][0], row["plain"].Length > 1 ? row["plain"][1] : '\0');
        return plain;
    }
}
