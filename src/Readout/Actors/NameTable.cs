using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Names of one or more words, found in a sentence by the longest match. Keys are hashes of the pieces so far, so that a
/// look-up makes no string.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<ulong, int> _nodes = [];
    private readonly List<(int Entry, int Next, NamePiece[] Pieces)> _names = [];
    private readonly List<NamePiece> _pieces = [];

    /// <summary>Adds a name that stands for an entry; several entries may share a name.</summary>
    public void Add(string name, int entry)
    {
        _pieces.Clear();
        NamePiece.Split(name.Replace(' ', '-'), _pieces);
        if (_pieces.Count == 0) return;
        var state = LetterFolding.Seed;
        for (var i = 0; i < _pieces.Count; i++)
        {
            state = NamePiece.Advance(state, _pieces[i].Hash);
            var last = i == _pieces.Count - 1;
            var known = _nodes.TryGetValue(state, out var node);
            if (last) (_nodes[state], _) = (_names.Count, 0);
            else if (!known) _nodes[state] = -1;
            if (last) _names.Add((entry, known ? node : -1, [.. _pieces]));
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
                if (!_nodes.ContainsKey(state)) return end;
            }
            if (!word.IsEmpty && _nodes[state] is >= 0 and var first && Collect(first, pieces, token, entries)) end = at + 1;
        }
        return end;
    }

    private bool Collect(int name, SentencePieces pieces, int token, List<int> entries)
    {
        var cleared = false;
        for (; name >= 0; name = _names[name].Next)
        {
            if (!IsWrittenSo(_names[name].Pieces, pieces, token)) continue;
            if (!cleared) entries.Clear();
            cleared = true;
            if (!entries.Contains(_names[name].Entry)) entries.Add(_names[name].Entry);
        }
        return cleared;
    }

    private static bool IsWrittenSo(NamePiece[] name, SentencePieces pieces, int token)
    {
        for (var i = 0; i < name.Length; token++)
            foreach (var piece in pieces[token])
                if (!name[i++].Allows(piece)) return false;
        return true;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word.Length == 1 && word[0] is '-' or '‐' or '‑' or '–' or '\'' or '’';
}
