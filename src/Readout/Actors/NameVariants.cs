using System.Runtime.InteropServices;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Spellings of one name: Mohammed and Muhammad, Gaddafi and Qaddafi. They are one wherever people and bodies are looked up.</summary>
internal static class NameVariants
{
    private static readonly List<ulong> s_meanings = [];
    private static readonly HashIndex s_usual = Load();

    /// <summary>Appends the pieces of a name or word, each in its usual spelling.</summary>
    public static void Split(ReadOnlySpan<char> name, List<NamePiece> into)
    {
        var first = into.Count;
        NamePiece.Split(name, into);
        foreach (ref var piece in CollectionsMarshal.AsSpan(into)[first..])
            if (s_usual.Find(piece.Hash) is >= 0 and var usual) piece = piece with { Hash = s_meanings[usual] };
    }

    /// <summary>The hash of one word in its usual spelling.</summary>
    public static ulong Hash(ReadOnlySpan<char> word) => LetterFolding.Hash(word) is var hash && s_usual.Find(hash) is >= 0 and var usual ? s_meanings[usual] : hash;

    private static HashIndex Load()
    {
        var rows = Table.Embedded("data/lexicons/name-variants.tsv").Rows;
        var usual = new HashIndex(rows.Count);
        foreach (var row in rows)
        {
            usual[LetterFolding.Hash(row.Span("spelling"))] = s_meanings.Count;
            s_meanings.Add(LetterFolding.Hash(row.Span("means")));
        }
        return usual;
    }
}
