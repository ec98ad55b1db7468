using Readout.Language;
using Readout.Lexicons;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>Finds in a sentence the names that the atlas has, the longest at each word.</summary>
internal sealed class PlaceNames
{
    private const int Longest = 7;
    private static readonly NamePiece[] s_articles = [.. Pieces("al el ar as ash at az an ad the")];
    private static readonly NamePiece s_article = Pieces("al")[0], s_saint = Pieces("saint")[0], s_st = Pieces("st")[0];
    private readonly List<NamePiece> _pieces = [];

    /// <summary>One past the longest name that begins at a token; the token itself for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Where the name must begin, with a capital.</param>
    /// <param name="limit">The token before which it must end.</param>
    /// <param name="key">What the name is filed under.</param>
    public int Match(ParsedSentence sentence, int token, int limit, out ulong key)
    {
        var (state, end) = (LetterFolding.Seed, token);
        key = 0;
        limit = Math.Min(Math.Min(limit, sentence.Count), token + Longest);
        for (var at = token; at < limit; at++)
        {
            var word = sentence.Word(at);
            _pieces.Clear();
            NamePiece.Split(word, _pieces);
            if (_pieces.Count == 0 ? at == token || word is not ("-" or "‐" or "'" or "’") : sentence.PennTags[at] == "POS") break;
            foreach (var piece in _pieces) state = NamePiece.Advance(state, piece.Hash);
            if (_pieces.Count == 0 || !(IsCapital(word) || (at > token && PlaceWords.English.Noun(word) != PlaceNoun.None)) || !Atlas.World.Has(state)) continue;
            (end, key) = (at + 1, state);
        }
        return end;
    }

    /// <summary>Whatever bears a name that is not filed as the text writes it: without an article or "city", with "al", "St" for "Saint".</summary>
    public IReadOnlyList<Place> Similar(ReadOnlySpan<char> name)
    {
        _pieces.Clear();
        NamePiece.Split(name, _pieces);
        if (_pieces.Count == 0) return [];
        var whole = _pieces.ToArray();
        var plain = Array.Exists(s_articles, article => article.Hash == whole[0].Hash) ? whole[1..] : whole;
        NamePiece[][] spellings = [whole, plain, [s_article, .. plain], [.. whole.Select(piece => piece.Hash == s_st.Hash ? s_saint : piece)], Trimmed(name, plain), Behind(name, plain)];
        foreach (var spelling in spellings)
            if (spelling.Length > 0 && Atlas.World.Find(spelling.Aggregate(LetterFolding.Seed, (state, piece) => NamePiece.Advance(state, piece.Hash))) is { Count: > 0 } found) return found;
        return [];
    }

    // "Idlib governorate", "Jalisco state"
    private static NamePiece[] Trimmed(ReadOnlySpan<char> name, NamePiece[] pieces) =>
        pieces.Length > 1 && PlaceWords.English.Noun(name[(name.LastIndexOf(' ') + 1)..]) != PlaceNoun.None ? pieces[..^1] : [];

    // "southern Oman", "the city of Aleppo", "Rio de Janeiro's North Zone": what the last word names.
    private static NamePiece[] Behind(ReadOnlySpan<char> name, NamePiece[] pieces) => pieces.Length > 1 && IsCapital(name[(name.LastIndexOf(' ') + 1)..]) ? pieces[^1..] : [];

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsUpper(word[0]) || (word.IndexOfAny('-', '\'', '’') is >= 0 and var at && at + 1 < word.Length && char.IsUpper(word[at + 1])));

    private static List<NamePiece> Pieces(string words)
    {
        var pieces = new List<NamePiece>();
        foreach (var word in words.Split(' ')) NamePiece.Split(word, pieces);
        return pieces;
    }
}
