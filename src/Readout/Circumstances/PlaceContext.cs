using Readout.Actors;
using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>Which countries a document speaks of, and where: what tells one Tripoli from another.</summary>
internal sealed class PlaceContext
{
    private const double SameSentence = 1, NextSentence = 0.7, Elsewhere = 0.45, Sure = 0.3, CueWeight = 1.5, HomeWeight = 0.6, NeighbourWeight = 0.5;
    private readonly List<Evidence> _evidence = [];
    private readonly List<(string Code, int Token)>?[] _neighbours;

    /// <summary>Reads the mentions of a document and the words that are one country's.</summary>
    public PlaceContext(IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
    {
        (Sentences, Mentions, _neighbours) = (sentences, mentions, new List<(string, int)>?[sentences.Count]);
        foreach (var mention in mentions.All)
            foreach (var actor in mention.Actors)
                if (actor.Code is { } code && actor.Score > Sure && Weight(actor) is > 0 and var weight && Atlas.World.Country(code) is not null)
                    _evidence.Add(new Evidence(code, mention.Sentence, mention.First, mention.End, weight / mention.Actors.Count, actor.Kind == ActorKind.Country, Key(mention), false));
        for (var i = 0; i < sentences.Count; i++) AddCues(sentences[i], i);
        Home = Dateline();
    }

    /// <summary>The document's sentences.</summary>
    public IReadOnlyList<ParsedSentence> Sentences { get; }

    /// <summary>Everybody it names.</summary>
    public DocumentMentions Mentions { get; }

    /// <summary>What finds names in its sentences.</summary>
    public PlaceNames Names { get; } = new();

    /// <summary>The country from which the report was sent; null where it does not say.</summary>
    public string? Home { get; }

    /// <summary>How much the document speaks of a country around a name; the name itself, here and elsewhere, is no witness.</summary>
    /// <param name="code">The country.</param>
    /// <param name="sentence">Sentence of the name.</param>
    /// <param name="first">First token of the name.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="key">What the name is filed under.</param>
    public double Weight(string code, int sentence, int first, int end, ulong key)
    {
        var sum = code == Home ? HomeWeight : 0;
        foreach (var one in _evidence)
            if (one.Code == code && !one.IsCue && one.Key != key && !(one.Sentence == sentence && one.First < end && first < one.End))
                sum += one.Weight * Math.Abs(one.Sentence - sentence) switch { 0 => SameSentence, 1 => NextSentence, _ => Elsewhere };
        return sum;
    }

    /// <summary>How much words that are one country's speak of it, in the whole document ("sheriff").</summary>
    public double Cues(string code)
    {
        var sum = 0.0;
        foreach (var one in _evidence)
            if (one.IsCue && one.Code == code) sum += one.Weight;
        return sum;
    }

    /// <summary>How much other names of the sentence, of whatever kind, say for a country, because nothing elsewhere bears them: "Cabo Delgado".</summary>
    public double Neighbours(string code, int sentence, int first, int end)
    {
        var found = _neighbours[sentence] ??= ReadNeighbours(Sentences[sentence]);
        var sum = 0.0;
        foreach (var (other, at) in found)
            if (other == code && (at < first || at >= end)) sum += NeighbourWeight;
        return sum;
    }

    private List<(string Code, int Token)> ReadNeighbours(ParsedSentence s)
    {
        var found = new List<(string, int)>();
        for (var token = 0; token < s.Count; token++)
        {
            if (s.Tags[token] != UniversalTag.PROPN || !char.IsUpper(s.Word(token)[0]) || Names.Match(s, token, s.Count, out var key) is var end && end == token) continue;
            var places = Atlas.World.Find(key);
            if (places[0].Code.Length > 0 && places.All(place => place.Code == places[0].Code)) found.Add((places[0].Code, token));
            token = end - 1;
        }
        return found;
    }

    /// <summary>Whether anything but the name says which countries the document is about.</summary>
    public bool IsSituated(int sentence, int first, int end, ulong key) => Home is not null
        || _evidence.Exists(one => one.Key != key && !(one.Sentence == sentence && one.First < end && first < one.End));

    /// <summary>The country named, or spoken of by its people, at a token; null for none.</summary>
    public string? CountryAt(int sentence, int token)
    {
        foreach (var one in _evidence)
            if (one.IsCountry && one.Sentence == sentence && one.First <= token && token < one.End) return one.Code;
        return null;
    }

    /// <summary>The country most spoken of around a sentence; null for none.</summary>
    public string? Around(int sentence)
    {
        string? best = null;
        var most = 0.0;
        foreach (var one in _evidence)
            if (Weight(one.Code, sentence, -1, -1, 0) is var weight && weight > most) (best, most) = (one.Code, weight);
        return best;
    }

    private static double Weight(ActorReference actor) => actor.Kind switch
    {
        ActorKind.Country or ActorKind.Capital or ActorKind.Seat or ActorKind.People => 1,
        // Whose police are meant was itself read off the country that the place may be in.
        ActorKind.Role => 0,
        ActorKind.Person => actor.Wikidata is null ? 0.2 : 0.6,
        _ => 0.6,
    };

    private void AddCues(ParsedSentence s, int index)
    {
        for (var token = 0; token < s.Count; token++)
            foreach (var code in PlaceWords.English.Cues(s.Word(token))) _evidence.Add(new Evidence(code, index, token, token + 1, CueWeight, false, 0, true));
    }

    private ulong Key(Mention mention) => Gazetteer.Key(mention.Span.Of(Sentences[mention.Sentence].Sentence.Text).ToString());

    // "NAIROBI, March 3 (Agency) -" is a sentence of its own, with a dash at its end.
    private string? Dateline()
    {
        if (Sentences is not [{ Count: > 1 } first, ..] || first.Word(first.Count - 1) is not ("-" or "--" or "–" or "—")) return null;
        foreach (var one in _evidence)
            if (one is { Sentence: 0, IsCue: false }) return one.Code;
        return null;
    }

    private readonly record struct Evidence(string Code, int Sentence, int First, int End, double Weight, bool IsCountry, ulong Key, bool IsCue);
}
