using System.Globalization;
using Readout.Lexicons;

namespace Readout.Record.Merging;

/// <summary>What each agreement and difference of two reports counts, and from where on they are one; data/merging/weights.tsv says what each is.</summary>
internal sealed record MatchWeights
{
    /// <summary>Scene and recipients count at least so much where one act is laid at two doors.</summary>
    public required double ActorThreshold { get; init; }

    /// <summary>Both are of one category.</summary>
    public required double CategorySame { get; init; }

    /// <summary>A day between days that both name.</summary>
    public required double DayGap { get; init; }

    /// <summary>Their days may be the same: one is no more than the day of publication.</summary>
    public required double DayLoose { get; init; }

    /// <summary>A day between days of which one is no more than the day of publication.</summary>
    public required double DayLooseGap { get; init; }

    /// <summary>Reports lie at most so many days apart.</summary>
    public required double DayMost { get; init; }

    /// <summary>Both name the same day.</summary>
    public required double DaySame { get; init; }

    /// <summary>A tale and its denial count at least so much together.</summary>
    public required double DeniedThreshold { get; init; }

    /// <summary>They share a mode.</summary>
    public required double ModeSame { get; init; }

    /// <summary>Two reports of opposite answers count at least so much.</summary>
    public required double OppositeThreshold { get; init; }

    /// <summary>One code, one sector.</summary>
    public required double PartyCode { get; init; }

    /// <summary>Each side has a party that the other has not.</summary>
    public required double PartyMissing { get; init; }

    /// <summary>Every further party that is on both sides.</summary>
    public required double PartyMore { get; init; }

    /// <summary>One name.</summary>
    public required double PartyName { get; init; }

    /// <summary>One code, two sectors that are easily taken for one another.</summary>
    public required double PartyNearSector { get; init; }

    /// <summary>Two people of one code and sector.</summary>
    public required double PartyOtherName { get; init; }

    /// <summary>One code, two other sectors.</summary>
    public required double PartyOtherSector { get; init; }

    /// <summary>One code, one sector left open.</summary>
    public required double PartySomeSector { get; init; }

    /// <summary>Two towns.</summary>
    public required double PlaceApart { get; init; }

    /// <summary>Towns this many kilometres apart may be one place.</summary>
    public required double PlaceClose { get; init; }

    /// <summary>Two countries.</summary>
    public required double PlaceCountry { get; init; }

    /// <summary>One region.</summary>
    public required double PlaceRegion { get; init; }

    /// <summary>For what is said, two places count so much against one event.</summary>
    public required double PlaceSaidShare { get; init; }

    /// <summary>One town.</summary>
    public required double PlaceTown { get; init; }

    /// <summary>One place holds the other.</summary>
    public required double PlaceWithin { get; init; }

    /// <summary>Two recipients.</summary>
    public required double RecipientOther { get; init; }

    /// <summary>Recipients count so much of what actors count.</summary>
    public required double RecipientShare { get; init; }

    /// <summary>The rest counts at least so much where one act is said to have met two targets.</summary>
    public required double RecipientThreshold { get; init; }

    /// <summary>The scene counts at least so much where the sides are swapped.</summary>
    public required double RolesThreshold { get; init; }

    /// <summary>Two reports of one event count at least so much.</summary>
    public required double SameThreshold { get; init; }

    /// <summary>One is planned or bygone, the other is not.</summary>
    public required double StatusOther { get; init; }

    /// <summary>Tolls further apart than updates go.</summary>
    public required double TollFar { get; init; }

    /// <summary>Tolls that an update may part.</summary>
    public required double TollNear { get; init; }

    /// <summary>The greater toll is at most so many times the lesser, or few more.</summary>
    public required double TollRatio { get; init; }

    /// <summary>One toll.</summary>
    public required double TollSame { get; init; }

    /// <summary>One rare word carries the event; a common word counts less.</summary>
    public required double TriggerSame { get; init; }

    /// <summary>Sentences with more to share count as if they had so much.</summary>
    public required double WordsCap { get; init; }

    /// <summary>Sentences with less to share count as if they had so much.</summary>
    public required double WordsFloor { get; init; }

    /// <summary>Sentences that share so much count in full.</summary>
    public required double WordsFull { get; init; }

    /// <summary>What shared words count in full.</summary>
    public required double WordsMost { get; init; }

    /// <summary>Sentences of deeds that share nothing.</summary>
    public required double WordsNone { get; init; }

    /// <summary>Sentences of what was said that share nothing.</summary>
    public required double WordsNoneSaid { get; init; }

    /// <summary>Reads a table of weights.</summary>
    /// <exception cref="InvalidDataException">A weight is missing, unknown or no number; the message lists every problem as file:line.</exception>
    public static MatchWeights Read(Table table)
    {
        var (values, problems) = (new Dictionary<string, double>(StringComparer.Ordinal), new List<string>());
        foreach (var row in table.Rows)
            if (!double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) problems.Add($"{row.Place}: '{row["weight"]}' is no weight");
            else values[row["id"]] = value;
        double Take(string id) => values.Remove(id, out var value) ? value : Missing(id);
        double Missing(string id)
        {
            problems.Add($"{table.Name}:1: the weight '{id}' is missing");
            return 0;
        }
        var weights = new MatchWeights
        {
            ActorThreshold = Take("actor.threshold"), CategorySame = Take("category.same"), DayGap = Take("day.gap"), DayLoose = Take("day.loose"),
            DayLooseGap = Take("day.loose_gap"), DayMost = Take("day.most"), DaySame = Take("day.same"), DeniedThreshold = Take("denied.threshold"),
            ModeSame = Take("mode.same"), OppositeThreshold = Take("opposite.threshold"), PartyCode = Take("party.code"), PartyMissing = Take("party.missing"),
            PartyMore = Take("party.more"), PartyName = Take("party.name"), PartyNearSector = Take("party.near_sector"), PartyOtherName = Take("party.other_name"),
            PartyOtherSector = Take("party.other_sector"), PartySomeSector = Take("party.some_sector"), PlaceApart = Take("place.apart"),
            PlaceClose = Take("place.close"), PlaceCountry = Take("place.country"), PlaceRegion = Take("place.region"), PlaceSaidShare = Take("place.said_share"),
            PlaceTown = Take("place.town"), PlaceWithin = Take("place.within"), RecipientOther = Take("recipient.other"), RecipientShare = Take("recipient.share"),
            RecipientThreshold = Take("recipient.threshold"), RolesThreshold = Take("roles.threshold"), SameThreshold = Take("same.threshold"),
            StatusOther = Take("status.other"), TollFar = Take("toll.far"), TollNear = Take("toll.near"), TollRatio = Take("toll.ratio"), TollSame = Take("toll.same"),
            TriggerSame = Take("trigger.same"), WordsCap = Take("words.cap"), WordsFloor = Take("words.floor"), WordsFull = Take("words.full"),
            WordsMost = Take("words.most"), WordsNone = Take("words.none"), WordsNoneSaid = Take("words.none_said"),
        };
        problems.AddRange(values.Keys.Order(StringComparer.Ordinal).Select(id => $"{table.Name}: no weight is called '{id}'"));
        return problems.Count == 0 ? weights : throw new InvalidDataException(string.Join('\n', problems));
    }
}
