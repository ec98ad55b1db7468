using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>The pieces of every token of one sentence, in buffers that serve again.</summary>
internal sealed class SentencePieces
{
    private readonly List<NamePiece> _pieces = [];
    private readonly List<int> _starts = [];

    /// <summary>Number of tokens.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Reads a sentence in the place of the one before.</summary>
    public void Read(Sentence sentence)
    {
        _pieces.Clear();
        _starts.Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            _starts.Add(_pieces.Count);
            NameVariants.Split(sentence.Word(i), _pieces);
        }
        _starts.Add(_pieces.Count);
    }

    /// <summary>The pieces of a token; none for punctuation.</summary>
    public ReadOnlySpan<NamePiece> this[int token] =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pieces)[_starts[token].._starts[token + 1]];
}
