namespace Readout.Lexicons;

/// <summary>How a piece of a name is written.</summary>
internal enum PieceCase : byte
{
    /// <summary>Begins with a small letter or a digit.</summary>
    Lower,
    /// <summary>Begins with a capital.</summary>
    Capital,
    /// <summary>Capitals only, two or more.</summary>
    Upper,
}

/// <summary>A stretch of letters and digits in a word: hyphens and apostrophes divide, full stops do not.</summary>
/// <param name="Hash">Of its folded letters.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Length">Letters and digits in it.</param>
internal readonly record struct NamePiece(ulong Hash, PieceCase Case, int Length)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a name of several pieces when one more is read; begin with <see cref="LetterFolding.Seed"/>.</summary>
    public static ulong Advance(ulong state, ulong piece) => (ulong.RotateLeft(state, 5) ^ piece) * Step;

    /// <summary>Appends the pieces of a word.</summary>
    public static void Split(ReadOnlySpan<char> word, List<NamePiece> into)
    {
        var (hash, length, capitals, first) = (LetterFolding.Seed, 0, 0, false);
        for (var i = 0; i <= word.Length; i++)
        {
            var c = i < word.Length ? word[i] : '-';
            if (char.IsLetterOrDigit(c))
            {
                if (length++ == 0) first = char.IsUpper(c);
                if (char.IsUpper(c)) capitals++;
                hash = LetterFolding.Add(hash, c);
            }
            else if (c != '.' && length > 0)
            {
                into.Add(new NamePiece(hash, !first ? PieceCase.Lower : capitals == length && length > 1 ? PieceCase.Upper : PieceCase.Capital, length));
                (hash, length, capitals) = (LetterFolding.Seed, 0, 0);
            }
        }
    }

    /// <summary>Whether a piece of a text may be this piece of a name: capitals may be added, never dropped; short acronyms need all of theirs.</summary>
    public bool Allows(NamePiece text) => Case switch
    {
        PieceCase.Lower => true,
        PieceCase.Capital => text.Case != PieceCase.Lower,
        _ => text.Case == PieceCase.Upper || (Length > 3 && text.Case == PieceCase.Capital),
    };
}
