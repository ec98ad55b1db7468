namespace Readout.Record.NearDuplicates;

/// <summary>The words of a report as numbers, so that two reports can be compared: small letters, marks within words dropped, in the order of the text.
/// One is filled again and again.</summary>
internal sealed class WordBuffer
{
    private const uint Offset = 2166136261, Prime = 16777619;
    private uint[] _words = new uint[1024];

    /// <summary>The words.</summary>
    public ReadOnlySpan<uint> Words => _words.AsSpan(0, Count);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers among them, in digits, as they come.</summary>
    public List<uint> Numbers { get; } = [];

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Count = 0;
        Numbers.Clear();
    }

    /// <summary>Adds the words of a stretch of text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            at = ReadWord(text, at);
        }
    }

    private int ReadWord(ReadOnlySpan<char> text, int at)
    {
        var (hash, hasDigit) = (Offset, false);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiLetter(c)) hash = (hash ^ (uint)(c | 0x20)) * Prime;
            else if (char.IsAsciiDigit(c)) (hash, hasDigit) = ((hash ^ c) * Prime, true);
            else if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            else if (IsInner(text, at, hasDigit))
            {
                // "1.5" and "6-3/16" are numbers of their own; "1,500" is 1500, "Russia’s" is "Russia's".
                if (c is '.' or '-' or '/') hash = (hash ^ c) * Prime;
            }
            else break;
        }
        Add(Mix(hash), hasDigit);
        return at;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int at, bool hasDigit) => at + 1 < text.Length && text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at + 1]),
        ',' or '.' or '-' or '/' => hasDigit && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]),
        _ => false,
    };

    private void Add(uint word, bool isNumber)
    {
        if (Count == _words.Length) Array.Resize(ref _words, Count * 2);
        _words[Count++] = word;
        if (isNumber) Numbers.Add(word);
    }

    /// <summary>Spreads the bits of a hash (the finisher of MurmurHash3).</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
