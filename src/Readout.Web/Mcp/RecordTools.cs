using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol.Server;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Api;
using Readout.Web.Api.Answers;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Mcp;

/// <summary>What an assistant may ask of the record. Every answer says where it stands: document, publisher, day, address, sentence, event id.</summary>
/// <param name="live">The record.</param>
[McpServerToolType]
internal sealed class RecordTools(LiveRecord live)
{
    private const int MostEvents = 50, UsualEvents = 20, MostPeriods = 400;

    private const string Code = "Code (FRA, UNO) or name.", FirstDay = "First day, YYYY-MM-DD, counted in.", LastDay = "Last day, YYYY-MM-DD, counted in.";

    /// <summary>Events that answer a question, the newest first.</summary>
    [McpServerTool(Name = "search_events", Title = "Search events", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Events that news reports tell of: who did what to whom. Each with the sentence that says so and its source. Statuses other than actual did not happen, or not yet.")]
    public FoundEvents SearchEvents(
        [Description("Who acts. " + Code)] string? actor = null, [Description("To whom. " + Code)] string? recipient = null, [Description("Who takes part on either side. " + Code)] string? party = null,
        [Description("PLOVER event: AGREE, CONSULT, SUPPORT, COOPERATE, AID, YIELD, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ...")] string? category = null,
        [Description("actual, negated, hypothetical, future or historical.")] string? status = null, [Description("Three-letter code of the country where it took place.")] string? country = null,
        [Description("Publisher of the report.")] string? publisher = null, [Description("Words that the report must hold.")] string? text = null, [Description(FirstDay)] string? from = null, [Description(LastDay)] string? to = null,
        [Description("Count several reports of one event once.")] bool once = false, [Description("How many at most, 1 to 50.")] int limit = UsualEvents, [Description("'next' of the answer before, for what comes behind it.")] string? after = null) => ToolCall.Run(() =>
    {
        var query = Question(("actor", actor), ("recipient", recipient), ("party", party), ("category", category), ("status", status), ("country", country), ("publisher", publisher), ("text", text), ("from", from), ("to", to), ("once", once ? "true" : null));
        var place = after is null ? null : ApiCursor.Place("newest", after) ?? throw new BadQuestionException(["after: is no cursor; give 'next' of the answer before"]);
        var most = Within(limit);
        var found = live.Columns.List(query, EventOrder.NewestFirst, most, place);
        return new FoundEvents(live.Columns.Count(query), [.. found.Select(stored => BriefEvent.Of(stored))], found.Count == most ? ApiCursor.Of("newest", found[^1].Cursor) : null);
    });

    /// <summary>What an event rests on.</summary>
    [McpServerTool(Name = "read_evidence", Title = "Read evidence", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What an event rests on: the sentence to the letter, where it stands in which document, the words that carry it, the pattern that found it, its versions, and what others report of the same event.")]
    public EvidenceFound ReadEvidence([Description("The event's id.")] string id) => ToolCall.Run(() =>
    {
        var versions = live.Record.Versions(id);
        if ((versions.LastOrDefault(version => version.SupersededBy is null) ?? (versions.Count > 0 ? versions[^1] : null)) is not { } stored) throw new BadQuestionException([$"id: there is no event '{id}'"]);
        var corrected = CorrectedEvent.Of(stored, live.Record.Corrections(id));
        var row = corrected.Row;
        var others = stored.Entry is null ? [] : live.Record.Events(new EventQuery { Entry = stored.Entry }, EventOrder.OldestFirst, MostEvents).Where(other => other.Id != id).Select(other => BriefEvent.Of(other)).ToArray();
        return new EvidenceFound(BriefEvent.Of(row), stored.DocumentKey, row.Start, row.End, EvidenceSpans.Of(corrected.Line), row.Trigger, row.Pattern, row.CoderVersion, stored.SupersededBy is null, stored.Entry, others,
            [.. versions.Select(version => new VersionFound(version.Run, version.Added, version.SupersededBy is null, BriefEvent.Of(version.Row)))]);
    });

    /// <summary>Who says what of one meeting or incident.</summary>
    [McpServerTool(Name = "compare_accounts", Title = "Compare accounts", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Accounts of one meeting or incident side by side: contradictions, agreements, and what one voice alone tells. Ask by document key, or by entry id, or by actor, recipient and day.")]
    public FoundAccounts CompareAccounts([Description("Key of a document.")] string? document = null, [Description("Id of an entry, or of any event in it.")] string? entry = null,
        [Description("Code of one party.")] string? actor = null, [Description("Code of the other.")] string? recipient = null, [Description("The day, YYYY-MM-DD.")] string? day = null) => ToolCall.Run(() =>
    {
        if (document is not null) return new FoundAccounts([AccountAnswer.Of(live.Record.Accounts(document) ?? throw new BadQuestionException([$"document: there is no document '{document}'"]))]);
        if (entry is not null) return new FoundAccounts([AccountAnswer.Of(live.Record.AccountsOfEntry(entry) ?? throw new BadQuestionException([$"entry: there is no event '{entry}'"]))]);
        if (actor is null || recipient is null || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)) throw new BadQuestionException(["give document, or entry, or actor, recipient and day (YYYY-MM-DD)"]);
        return new FoundAccounts([.. live.Record.AccountsBetween(actor, recipient, known).Select(AccountAnswer.Of)]);
    });

    /// <summary>How two parties got on over time.</summary>
    [McpServerTool(Name = "dyad_history", Title = "History of a pair", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What one party did to another, period by period: cooperation, conflict, mean score (-10 to 10), and the latest events with their sources. has_data false: the record has no report of that time, which is not the same as nothing happening.")]
    public DyadFound DyadHistory([Description("Who acts. " + Code)] string actor, [Description("To whom. " + Code)] string recipient, [Description("day, week, month or year.")] string unit = "month",
        [Description(FirstDay)] string? from = null, [Description(LastDay)] string? to = null) => ToolCall.Run(() =>
    {
        var query = Question(("actor", actor), ("recipient", recipient), ("from", from), ("to", to));
        if (!ApiParameters.Unit.Values.Contains(unit)) throw new BadQuestionException([$"unit: '{unit}' is none of {string.Join(", ", ApiParameters.Unit.Values)}"]);
        var periods = live.Columns.History(query, Enum.Parse<TimeUnit>(unit, ignoreCase: true));
        if (periods.Count > MostPeriods) throw new BadQuestionException([$"unit: {periods.Count} periods are more than {MostPeriods}; ask for fewer days (from, to) or longer periods"]);
        return new DyadFound(actor, recipient, [.. periods.Select(PeriodAnswer.Of)], [.. live.Columns.List(query, EventOrder.NewestFirst, 10).Select(stored => BriefEvent.Of(stored))]);
    });

    /// <summary>Reports that hold words.</summary>
    [McpServerTool(Name = "search_documents", Title = "Search documents", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reports that hold words, the latest first, each with the words around what was found. All words must be there; \"quoted words\" in a row; OR between two; -word for what must not be there.")]
    public FoundDocuments SearchDocuments([Description("The words.")] string text, [Description("Who published them.")] string? publisher = null, [Description(FirstDay)] string? from = null, [Description(LastDay)] string? to = null,
        [Description("How many at most, 1 to 50.")] int limit = UsualEvents) => ToolCall.Run(() =>
    {
        var question = Question(("text", text), ("publisher", publisher), ("from", from), ("to", to));
        var query = new DocumentQuery { Text = text, Publishers = question.Publishers, From = question.From, To = question.To };
        return new FoundDocuments([.. live.Record.Documents(query, Within(limit)).Select(stored => DocumentsResource.Found(stored, text))]);
    });

    private static int Within(int limit) => limit is >= 1 and <= MostEvents ? limit : throw new BadQuestionException([$"limit: {limit} is no number from 1 to {MostEvents}"]);

    // The pages', the API's and the tools' questions are one.
    private static EventQuery Question(params (string Name, string? Value)[] asked) => QuestionReader.Read(asked.Where(pair => !string.IsNullOrEmpty(pair.Value)).Aggregate(PageAddress.Of("/mcp"), (address, pair) => address.Add(pair.Name, pair.Value!)));
}
