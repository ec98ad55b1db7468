using Readout.Exchange.Rows;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Whether an event answers what a question asks of its words, once people have corrected them; the same as <see cref="EventConditions"/> asks in SQL.</summary>
internal static class EventMatcher
{
    private const int Portion = 500;

    /// <summary>A question without what corrections can change, which reports lead their entries among it.</summary>
    public static EventQuery Loosen(EventQuery query) => query with
    {
        Actors = [], Recipients = [], Parties = [], ActorSectors = [], RecipientSectors = [], Categories = [], Modes = [], Contexts = [], Statuses = [], Sources = [], Countries = [], Box = null, From = null, To = null, OncePerEntry = false,
        Corrections = CorrectionUse.Ignore,
    };

    /// <summary>Those of some events that answer a question: what corrections can change is asked of what they say, the rest of the database.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="query">The question.</param>
    /// <param name="events">The events.</param>
    /// <param name="stored">What the record has of one, and what it says.</param>
    public static T[] Among<T>(IDialect dialect, EventQuery query, IEnumerable<T> events, Func<T, (StoredEvent Stored, EventRow Row)> stored)
    {
        T[] matching = [.. events.Where(each => Matches(query, stored(each).Row))];
        var rest = Loosen(query);
        if (matching.Length == 0 || rest.IsOpen) return matching;
        var found = matching.Select(each => stored(each).Stored.Number).Chunk(Portion).SelectMany(some => EventCounter.Numbers(dialect, rest, some)).ToHashSet();
        return Array.FindAll(matching, each => found.Contains(stored(each).Stored.Number));
    }

    /// <summary>Whether an event answers the rest.</summary>
    public static bool Matches(EventQuery query, EventRow row)
    {
        var source = row.AttributedTo is { } party ? party.Code ?? party.Name ?? party.Text : "none";
        return Takes(row.Actors, query.Actors) && Takes(row.Recipients, query.Recipients)
            && query.Parties.All(word => Takes(row.Actors, [word]) || Takes(row.Recipients, [word]))
            && HasSector(row.Actors, query.ActorSectors) && HasSector(row.Recipients, query.RecipientSectors)
            && Any(query.Categories, [row.Category]) && Any(query.Modes, row.Modes) && Any(query.Contexts, row.Contexts) && Any(query.Statuses, [row.Status]) && Any(query.Sources, [source])
            && Any(query.Countries, row.Place?.CountryCode is { } country ? [country] : [])
            && (query.Box is not { } box || (row.Place is { Latitude: { } north, Longitude: { } east } && box.Holds(north, east)))
            && (query.From is not { } from || row.Date >= from) && (query.To is not { } to || row.Date <= to);
    }

    private static bool Any(IReadOnlyList<string> wanted, IReadOnlyList<string> given) => wanted.Count == 0 || wanted.Any(given.Contains);

    private static bool Takes(IReadOnlyList<PartyRow> side, IReadOnlyList<string> words) => words.Count == 0
        || words.Any(word => side.Any(party => NameKey.IsCode(word) ? party.Code == word : NameKey.Of(word) is { } key && NameKey.Of(party.Name) == key));

    private static bool HasSector(IReadOnlyList<PartyRow> side, IReadOnlyList<string> sectors) => sectors.Count == 0
        || side.Any(party => sectors.Any(sector => party.Sector == sector || party.OtherSectors.Contains(sector)));
}
