using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages;

/// <summary>Events as rows of a spreadsheet: one form on every page that lists them.</summary>
internal static class EventSheet
{
    /// <summary>Names of the columns.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["id", "date", "event", "actor", "actor_codes", "recipient", "recipient_codes", "status", "attributed_to", "stance", "place", "score", "confidence", "document", "publisher", "published", "url", "sentence"];

    /// <summary>An event's cells.</summary>
    public static IReadOnlyList<object?> Row(StoredEvent stored)
    {
        var row = stored.Told;
        return
        [
            row.Id, row.Date, Words.What(row), string.Join("; ", row.Actors.Select(Words.Name)), string.Join("; ", row.Actors.Select(Words.Codes)), string.Join("; ", row.Recipients.Select(Words.Name)), string.Join("; ", row.Recipients.Select(Words.Codes)),
            row.Status, row.AttributedTo is { } source ? Words.Name(source) : null, row.Stance, row.Place?.Resolved, row.Scale, row.Confidence, row.Document, row.Publisher, row.Published, row.Url, row.Text,
        ];
    }
}
