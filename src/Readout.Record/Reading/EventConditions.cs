using System.Globalization;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>What a question asks of its events, condition by condition.</summary>
internal sealed class EventConditions(EventSelection selection, IDialect dialect, EventQuery query)
{
    private const string Either = "side IN (0, 1)";

    public void Add()
    {
        AddParties();
        AddKinds();
        AddOrigins();
        if (query.From is { } from) selection.Require($"{selection.Column("day")} >= {selection.Parameter(RecordTime.ToNumber(from))}");
        if (query.To is { } to) selection.Require($"{selection.Column("day")} <= {selection.Parameter(RecordTime.ToNumber(to))} AND {selection.Column("day")} > 0");
        if (query.MinConfidence is { } least) selection.Require($"{selection.EventColumn("confidence")} >= {selection.Parameter(least)}");
        if (query.UpdatedSince is { } since) selection.Require($"{selection.EventColumn("updated")} > {selection.Parameter(RecordTime.ToNumber(since))}");
        if (query.OncePerEntry) selection.RequireLeads();
    }

    private void AddParties()
    {
        if (query.Actors.Count > 0 && !selection.LeadsActors) selection.Require(Takes("side = 0", query.Actors));
        if (query.Recipients.Count > 0 && !selection.LeadsRecipients) selection.Require(Takes("side = 1", query.Recipients));
        foreach (var party in query.Parties) selection.Require(Takes(Either, [party]));
        if (query.ActorSectors.Count > 0) selection.Require(HasSector(0, query.ActorSectors));
        if (query.RecipientSectors.Count > 0) selection.Require(HasSector(1, query.RecipientSectors));
    }

    private string Takes(string side, IReadOnlyList<string> words)
    {
        if (selection.LeadsPairs && side == Either && words is [var one] && NameKey.IsCode(one))
            return $"({Holds(PairDetails.Of("actors"), one)} OR {Holds(PairDetails.Of("recipients"), one)})";
        var (codes, names) = (words.Where(NameKey.IsCode).ToArray(), words.Where(word => !NameKey.IsCode(word)).Select(NameKey.Of).OfType<string>().ToArray());
        var found = new List<string>();
        if (codes.Length > 0) found.Add($"SELECT event FROM sides WHERE {side} AND code IN {selection.List(codes)}");
        if (names.Length > 0) found.Add($"SELECT event FROM sides WHERE {side} AND name_key IN {selection.List(names)}");
        return found.Count == 0 ? "1 = 0" : $"{selection.Event} IN ({string.Join(" UNION ALL ", found)})";
    }

    // Half of all parties are governments: whether an event has one is asked event by event, not of the whole record.
    private string HasSector(int side, IReadOnlyList<string> sectors)
    {
        if (selection.LeadsPairs) return AnyHeld(PairDetails.Of(side == 0 ? "actor_sectors" : "recipient_sectors"), sectors);
        var others = string.Concat(sectors.Select(sector => $" OR {Holds("s.other_sectors", sector)}"));
        return $"EXISTS (SELECT 1 FROM sides s WHERE s.event = {selection.Event} AND s.side = {side.ToString(CultureInfo.InvariantCulture)} AND (s.sector IN {selection.List(sectors)}{others}))";
    }

    private void AddKinds()
    {
        if (query.Categories.Count > 0) selection.Require($"{selection.Column("category")} IN {selection.List(query.Categories)}");
        if (query.Statuses.Count > 0) selection.Require($"{selection.Column("status")} IN {selection.List(query.Statuses)}");
        if (query.Modes.Count > 0) selection.Require(AnyHeld(selection.EventColumn("modes"), query.Modes));
        if (query.Contexts.Count > 0) selection.Require(AnyHeld(selection.EventColumn("contexts"), query.Contexts));
        if (query.Sources.Count > 0) selection.Require($"{selection.EventColumn("source")} IN {selection.List(query.Sources.Select(source => source == "none" ? "" : source))}");
        if (query.Countries.Count > 0) selection.Require($"{selection.EventColumn("country")} IN {selection.List(query.Countries)}");
        if (query.Box is { } box) AddBox(box);
    }

    private void AddBox(MapBox box)
    {
        foreach (var (column, least, most) in (ReadOnlySpan<(string, double, double)>)[("latitude", box.South, box.Top), ("longitude", box.West, box.Right)])
            selection.Require($"{selection.EventColumn(column)} >= {selection.Parameter(least)} AND {selection.EventColumn(column)} < {selection.Parameter(most)}");
    }

    private string AnyHeld(string column, IReadOnlyList<string> values) => $"({string.Join(" OR ", values.Select(value => Holds(column, value)))})";

    private string Holds(string column, string item) => dialect.Holds(column, selection.Parameter($";{item};"));

    private void AddOrigins()
    {
        if (query.Publishers.Count > 0 && selection.LeadsPairs) selection.Require($"{PairDetails.Of("publisher")} IN {selection.List(query.Publishers)}");
        else if (query.Publishers.Count > 0) selection.Require($"{selection.EventColumn("document")} IN (SELECT number FROM documents WHERE publisher IN {selection.List(query.Publishers)})");
        if (query.Documents.Count > 0) selection.Require($"{selection.EventColumn("document")} IN (SELECT number FROM documents WHERE id IN {selection.List(query.Documents)})");
        if (query.Entry is { } entry) selection.Require($"{selection.EventColumn("entry")} IN (SELECT entry FROM events WHERE id = {selection.Parameter(entry)} AND superseded IS NULL)");
        if (query.Text is { } words && selection.Parameter(dialect.TextArgument(words)) is var sought)
            selection.Require($"{selection.EventColumn("document")} IN ({(selection.LeadsPairs ? dialect.TextSearchFirst(sought) : dialect.TextSearch(sought))})");
    }
}
