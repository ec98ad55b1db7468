namespace Readout.Language.Words;

/// <summary>The hashes under which words and features are looked up: the same on every machine and in every run.</summary>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a over the lower-cased characters.</summary>
    public static ulong Lower(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ ToLower(c)) * Prime;
        return hash;
    }

    /// <summary>FNV-1a over the characters as they stand.</summary>
    public static ulong Exact(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Mixes a second value into a hash, so that order matters.</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    /// <summary>Lower case of one character; curly apostrophes count as straight ones, since wires use both.</summary>
    public static char ToLower(char c) => c < 128
        ? (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c
        : c is '’' or '‘' ? '\'' : c is '“' or '”' ? '"' : char.ToLowerInvariant(c);
}
