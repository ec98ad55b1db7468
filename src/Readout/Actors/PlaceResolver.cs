using Readout.Language;
using Readout.Language.Entities;
using Readout.Lexicons;
using Readout.Places;

namespace Readout.Actors;

/// <summary>Resolves towns and regions that no table of actors has: by the gazetteer, where the words around them say that a place is meant.</summary>
internal sealed class PlaceResolver(UnitResolver session)
{
    // A hamlet of a country that the document never names is more likely somebody's namesake.
    private const int LeastElsewhere = 15_000, LeastUnplaced = 100_000;

    // American towns are named after the world's: that a report names the United States says little for them.
    private const double ForeseenWeight = 1.2, AmericanWeight = 0.5, HomeWeight = 0.5, CapitalWeight = 0.5, SeatWeight = 0.3;
    private static readonly string[] s_placing = ["in", "at", "near", "outside", "around", "inside"];
    private static readonly string[] s_prepositions = ["from", "to", "of", "across", "through", "into", "over", "on", "towards", "toward", "between"];
    private readonly List<NamePiece> _pieces = [];

    /// <summary>The place that a name stands for; null where it is none, or where nothing says that it is one.</summary>
    public ActorReference? Resolve(SentenceReading reading, Unit unit)
    {
        if (unit.Role is not null || Least(reading, unit) is not { } least) return null;
        var found = Gazetteer.World.Find(Key(reading.Parsed, unit.NameFirst, unit.End));
        var best = found.Where(place => place.Population >= least || (least == LeastElsewhere && session.Discourse.Foresees(place.Code))).MaxBy(Weigh);
        return best is null ? null : Refer(best, found.Count == 1 ? 0.8 : 0.7);
    }

    /// <summary>The place of that name that lies in what the words behind it name: "Paris, Texas", "Moscow, Idaho"; null where no such words follow.</summary>
    public ActorReference? Inside(SentenceReading reading, Unit unit)
    {
        if (!reading.Is(unit.End, ",") || reading.UnitAt(unit.End + 1) is not { Kind: UnitKind.Name or UnitKind.Known } container || container.First != unit.End + 1) return null;
        var region = Gazetteer.Key(reading.Words(container.First, container.End));
        var best = Gazetteer.World.Find(Key(reading.Parsed, unit.First, unit.End)).FirstOrDefault(place => place.Region is { } name && Gazetteer.Key(name) == region);
        return best is null ? null : Refer(best, 0.9);
    }

    /// <summary>A town of the name in a country that the document speaks of, where it does not speak of the country whose capital bears that name; null
    /// for none.</summary>
    public ActorReference? Elsewhere(Unit unit, SentenceReading reading, string capitalOf)
    {
        // Whoever has spoken of a country's people speaks of its capital: Athens beside Papandreou is not the one in Georgia.
        if (session.Discourse.Occurrences(capitalOf) > 1 || session.Discourse.SalientCountries(reading.Index).Contains(capitalOf)) return null;
        var best = Gazetteer.World.Find(Key(reading.Parsed, unit.First, unit.End))
            .FirstOrDefault(place => place.Code != capitalOf && place.Population >= LeastUnplaced && session.Discourse.Foresees(place.Code));
        return best is null ? null : Refer(best, 0.7);
    }

    /// <summary>One past the last token of the longest name of several capitalised words that is a town's or region's ("Port Sudan"); the token
    /// itself where there is none.</summary>
    public static int Match(ParsedSentence sentence, SentencePieces pieces, int token)
    {
        const int Longest = 4;
        var (key, end) = (LetterFolding.Seed, token);
        for (var at = token; at < sentence.Count && at < token + Longest && sentence.Tags[at] == UniversalTag.PROPN; at++)
        {
            if (pieces[at] is not [{ Case: not PieceCase.Lower }, ..]) break;
            foreach (var piece in pieces[at]) key = NamePiece.Advance(key, piece.Hash);
            if (at > token && Gazetteer.World.Find(key) is [{ Population: >= LeastElsewhere }, ..]) end = at + 1;
        }
        return end;
    }

    private static ActorReference Refer(Place place, double score) => new()
    {
        Code = place.Code, Name = place.Name, Kind = ActorKind.Place, Score = score,
        Reason = $"{(place.Kind == PlaceKind.Region ? "region" : $"geonames-{place.GeoNameId}")}: {place.Name}{(place.Region is { } region ? ", " + region : "")}, {place.CountryCode}",
    };

    private double Weigh(Place place) => Math.Log10(place.Population + 10) + (!session.Discourse.Foresees(place.Code) ? 0 : place.Code == "USA" ? AmericanWeight : ForeseenWeight)
        + (session.Discourse.Home == place.Code ? HomeWeight : 0) + place.Kind switch { PlaceKind.Capital => CapitalWeight, PlaceKind.Seat or PlaceKind.Region => SeatWeight, _ => 0 };

    // "in Lahore", or the entity tagger took it for a place: any town will do. "to Lahore": a city. Else nothing says that it is a place.
    private static int? Least(SentenceReading reading, Unit unit)
    {
        if (IsBehind(reading, unit, s_placing)) return LeastElsewhere;
        foreach (var entity in reading.Parsed.Entities)
            if (entity.First < unit.End && unit.NameFirst < entity.End && entity.Kind != EntityKind.Organisation) return entity.Kind == EntityKind.Place ? LeastElsewhere : null;
        return IsBehind(reading, unit, s_prepositions) ? LeastUnplaced : null;
    }

    private static bool IsBehind(SentenceReading reading, Unit unit, string[] prepositions)
    {
        var at = unit.NameFirst - 1;
        while (at >= 0 && reading.Parsed.Tags[at] is UniversalTag.DET or UniversalTag.ADJ) at--;
        return at >= 0 && Array.Exists(prepositions, word => reading.Is(at, word));
    }

    private ulong Key(ParsedSentence sentence, int first, int end)
    {
        _pieces.Clear();
        for (var token = first; token < end; token++) NamePiece.Split(sentence.Word(token), _pieces);
        var key = LetterFolding.Seed;
        foreach (var piece in _pieces) key = NamePiece.Advance(key, piece.Hash);
        return key;
    }
}
