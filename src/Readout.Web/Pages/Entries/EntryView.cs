using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Entries;

/// <summary>All reports of one event: who told it first, who on whose word, how the tolls went, what contradicts it.</summary>
public sealed class EntryView : PageView
{
    /// <summary>Reports that are shown and compared, at most.</summary>
    public const int MostReports = 200;

    private const int MostConflicts = 20;

    private static readonly string[] s_columns = [.. EventSheet.Columns, "reprint_of"];

    /// <summary>The entry.</summary>
    public required StoredEntry Entry { get; init; }

    /// <summary>Its reports in the order of publication, <see cref="MostReports"/> at most.</summary>
    public required IReadOnlyList<EntryReport> Reports { get; init; }

    /// <summary>What each says, field by field.</summary>
    public required IReadOnlyList<ReportField> Fields { get; init; }

    /// <summary>What the reports count, in their order.</summary>
    public required IReadOnlyList<TollPoint> Tolls { get; init; }

    /// <summary>Reports that lead entries which contradict it, with what on.</summary>
    public required IReadOnlyList<(EntryConflict Conflict, StoredEvent Lead)> Conflicts { get; init; }

    /// <inheritdoc/>
    public override PageAddress? Elsewhere => Context.Route("id") == Entry.Id ? null : Address.At($"/entries/{Entry.Id}");

    /// <inheritdoc/>
    public override string Title => $"{Words.What(Entry.Lead.Told)}: {Side(Entry.Lead.Told.Actors)}{(Entry.Lead.Told.Recipients.Count > 0 ? $" → {Side(Entry.Lead.Told.Recipients)}" : "")}";

    /// <inheritdoc/>
    public override string Summary => $"One event, {Words.Count(Entry.Reports, "report")} in {Words.Count(Entry.Documents, "document")}, by {Words.Count(Entry.Publishers, "publisher")} in own words{(Entry.FirstDay is { } day ? $"; {Words.Day(day)}" : "")}{(Entry.LastDay is { } last && last != Entry.FirstDay ? $" to {Words.Day(last)}" : "")}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Loads the entry of an id, or of any of its reports.</summary>
    public static EntryView? Load(PageContext context)
    {
        context.TakesOnly();
        var id = context.Route("id");
        if (id.Contains('\0') || context.Record.Entry(id) is not { } entry) return null;
        var events = context.Record.Events(new EventQuery { Entry = entry.Id }, EventOrder.OldestFirst, MostReports).ToArray();
        var reports = EntryReport.Of(events, context.Record.Clusters([.. events.Select(stored => stored.DocumentKey).Distinct()]));
        return new EntryView
        {
            Context = context, Entry = entry, Reports = reports, Fields = ReportField.Of(reports),
            Tolls = [.. reports.SelectMany(report => report.Stored.Told.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new TollPoint(pair.Key, pair.Value, report.Stored.Told.Published, report.Stored.Told.Publisher ?? report.Stored.Told.Document, report.Stored.Id, report.Origin is not null)))],
            Conflicts = [.. entry.Conflicts.Take(MostConflicts).Select(conflict => (conflict, Lead: context.Record.Event(conflict.Entry))).Where(pair => pair.Lead is not null).Select(pair => (pair.conflict, pair.Lead!))],
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson()
    {
        var json = ViewJson.Entry(Entry);
        json["report_list"] = new JsonArray([.. Reports.Select(report =>
        {
            var told = ViewJson.Event(report.Stored).AsObject();
            told["reprint_of"] = report.Origin?.Id;
            return (JsonNode)told;
        })]);
        json["differences"] = new JsonArray([.. Fields.Where(field => !field.IsAgreed).Select(field => (JsonNode)field.Name)]);
        return json;
    }

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Reports.Select(report => (IReadOnlyList<object?>)[.. EventSheet.Row(report.Stored), report.Origin?.Id]);

    private static string Side(IReadOnlyList<Readout.Exchange.Rows.PartyRow> parties) => parties.Count == 0 ? "nobody named" : string.Join(", ", parties.Select(Words.Name));
}
