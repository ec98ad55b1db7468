using Readout.Actors;
using Readout.Language;
using Readout.Places;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Says what descriptions of places mean: "the capital", "the same province", "the west of the country", "an airport in Libya".</summary>
internal sealed class PlaceDescriber(PlaceReader reader, PlaceContext context)
{
    // How many sentences back a town may have been named that "the city" means, and the scene of "there" and "the area".
    private const int Back = 6, NearBack = 1;

    /// <summary>The place that a description means; null where nothing says.</summary>
    public ResolvedPlace? Describe(PlaceMention mention) => mention.Noun switch
    {
        PlaceNoun.Capital => Owner(mention) is { } code && Atlas.World.Capital(code) is { } capital ? Refer(mention, capital, "the capital of the country spoken of") : null,
        PlaceNoun.Country => context.Mentions.At(mention.Sentence, mention.Head) is { Actors: [{ Code: { } country }] } && Atlas.World.Country(country) is { } land ? Refer(mention, land, "the country spoken of") : null,
        PlaceNoun.Part => Whole(mention) is { } whole ? Refer(mention, whole, "part of it") : Before(mention) ?? Open(mention, PlaceKind.Area),
        PlaceNoun.Town or PlaceNoun.Region => Before(mention) ?? Open(mention, mention.Noun == PlaceNoun.Town ? PlaceKind.Town : PlaceKind.Region),
        PlaceNoun.Site => Open(mention, PlaceKind.Site),
        PlaceNoun.Mission => Open(mention, PlaceKind.Site, isMission: true),
        PlaceNoun.Pointer => Before(mention),
        PlaceNoun.Island or PlaceNoun.Water or PlaceNoun.Mountain => Before(mention),
        _ => null,
    };

    // "an airport in Libya", "Syria's airports" are in the country named beside them; "the British embassy" is not in Britain. Of what country the others are, the event says.
    private ResolvedPlace Open(PlaceMention mention, PlaceKind kind, bool isMission = false)
    {
        var (s, country) = (context.Sentences[mention.Sentence], isMission ? null : Possessor(mention));
        return new ResolvedPlace
        {
            Text = Phrase(s, mention).Of(s.Sentence.Text).ToString(), Span = Phrase(s, mention), Code = country, Resolution = ResolvedPlace.ResolutionOf(kind),
            Score = country is null ? 0.4 : 0.8, Reason = country is null ? "of what country nothing says" : "of the country named beside it",
        };
    }

    // "the west of the country", "Lebanon's south"
    private Place? Whole(PlaceMention mention)
    {
        var s = context.Sentences[mention.Sentence];
        foreach (var other in reader.In(mention.Sentence))
            if (!ReferenceEquals(other, mention) && other.Noun is PlaceNoun.None or PlaceNoun.Country or PlaceNoun.Town or PlaceNoun.Capital && s.IsWithin(other.Head, mention.Head) && reader.Resolve(other) is { Place: { } place }) return place;
        return Possessor(mention) is { } code ? Atlas.World.Country(code) : null;
    }

    // The last place that was named, of the kind that the noun means: a town a while back, the scene of an "area" or a "there" only just before.
    private ResolvedPlace? Before(PlaceMention mention)
    {
        var back = mention.Noun is PlaceNoun.Part or PlaceNoun.Pointer ? NearBack : Back;
        for (var sentence = mention.Sentence; sentence >= Math.Max(0, mention.Sentence - back); sentence--)
            for (var i = reader.In(sentence).Count - 1; i >= 0; i--)
                if (reader.In(sentence)[i] is { IsName: true } other && (sentence < mention.Sentence || other.End <= mention.First) && reader.Resolve(other) is { Place: { } place } && Fits(place.Kind, mention.Noun)
                    && (back != NearBack || sentence == mention.Sentence || PlaceReader.IsPlaced(context.Sentences[sentence], other)))
                    return Refer(mention, place, "the last one named");
        return null;
    }

    private static bool Fits(PlaceKind kind, PlaceNoun noun) => noun switch
    {
        PlaceNoun.Town => kind is PlaceKind.Town or PlaceKind.Seat or PlaceKind.Capital,
        PlaceNoun.Region => kind is PlaceKind.Region or PlaceKind.Area or PlaceKind.Town or PlaceKind.Seat,
        PlaceNoun.Island => kind is PlaceKind.Island,
        PlaceNoun.Water => kind is PlaceKind.Water,
        PlaceNoun.Mountain => kind is PlaceKind.Mountain or PlaceKind.Area,
        _ => kind is not PlaceKind.Country and not PlaceKind.Capital,
    };

    private string? Owner(PlaceMention mention) => Possessor(mention) ?? context.Around(mention.Sentence);

    private string? Possessor(PlaceMention mention)
    {
        var s = context.Sentences[mention.Sentence];
        var near = PlaceSurroundings.Read(context, mention.Sentence, mention.First, mention.End);
        if (near.Country is not null) return near.Country;
        return mention.End < s.Count && s.Word(mention.End) is "of" or "in" && context.CountryAt(mention.Sentence, mention.End + 1) is { } code ? code : null;
    }

    private ResolvedPlace Refer(PlaceMention mention, Place place, string reason)
    {
        var s = context.Sentences[mention.Sentence];
        return new ResolvedPlace
        {
            Text = Phrase(s, mention).Of(s.Sentence.Text).ToString(), Span = Phrase(s, mention), Place = place, Code = place.Code.Length > 0 ? place.Code : null,
            Resolution = ResolvedPlace.ResolutionOf(place.Kind), Score = 0.7, Reason = $"{place.Name}: {reason}",
        };
    }

    // The noun with what stands before it in its phrase: "the same province".
    private static TextSpan Phrase(ParsedSentence s, PlaceMention mention)
    {
        var first = mention.First;
        foreach (var child in s.Dependents(mention.Head))
            if (child < first && s.Relations[child] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nmod or Relation.Nummod && s.Dependent(child, Relation.Case) is var mark && (mark < 0 || mark > child)) first = child;
        return new TextSpan(s.Sentence.Tokens[first].Start, s.Sentence.Tokens[mention.End - 1].End);
    }
}
