using Readout.Exchange.Rows;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Whether an event answers what a question asks of its words, once people have corrected them; the same as <see cref="EventConditions"/> asks in SQL.</summary>
internal static class EventMatcher
{
    /// <summary>A question without what corrections can change, which reports lead their entries among it.</summary>
    public static EventQuery Loosen(EventQuery query) => query with
    {
        Actors = [], Recipients = [], Parties = [], ActorSectors = [], RecipientSectors = [], Categories = [], Modes = [], Contexts = [], Statuses = [], Sources = [], Countries = [], Box = null, From = null, To = null, OncePerEntry = false,
        Corrections = CorrectionUse.Ignore,
    };

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
