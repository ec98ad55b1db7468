using Readout.Actors;
using Readout.Language;
using Readout.Language.Entities;
using Readout.Places;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Finds and resolves the places that the sentences of one document name or describe; each sentence when it is first asked for.</summary>
internal sealed class PlaceReader
{
    // A hamlet that nothing points to is more likely somebody's namesake.
    private const int LeastAlone = 15_000, LeastUnspoken = 100_000;
    private readonly PlaceContext _context;
    private readonly PlaceRanker _ranker;
    private readonly PlaceDescriber _describer;
    private readonly PlaceMention[]?[] _mentions;
    private readonly Dictionary<PlaceMention, ulong> _keys = [];

    /// <summary>Makes a reader of one document.</summary>
    public PlaceReader(IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
    {
        (_context, _mentions) = (new PlaceContext(sentences, mentions), new PlaceMention[sentences.Count][]);
        (_ranker, _describer) = (new PlaceRanker(_context), new PlaceDescriber(this, _context));
    }

    /// <summary>What the document speaks of.</summary>
    public PlaceContext Context => _context;

    /// <summary>Every name and description of a place in a sentence, left to right.</summary>
    public IReadOnlyList<PlaceMention> In(int sentence) => _mentions[sentence] ??= Find(_context.Sentences[sentence], sentence);

    /// <summary>What a mention means; null where nothing says.</summary>
    public ResolvedPlace? Resolve(PlaceMention mention) => mention.Resolved ??= mention.IsName ? _ranker.Resolve(mention, _keys[mention]) : _describer.Describe(mention);

    /// <summary>The place that the words of a stretch mean.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="span">The words, in the document's text.</param>
    /// <param name="reason">Why they mean none; null where they mean one.</param>
    public ResolvedPlace? At(int sentence, TextSpan span, out string? reason)
    {
        reason = null;
        if ((NameAt(sentence, span) ?? SimilarAt(sentence, span)) is { } name)
        {
            if (!IsPerson(name, isAsked: true)) return Resolve(name);
            reason = "a person's name";
            return null;
        }
        foreach (var mention in In(sentence))
            if (!mention.IsName && _context.Sentences[sentence].Sentence.Tokens[mention.Head] is var token && token.Start >= span.Start && token.End <= span.End && Resolve(mention) is { } described) return described;
        reason = "no table has a place of that name, and the words describe none";
        return null;
    }

    /// <summary>The name in a stretch of a sentence, or the longer name that holds it ("Guinea" in "Equatorial Guinea"); null where it holds none.</summary>
    private PlaceMention? NameAt(int sentence, TextSpan span)
    {
        var s = _context.Sentences[sentence];
        PlaceMention? best = null;
        for (var first = 0; first < s.Count; first++)
        {
            var end = _context.Names.Match(s, first, s.Count, out var key);
            if (end == first) continue;
            var shared = Math.Min(s.Sentence.Tokens[end - 1].End, span.End) - Math.Max(s.Sentence.Tokens[first].Start, span.Start);
            // Of several names in the words the most exact is meant, which comes last in "Mali's Kidal" and first in "Paris, Texas".
            if (shared > 0 && (best is null || first >= best.End && s.Word(first - 1) is not ",")) best = Make(s, sentence, first, end, key);
            first = end - 1;
        }
        return best;
    }

    /// <summary>A mention of the words of a stretch, with whatever is called about so; null for nothing.</summary>
    private PlaceMention? SimilarAt(int sentence, TextSpan span)
    {
        var s = _context.Sentences[sentence];
        var (first, end) = (Array.FindIndex(s.Sentence.Tokens, token => token.End > span.Start), Array.FindLastIndex(s.Sentence.Tokens, token => token.Start < span.End) + 1);
        if (first < 0 || end <= first || _context.Names.Similar(span.Of(s.Sentence.Text)) is not { Count: > 0 } found) return null;
        var mention = new PlaceMention { Sentence = sentence, First = first, End = end, Head = PlaceMention.HeadOf(s, first, end), Candidates = found };
        _keys[mention] = 0;
        return mention;
    }

    // Whoever asks where a name lies knows that it is a place, unless the words around it say otherwise.
    private bool IsPerson(PlaceMention name, bool isAsked = false)
    {
        var s = _context.Sentences[name.Sentence];
        if (_context.Mentions.At(name.Sentence, name.Head) is { Actors: [{ Kind: ActorKind.Person } person, ..] } mention)
            return person.Score > (isAsked ? 0.7 : 0.2) || mention.End - mention.First > name.End - name.First || (!isAsked && IsTagged(s, name, EntityKind.Person) && !IsPlaced(s, name));
        foreach (var entity in s.Entities)
            if (entity.Kind == EntityKind.Person && entity.First < name.End && name.First < entity.End && entity.Count > name.End - name.First) return true;
        return IsTagged(s, name, EntityKind.Person) && !IsPlaced(s, name) && IsNamedBefore(name);
    }

    // "Jordan" alone, where the document has spoken of Jordan Ruiz.
    private bool IsNamedBefore(PlaceMention name)
    {
        var word = _context.Sentences[name.Sentence].Word(name.First);
        foreach (var s in _context.Sentences)
            foreach (var entity in s.Entities)
                if (entity.Kind == EntityKind.Person && entity.Count > 1 && s.Word(entity.First).SequenceEqual(word)) return true;
        return false;
    }

    private PlaceMention[] Find(ParsedSentence s, int index)
    {
        var found = new List<PlaceMention>();
        for (var token = 0; token < s.Count; token++)
            if (At(s, index, token) is { } mention)
            {
                if (!mention.IsName || mention.Candidates.Count == 0 || IsPlace(s, mention)) found.Add(mention);
                token = mention.End - 1;
            }
        return [.. found];
    }

    private PlaceMention? At(ParsedSentence s, int index, int token)
    {
        var isCapital = char.IsUpper(s.Word(token)[0]);
        if (isCapital && _context.Names.Match(s, token, s.Count, out var key) is var end && (end > token + 1 || (end > token && s.Tags[token] is UniversalTag.PROPN or UniversalTag.X))) return Make(s, index, token, end, key);
        if (s.Tags[token] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADV && PlaceWords.English.Noun(s.Lemmas[token]) is var noun && IsPhrase(s, token, noun) && noun is not (PlaceNoun.None or PlaceNoun.Setting or PlaceNoun.Meet or PlaceNoun.Journey or PlaceNoun.Host or PlaceNoun.Where or PlaceNoun.Deed))
            return new PlaceMention { Sentence = index, First = token, End = token + 1, Head = token, Noun = noun };
        if (!isCapital) return s.Tags[token] is UniversalTag.NOUN or UniversalTag.PROPN ? Small(s, index, token) : null;
        return s.Tags[token] == UniversalTag.PROPN ? Unknown(s, index, token) : null;
    }

    // "state television", "the city council", "South Korean" describe no place, nor does "a state of emergency".
    private static bool IsPhrase(ParsedSentence s, int token, PlaceNoun noun)
    {
        if (s.Relations[token] is Relation.Compound or Relation.Amod or Relation.Flat) return false;
        return noun is not (PlaceNoun.Town or PlaceNoun.Region or PlaceNoun.Country) || token + 2 >= s.Count || s.Word(token + 1) is not "of" || s.Tags[token + 2] != UniversalTag.NOUN;
    }

    // "ukraine", where the document speaks of Ukraine.
    private PlaceMention? Small(ParsedSentence s, int index, int token) => _context.Mentions.At(index, token) is { Actors: [{ Kind: ActorKind.Country, Code: { } code }] } mention && mention.First == token
        && _context.Mentions.At(index, token)!.End == token + 1 && _context.Names.Match(s, token, token + 1, out _) == token && IsOwnName(s, token, code) is { } key ? Make(s, index, token, token + 1, key) : null;

    private static ulong? IsOwnName(ParsedSentence s, int token, string code) =>
        Gazetteer.Key(s.Word(token).ToString()) is var key && Atlas.World.Find(key).Any(place => place.Kind == PlaceKind.Country && place.Code == code) ? key : null;

    // A village that no table has: "at Kibumba", where the entity tagger sees a place.
    private PlaceMention? Unknown(ParsedSentence s, int index, int token)
    {
        foreach (var entity in s.Entities)
        {
            if (entity.Kind != EntityKind.Place || entity.First != token) continue;
            var noun = PlaceWords.English.Noun(s.Word(entity.End - 1));
            var mention = new PlaceMention { Sentence = index, First = token, End = entity.End, Head = PlaceMention.HeadOf(s, token, entity.End), Noun = noun == PlaceNoun.Water ? noun : PlaceNoun.Site };
            return IsPlaced(s, mention) && _context.Mentions.At(index, mention.Head) is not { Actors: [{ Code: not null }, ..] } ? mention : null;
        }
        return null;
    }

    private PlaceMention Make(ParsedSentence s, int sentence, int first, int end, ulong key)
    {
        var mention = new PlaceMention { Sentence = sentence, First = first, End = end, Head = PlaceMention.HeadOf(s, first, end), Candidates = Atlas.World.Find(key) };
        _keys[mention] = key;
        return mention;
    }

    private bool IsPlace(ParsedSentence s, PlaceMention name)
    {
        if (IsPerson(name)) return false;
        // "the Washington Post", "Bank of Georgia": a body's name is no place.
        if (_context.Mentions.At(name.Sentence, name.Head) is { Actors: [{ Kind: ActorKind.Organisation, Score: > 0.3 }, ..] } body && body.End - body.First > name.End - name.First) return false;
        if (IsTagged(s, name, EntityKind.Organisation) && !IsPlaced(s, name)) return false;
        if (name.Candidates.Any(place => place.GeoNameId == 0 || place.Population >= LeastUnspoken) || IsPlaced(s, name)) return true;
        return name.Candidates.Any(place => (IsTagged(s, name, EntityKind.Place) && place.Population >= LeastAlone) || _context.Weight(place.Code, name.Sentence, name.First, name.End, 0) > 0 && (place.Population >= LeastAlone || IsTagged(s, name, EntityKind.Place)));
    }

    private static bool IsTagged(ParsedSentence s, PlaceMention name, EntityKind kind)
    {
        foreach (var entity in s.Entities)
            if (entity.Kind == kind && entity.First < name.End && name.First < entity.End) return true;
        return false;
    }

    /// <summary>Whether a name stands behind a preposition that places: "in", "near"; or behind "the city of".</summary>
    public static bool IsPlaced(ParsedSentence s, PlaceMention name)
    {
        var at = name.First - 1;
        while (at >= 0 && s.Tags[at] is UniversalTag.DET or UniversalTag.ADJ) at--;
        return at >= 0 && (PlaceWords.English.Use(s.Word(at)) == PlaceUse.At || (at > 0 && s.Word(at) is "of" && PlaceWords.English.Noun(s.Word(at - 1)) is PlaceNoun.Town or PlaceNoun.Region or PlaceNoun.Island or PlaceNoun.Part));
    }
}
