using System.Globalization;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>What stands in the columns of the tidy formats.</summary>
internal static class EventCells
{
    /// <summary>The value of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static Func<ExportRow, Cell> Of(string column)
    {
        if (Party(column, "actor") is { } actor) return row => Cell.List(row.Event.Actors, actor);
        if (Party(column, "recipient") is { } recipient) return row => Cell.List(row.Event.Recipients, recipient);
        return Event(column) ?? Circumstance(column) ?? Origin(column) ?? Record(column) ?? throw new ArgumentException($"no column '{column}'", nameof(column));
    }

    private static Func<PartyRow, string?>? Party(string column, string side) => !column.StartsWith(side, StringComparison.Ordinal) ? null : column[side.Length..] switch
    {
        "" => party => party.Code,
        "_sector" => party => party.Sector,
        "_other_sectors" => party => string.Join(' ', party.OtherSectors),
        "_name" => party => party.Name,
        "_text" => party => party.Text,
        "_office" => party => party.Office,
        "_wikidata" => party => party.Wikidata,
        "_iso3" => party => CountryCodes.Find(party.Code)?.Iso3,
        "_cow" => party => Digits(CountryCodes.Find(party.Code)?.Cow),
        "_gw" => party => Digits(CountryCodes.Find(party.Code)?.GleditschWard),
        _ => null,
    };

    private static Func<ExportRow, Cell>? Event(string column) => column switch
    {
        "id" => row => row.Event.Id,
        "event" => row => row.Event.Category,
        "mode" => row => Words(row.Event.Modes),
        "context" => row => Words(row.Event.Contexts),
        "status" => row => row.Event.Status,
        "attributed_to" => row => row.Event.AttributedTo?.Code,
        "attributed_to_name" => row => row.Event.AttributedTo is { } source ? source.Name ?? source.Text : null,
        "attribution_chain" => row => Cell.List(row.Event.AttributionChain, party => party.Code ?? party.Text),
        "stance" => row => row.Event.Stance,
        "link" => row => row.Event.Link,
        "quad_code" => row => (long?)row.Event.QuadCode,
        "event_scale" => row => (double?)row.Event.Scale,
        "trigger" => row => row.Event.Trigger,
        "confidence" => row => row.Event.Confidence,
        _ => null,
    };

    private static Func<ExportRow, Cell>? Circumstance(string column) => column switch
    {
        "date" => row => row.Event.Date,
        "enddate" => row => row.Event.EndDate,
        "date_precision" => row => row.Event.DatePrecision,
        "place" => row => row.Event.Place?.Resolved ?? row.Event.Place?.Extracted,
        "place_text" => row => row.Event.Place?.Extracted,
        "city" => row => row.Event.Place?.City,
        "district" => row => row.Event.Place?.District,
        "province" => row => row.Event.Place?.Province,
        "place_country" => row => row.Event.Place?.CountryCode,
        "lat" => row => row.Event.Place?.Latitude,
        "lon" => row => row.Event.Place?.Longitude,
        "geonameid" => row => (long?)row.Event.Place?.GeoNameId,
        "place_feature" => row => row.Event.Place?.FeatureCode,
        "place_resolution" => row => (long?)row.Event.Place?.Resolution,
        "dead" or "injured" or "arrested" => row => row.Event.Size.TryGetValue(column, out var count) ? (long?)(long)count : null,
        "size" => row => row.Event.Size.Count == 0 ? default(Cell) : Cell.List([.. row.Event.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal)], pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")),
        "size_text" => row => row.Event.SizeText,
        _ => null,
    };

    private static Func<ExportRow, Cell>? Origin(string column) => column switch
    {
        "document" => row => row.Event.Document,
        "sentence" => row => row.Event.Text,
        "sentence_number" => row => Known(row.Event.Sentence),
        "start" => row => Known(row.Event.Start),
        "end" => row => Known(row.Event.End),
        "title" => row => row.Event.Title,
        "publisher" => row => row.Event.Publisher,
        "published" => row => row.Event.Published,
        "url" => row => row.Event.Url,
        "language" => row => row.Event.Language,
        "pattern" => row => row.Event.Pattern,
        "version" => row => row.Event.CoderVersion,
        "model" => row => row.Event.Model,
        "lexicon" => row => row.Event.Lexicon,
        _ => null,
    };

    private static Func<ExportRow, Cell>? Record(string column) => column switch
    {
        "entry" => row => row.Entry,
        "reports" => row => (long?)row.Reports,
        "publishers" => row => row.Publishers,
        "first_report" => row => row.FirstReport,
        "last_report" => row => row.LastReport,
        "corrections" => row => (long?)row.Corrections,
        "corrected_by" => row => Words(row.CorrectedBy),
        "document_key" => row => row.DocumentKey,
        "added" => row => row.Added,
        "updated" => row => row.Updated,
        _ => null,
    };

    private static Cell Words(IReadOnlyList<string> words) => Cell.List(words, word => word);

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static long? Known(int offset) => offset < 0 ? null : offset;
}
