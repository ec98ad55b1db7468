using System.Runtime.InteropServices;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Spellings of one name: Mohammed and Muhammad, Gaddafi and Qaddafi. They are one wherever people and bodies are looked up.</summary>
internal static class NameVariants
{
    private static readonly Dictionary<ulong, ulong> s_usual = Table.Embedded("data/lexicons/name-variants.tsv").Rows
        .ToDictionary(row => LetterFolding.Hash(row.Span("spelling")), row => LetterFolding.Hash(row.Span("means")));

    /// <summary>Appends the pieces of a name or word, each in its usual spelling.</summary>
    public static void Split(ReadOnlySpan<char> name, List<NamePiece> into)
    {
        var first = into.Count;
        NamePiece.Split(name, into);
        foreach (ref var piece in CollectionsMarshal.AsSpan(into)[first..])
            if (s_usual.TryGetValue(piece.Hash, out var usual)) piece = piece with { Hash = usual };
    }

    /// <summary>The hash of one word in its usual spelling.</summary>
    public static ulong Hash(ReadOnlySpan<char> word) => LetterFolding.Hash(word) is var hash && s_usual.TryGetValue(hash, out var usual) ? usual : hash;
}
