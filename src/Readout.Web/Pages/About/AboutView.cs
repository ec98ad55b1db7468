using System.Text.Json.Nodes;
using Readout.Events;
using Readout.Lexicons;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages.About;

/// <summary>What the data are: how they were made, how right they are, what each number and code means.</summary>
public sealed class AboutView : PageView
{
    /// <summary>Runs on the page; all of them stand in its twins.</summary>
    public const int RunsShown = 20;

    /// <summary>Runs that wrote to the record, the newest first.</summary>
    public required IReadOnlyList<StoredRun> Runs { get; init; }

    /// <summary>How many documents are in which language.</summary>
    public required IReadOnlyList<(string? Language, long Documents)> Languages { get; init; }

    /// <summary>What coded the events, the latest first: version, model, tables, and how many documents of the runs that used it.</summary>
    public IReadOnlyList<(CoderVersion Coder, long Documents)> Coders =>
        [.. Runs.Where(run => run.Coder is not null).GroupBy(run => run.Coder!).Select(coder => (coder.Key, coder.Sum(run => run.Documents)))];

    /// <inheritdoc/>
    public override string Title => "About";

    /// <inheritdoc/>
    public override string Summary => "What was read, by what, how right it is, and what each number and code means.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => ["kind", "id", "name", "meaning"];

    /// <summary>Definitions of numbers, by name.</summary>
    internal static IEnumerable<(string Id, string Name, string Meaning)> Definitions => AboutTables.Definitions.Rows.Select(row => (row["id"], row["name"], row["meaning"])).OrderBy(row => row.Item2, StringComparer.Ordinal);

    /// <summary>Loads what the record tells of itself.</summary>
    public static AboutView Load(PageContext context)
    {
        context.TakesOnly();
        return new AboutView { Context = context, Runs = [.. context.Record.Runs().Reverse()], Languages = context.Record.Languages() };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["version"] = CoderName.Version, ["stats"] = Stats(Context.Stats),
        ["coders"] = new JsonArray([.. Coders.Select(each => Coder(each.Coder))]),
        ["runs"] = new JsonArray([.. Runs.Select(run => new JsonObject { ["number"] = run.Number, ["started"] = run.Started, ["finished"] = run.Finished, ["command"] = Verb(run), ["coder"] = run.Coder is { } coder ? Coder(coder) : null, ["documents"] = run.Documents, ["events"] = run.Events })]),
        ["languages"] = new JsonArray([.. Languages.Select(each => new JsonObject { ["language"] = each.Language, ["documents"] = each.Documents })]),
        ["figures"] = new JsonArray([.. FigureTable.All.Select(table => new JsonObject { ["measures"] = table.Caption, ["columns"] = List(table.Heads), ["rows"] = new JsonArray([.. table.Rows.Select(List)]) })]),
        ["definitions"] = new JsonArray([.. Terms().Select(term => new JsonObject { ["kind"] = term.Kind, ["id"] = term.Id, ["name"] = term.Name, ["meaning"] = term.Meaning })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Terms().Select(term => (IReadOnlyList<object?>)[term.Kind, term.Id, term.Name, term.Meaning]);

    /// <summary>The first word of a run's command: the rest may name files that are nobody else's concern.</summary>
    internal static string Verb(StoredRun run) => run.Command.Split(' ')[0];

    /// <summary>Rows of a table of PLOVER's: id and meaning.</summary>
    internal static IEnumerable<(string Id, string Meaning)> Meanings(string table) => Table.Embedded($"data/ontology/{table}.tsv").Rows.Select(row => (row["id"], row["meaning"]));

    private static IEnumerable<(string Kind, string Id, string Name, string Meaning)> Terms() => Definitions.Select(each => ("number", each.Id, each.Name, each.Meaning))
        .Concat(Ontology.Events.Select(category => ("event", category, category, Ontology.Definition(category))))
        .Concat(Ontology.Events.SelectMany(category => Ontology.Modes(category).Select(mode => ("mode", $"{category}-{mode}", mode, $"a mode of {category}"))))
        .Concat(Terms("statuses", "status")).Concat(Terms("contexts", "context")).Concat(Terms("sectors", "sector"));

    private static IEnumerable<(string Kind, string Id, string Name, string Meaning)> Terms(string table, string kind) => Meanings(table).Select(each => (kind, each.Id, each.Id, each.Meaning));

    private static JsonObject Stats(RecordStats stats) => new()
    {
        ["documents"] = stats.Documents, ["publishers"] = stats.Publishers, ["events"] = stats.Events, ["entries"] = stats.Entries, ["quotations"] = stats.Quotations, ["corrected"] = stats.CorrectedEvents, ["rejected"] = stats.RejectedEvents,
        ["set_aside"] = stats.SetAside, ["deleted"] = stats.Deletions, ["known_until"] = stats.KnownUntil,
    };

    private static JsonObject Coder(CoderVersion coder) => new() { ["version"] = coder.Version, ["model"] = coder.Model, ["lexicon"] = coder.Lexicon };

    private static JsonNode List(IReadOnlyList<string> cells) => new JsonArray([.. cells.Select(cell => (JsonNode)cell)]);
}
