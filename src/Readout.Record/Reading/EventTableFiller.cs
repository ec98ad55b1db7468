using Readout.Exchange.Rows;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Fills a table with events as their lines say them.</summary>
internal static class EventTableFiller
{
    /// <summary>Changed events alone, as they hold.</summary>
    public static EventTable Fill(IReadOnlyList<ChangedEvent> events)
    {
        var table = new EventTable(events.Count);
        foreach (var each in events) Add(table, each);
        table.Seal();
        return table;
    }

    /// <summary>Adds an event as it holds.</summary>
    public static void Add(EventTable table, ChangedEvent changed)
    {
        AddRow(table, changed);
        AddParties(table, changed);
    }

    /// <summary>Adds all of a row but its parties.</summary>
    public static void AddRow(EventTable table, ChangedEvent changed)
    {
        var (row, marks) = (changed.Row, RowMarks.InPlace);
        if (row.QuadCode <= 2) marks |= RowMarks.Cooperation;
        if (changed.IsLead) marks |= RowMarks.Lead;
        if (changed.IsCorrected) marks |= RowMarks.Corrected;
        table.Add(new EventTable.Row(changed.Stored.Number, changed.Stored.DocumentNumber, RecordTime.ToNumber(changed.Stored.Updated), row.Confidence ?? double.NaN), row.Scale, marks);
        table.Days.Add((int)RecordTime.ToNumber(row.Date));
        table.Places.Add(((float)(row.Place?.Latitude ?? double.NaN), (float)(row.Place?.Longitude ?? double.NaN)));
        foreach (var (group, value) in (ReadOnlySpan<(EventGroup, string?)>)
            [(EventGroup.Category, row.Category), (EventGroup.Mode, Listed(row.Modes)), (EventGroup.Context, Listed(row.Contexts)), (EventGroup.Status, row.Status), (EventGroup.Source, Source(row)), (EventGroup.Country, row.Place?.CountryCode), (EventGroup.Publisher, changed.Publisher)])
            table.Columns[group].Add(value ?? "");
    }

    /// <summary>Adds a row's parties.</summary>
    public static void AddParties(EventTable table, ChangedEvent changed)
    {
        var (actors, recipients) = (Codes(changed.Row.Actors), Codes(changed.Row.Recipients));
        AddParties(table, Listed(actors), Listed(recipients), Listed([.. changed.Row.Actors.Select(party => party.Sector ?? "")]), Listed(Sectors(changed.Row.Actors)), Listed(Sectors(changed.Row.Recipients)));
    }

    /// <summary>Adds a row's parties: codes of each side, sectors of who acts, all sectors of each side, as lists.</summary>
    public static void AddParties(EventTable table, string actors, string recipients, string acting, string actorSectors, string recipientSectors)
    {
        table.Columns[EventGroup.Actor].Add(actors);
        table.Columns[EventGroup.Recipient].Add(recipients);
        table.Columns[EventGroup.Dyad].Add(Pairs(actors, recipients));
        table.Columns[EventGroup.Sector].Add(acting);
        table.ActorSectors.Add(actorSectors);
        table.RecipientSectors.Add(recipientSectors);
    }

    /// <summary>Codes of a side, each once; "" for those who have none.</summary>
    public static string[] Codes(IReadOnlyList<PartyRow> side) => [.. side.Select(party => party.Code ?? "").Distinct(StringComparer.Ordinal)];

    private static string[] Sectors(IReadOnlyList<PartyRow> side) => [.. side.SelectMany(party => party.OtherSectors.Prepend(party.Sector ?? ""))];

    private static string Source(EventRow row) => row.AttributedTo is { } party ? party.Code ?? party.Name ?? party.Text : "";

    private static string Listed(IReadOnlyCollection<string> items) => items.Count == 0 ? "" : $";{string.Join(';', items)};";

    // Most events are of one on each side: ";FRA;" and ";DEU;" are ";FRA DEU;".
    private static string Pairs(string actors, string recipients)
    {
        if (actors.Length < 3 || recipients.Length < 3) return "";
        var pairs = from actor in actors[1..^1].Split(';') from recipient in recipients[1..^1].Split(';') where actor.Length > 0 && recipient.Length > 0 select $"{actor} {recipient}";
        return Listed([.. pairs]);
    }
}
