using System.Collections.Frozen;
using Readout.Exchange.Rows;
using Readout.Lexicons;
using Readout.Record.Storage;

namespace Readout.Record.Merging;

/// <summary>Reads of an event what it is compared by.</summary>
internal static class TraitReader
{
    private const int LookBack = 3, Longest = 31, Bygone = 100;
    private static readonly Lazy<FrozenSet<string>> s_countries = new(() => Table.Embedded("data/lexicons/en/countries.tsv").Rows.Where(row => row["kind"] is "country" or "capital").Select(row => row["entity"].ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The traits of an event.</summary>
    /// <param name="row">The event.</param>
    /// <param name="document">Number of its document.</param>
    /// <param name="published">The document's day; null when unknown.</param>
    /// <param name="tables">How events are told apart.</param>
    public static EventTraits Read(EventRow row, long document, DateOnly? published, MergingTables tables)
    {
        var (first, last, isLoose) = Days(row, published ?? row.Published);
        var rules = tables.RulesOf(row.Category);
        // The rarest word of the trigger: "inquiry" of "opened an inquiry".
        var trigger = WordSketch.Hashes(row.Trigger).Select(WordSketch.Weighed).DefaultIfEmpty().MaxBy(WordSketch.WeightOf);
        return new EventTraits
        {
            Document = document, Rules = rules, Category = row.Category, Modes = [.. row.Modes], Status = row.Status, Actors = Side(row.Actors), Recipients = Side(row.Recipients),
            First = first, Last = last, IsLoose = isLoose, Place = row.Place is { } place ? Place(place) : null,
            Tolls = [.. row.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))],
            Words = WordSketch.Of(row.Text, Names(row, trigger, rules)), Trigger = trigger,
            IsAttributed = row.AttributedTo is not null, Link = row.Link ?? "",
        };
    }

    // A day that is the day of publication may be no more than that; without a day it was in the days before.
    private static (int First, int Last, bool IsLoose) Days(EventRow row, DateOnly? published)
    {
        if (row.Date is { } date)
        {
            var (first, last) = (date.DayNumber, Math.Max(date.DayNumber, row.EndDate?.DayNumber ?? date.DayNumber));
            return first == published?.DayNumber ? (first - 1, last, true) : (first, Math.Min(last, first + Longest), last > first);
        }
        // What is long past and has no day meets only its like.
        return published is not { } day ? (0, 0, true) : row.Status == "historical" ? (day.DayNumber - Bygone, day.DayNumber - Bygone, true) : (day.DayNumber - LookBack, day.DayNumber, true);
    }

    private static PartyTrait[] Side(IReadOnlyList<PartyRow> parties) => [.. parties.Select(party => new PartyTrait(party.Code ?? "", party.Sector is { Length: > 3 } chain ? chain[..3] : party.Sector ?? "", Name(party), party.Text.Length == 0)).Where(party => !party.IsOpen).Distinct()];

    // Words that parties and the scene are compared by already. What a recipient without a name is called tells more than its code.
    private static uint[] Names(EventRow row, uint trigger, CategoryRules rules)
    {
        var names = new List<uint>();
        foreach (var party in row.Actors.Concat(row.Recipients.Where(party => party.Name is not null)))
        {
            names.AddRange(WordSketch.Hashes(party.Name));
            names.AddRange(WordSketch.Hashes(party.Text));
        }
        if (!rules.IsDeed) return [.. names];
        if (trigger != 0) names.Add(trigger & WordSketch.Hash);
        names.AddRange(WordSketch.Hashes(row.Place?.Extracted));
        names.AddRange(WordSketch.Hashes(row.Place?.Country));
        return [.. names];
    }

    private static string Name(PartyRow party) => NameKey.Of(party.Name) is { } name && !s_countries.Value.Contains(name) ? name : "";

    private static PlaceTrait Place(PlaceRow place)
    {
        var isTown = place.City is not null || place.FeatureClass is not (null or "A" or "L");
        var town = isTown ? place.City ?? place.Resolved ?? "" : place.FeatureClass is null && place.Province is null ? place.Resolved ?? "" : "";
        return new PlaceTrait(place.CountryCode ?? "", place.Province ?? "", town, place.Latitude ?? double.NaN, place.Longitude ?? double.NaN);
    }
}
