using Readout.Places;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Chooses among the places of one name the one that a text means: by what the words beside it say, the countries spoken of, and how
/// many people live there.</summary>
internal sealed class PlaceRanker(PlaceContext context)
{
    // A country's name is a country's, until the words beside it say otherwise: as though 400 million lived there.
    private const double CountryBase = 8.6, AreaBase = 6.8, WaterBase = 6.4, SiteBase = 5.8, RegionLoss = 0.4, CapitalGain = 0.6, SeatGain = 0.3;
    private const double Spoken = 3, Unspoken = 0.8, Inside = 4.5, InRegion = 5.5, SameKind = 2.5, OtherKind = 1.5, Namesake = 0.6;

    /// <summary>Resolves a name.</summary>
    public ResolvedPlace Resolve(PlaceMention name, ulong key)
    {
        var (near, isSituated) = (PlaceSurroundings.Read(context, name.Sentence, name.First, name.End), context.IsSituated(name.Sentence, name.First, name.End, key));
        var (best, most, next) = (name.Candidates[0], double.MinValue, double.MinValue);
        if (name.Candidates.Count == 1) most = 0;
        else foreach (var candidate in name.Candidates)
        {
            var weight = Weigh(candidate, name, key, near, isSituated);
            if (weight > most) (best, most, next) = (candidate, weight, candidate.Code == best.Code ? next : most);
            else if (weight > next && candidate.Code != best.Code) next = weight;
        }
        var score = next == double.MinValue ? 0.95 : Math.Round(1 / (1 + Math.Exp(-1.2 * (most - next) - 0.4)), 3);
        return new ResolvedPlace
        {
            Text = Span(name).Of(Text(name)).ToString(), Span = Span(name), Place = best, Code = best.Code.Length > 0 ? best.Code : null,
            Resolution = ResolvedPlace.ResolutionOf(best.Kind), Score = score, Reason = Reason(best, near, name.Candidates.Count),
        };
    }

    private string Text(PlaceMention name) => context.Sentences[name.Sentence].Sentence.Text;

    private TextSpan Span(PlaceMention name)
    {
        var tokens = context.Sentences[name.Sentence].Sentence.Tokens;
        return new TextSpan(tokens[name.First].Start, tokens[name.End - 1].End);
    }

    private double Weigh(Place place, PlaceMention name, ulong key, PlaceSurroundings near, bool isSituated)
    {
        var weight = Base(place) + Fit(place, near.Noun);
        var spoken = place.Code.Length == 0 ? 0 : context.Weight(place.Code, name.Sentence, name.First, name.End, key);
        // American towns are named after the world's: that a report speaks of the United States says little for them.
        if (place.Code == "USA" && place.Kind != PlaceKind.Country) spoken *= Namesake;
        if (place.Code.Length > 0) spoken += context.Cues(place.Code) + context.Neighbours(place.Code, name.Sentence, name.First, name.End);
        weight += Spoken * (1 - Math.Exp(-spoken));
        if (isSituated && spoken == 0 && place.Kind is not (PlaceKind.Country or PlaceKind.Area or PlaceKind.Water)) weight -= Unspoken;
        if (near.Country is { } country && country == place.Code) weight += Inside;
        if (near.Region != 0 && place.Region is { } region && Gazetteer.Key(region) == near.Region) weight += InRegion;
        if (near.Region != 0 && LiesIn(place, near.Region)) weight += Inside;
        if (near.Inside != 0) weight += Contains(place, near.Inside);
        return weight;
    }

    private static double Base(Place place) => place.Kind switch
    {
        PlaceKind.Country => CountryBase,
        PlaceKind.Area => AreaBase,
        PlaceKind.Water or PlaceKind.Mountain or PlaceKind.Island => WaterBase,
        PlaceKind.Site => SiteBase,
        PlaceKind.Region => Math.Log10(place.Population + 10) - RegionLoss,
        PlaceKind.Capital => Math.Log10(place.Population + 10) + CapitalGain,
        PlaceKind.Seat => Math.Log10(place.Population + 10) + SeatGain,
        _ => Math.Log10(place.Population + 10),
    };

    private static double Fit(Place place, PlaceNoun noun)
    {
        var fits = noun switch
        {
            PlaceNoun.Town => place.Kind is PlaceKind.Town or PlaceKind.Seat or PlaceKind.Capital,
            PlaceNoun.Capital => place.Kind is PlaceKind.Capital or PlaceKind.Seat,
            PlaceNoun.Region => place.Kind is PlaceKind.Region or PlaceKind.Area,
            PlaceNoun.Country => place.Kind is PlaceKind.Country,
            PlaceNoun.Island => place.Kind is PlaceKind.Island || (place.Kind == PlaceKind.Country),
            PlaceNoun.Water => place.Kind is PlaceKind.Water,
            PlaceNoun.Mountain => place.Kind is PlaceKind.Mountain or PlaceKind.Area,
            _ => (bool?)null,
        };
        return fits switch { true => SameKind, false => -OtherKind, null => 0 };
    }

    // Areas and countries as containers: "Perth, Scotland", "Trinidad, Bolivia".
    private static bool LiesIn(Place place, ulong container)
    {
        foreach (var other in Atlas.World.Find(container))
            if (other.Kind is PlaceKind.Area or PlaceKind.Region or PlaceKind.Country or PlaceKind.Island && other.Code.Length > 0 && other.CountryCode == place.CountryCode && other.Name != place.Name) return true;
        return false;
    }

    // "Atlanta, Georgia": the town lies in the state and in no country of that name, or the other way about.
    private static double Contains(Place place, ulong town)
    {
        if (place.Kind is not (PlaceKind.Region or PlaceKind.Country or PlaceKind.Area)) return 0;
        var key = Gazetteer.Key(place.Name);
        foreach (var inside in Gazetteer.World.Find(town))
            if (place.Kind == PlaceKind.Region ? inside.Code == place.Code && inside.Region is { } region && Gazetteer.Key(region) == key : inside.Code == place.Code && inside.Population > 0)
                return Inside - 2 + (Math.Log10(inside.Population + 10) / 2);
        return 0;
    }

    private static string Reason(Place place, PlaceSurroundings near, int namesakes)
    {
        var what = place.GeoNameId > 0 ? $"geonames-{place.GeoNameId}" : place.Kind.ToString().ToLowerInvariant();
        var where = string.Join(", ", new[] { place.Name, place.Region, place.CountryCode }.Where(part => !string.IsNullOrEmpty(part)));
        var why = namesakes == 1 ? "the only one of the name" : near.Country == place.Code && near.Country is not null ? "the words beside it name the country" : near.Region != 0 ? "the words behind it" : $"the likeliest of {namesakes}";
        return $"{what}: {where}; {why}";
    }
}
