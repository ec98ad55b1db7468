using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Names of one or more words, found in a sentence by the longest match. Keys are hashes of the pieces so far, so that a
/// look-up makes no string.</summary>
internal sealed class NameTable
{
    // About what the shipped tables need, so that nothing is built again and again while it grows.
    private const int UsualNodes = 230_000, UsualNames = 110_000;
    private const int Prefix = 0;
    private readonly HashIndex _nodes = new(UsualNodes);
    private readonly List<SharedName> _names = new(UsualNames);
    private readonly List<NamePiece> _spellings = new(UsualNodes);

    /// <summary>Adds a name that stands for an entry; several entries may share a name.</summary>
    public void Add(ReadOnlySpan<char> name, int entry)
    {
        var first = _spellings.Count;
        NameVariants.Split(name, _spellings);
        AddFrom(first, entry);
    }

    /// <summary>Adds a name that was divided before.</summary>
    public void Add(ReadOnlySpan<NamePiece> name, int entry)
    {
        var first = _spellings.Count;
        _spellings.AddRange(name);
        AddFrom(first, entry);
    }

    private void AddFrom(int first, int entry)
    {
        var state = LetterFolding.Seed;
        for (var i = first; i < _spellings.Count; i++)
        {
            state = NamePiece.Advance(state, _spellings[i].Hash);
            var node = _nodes[state];
            if (i == _spellings.Count - 1)
            {
                _names.Add(new SharedName(entry, node, first));
                _nodes[state] = _names.Count;
            }
            else if (node < 0) _nodes[state] = Prefix;
        }
    }

    /// <summary>Finds the longest name that begins at a token and ends at the end of one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="token">Where the name must begin.</param>
    /// <param name="entries">Receives the entries that have it; untouched when there is none.</param>
    /// <returns>One past the name's last token; <paramref name="token"/> when no name begins there.</returns>
    public int Match(Sentence sentence, SentencePieces pieces, int token, List<int> entries)
    {
        var (state, end) = (LetterFolding.Seed, token);
        for (var at = token; at < pieces.Count; at++)
        {
            var word = pieces[at];
            if (word.IsEmpty && (at == token || !IsJoint(sentence.Word(at)))) break;
            foreach (var piece in word)
            {
                state = NamePiece.Advance(state, piece.Hash);
                if (_nodes.Find(state) < 0) return end;
            }
            if (!word.IsEmpty && _nodes.Find(state) is > Prefix and var first && Collect(first, pieces, token, entries)) end = at + 1;
        }
        return end;
    }

    private bool Collect(int name, SentencePieces pieces, int token, List<int> entries)
    {
        var cleared = false;
        for (; name > Prefix; name = _names[name - 1].Next)
        {
            if (!IsWrittenSo(name - 1, pieces, token)) continue;
            if (!cleared) entries.Clear();
            cleared = true;
            if (!entries.Contains(_names[name - 1].Entry)) entries.Add(_names[name - 1].Entry);
        }
        return cleared;
    }

    private bool IsWrittenSo(int name, SentencePieces pieces, int token)
    {
        var end = name + 1 < _names.Count ? _names[name + 1].First : _spellings.Count;
        for (var i = _names[name].First; i < end; token++)
            foreach (var piece in pieces[token])
                if (!_spellings[i++].Allows(piece)) return false;
        return true;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word.Length == 1 && word[0] is '-' or '‐' or '‑' or '–' or '\'' or '’';

    // One entry's name: the next entry that shares it, counted from 1, and where its spelling begins.
    private readonly record struct SharedName(int Entry, int Next, int First);
}
