using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Accounts;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Accounts;

/// <summary>What each side tells of one meeting or incident, side by side; or, where none is chosen, of what there are two versions.</summary>
public sealed class AccountsView : PageView
{
    private const int MostComparisons = 12, MostEntries = 30, MostDyads = 24;

    /// <summary>Days on the page; its twin has all.</summary>
    public const int MostDays = 60;

    private static readonly string[] s_columns =
        ["comparison", "kind", "about", "voice", "code", "role", "document", "document_key", "published", "event", "date", "what", "actor", "recipient", "status", "toll", "sentence"];

    /// <summary>What was asked.</summary>
    public required AccountQuestion Question { get; init; }

    /// <summary>The comparisons; null where none is asked for.</summary>
    public IReadOnlyList<ShownComparison>? Comparisons { get; private init; }

    /// <summary>How many comparisons there are, with those that are not shown.</summary>
    public int Found { get; private init; }

    /// <summary>The busiest dyads, to choose from.</summary>
    public IReadOnlyList<DyadCount> Dyads { get; private init; } = [];

    /// <summary>Days of the chosen dyad with events, the last first.</summary>
    public IReadOnlyList<TimelinePeriod> Days { get; private init; } = [];

    /// <summary>Entries that others contradict.</summary>
    public IReadOnlyList<StoredEntry> Contradicted { get; private init; } = [];

    /// <summary>Entries that several publishers tell.</summary>
    public IReadOnlyList<StoredEntry> Shared { get; private init; } = [];

    private string? Asked { get; init; }

    /// <inheritdoc/>
    public override string Title => Asked ?? "Accounts";

    /// <inheritdoc/>
    public override string? Summary => Comparisons switch
    {
        null => "Two capitals, two versions: what each side tells of one meeting or incident, with what agrees, what contradicts, and what one side keeps silent on.",
        [] => null,
        [var only] => $"{Words.Count(only.Comparison.Documents.Count, "document")}, {Words.Count(only.Comparison.Voices.Count, "voice")}: {only.Tally}.",
        _ => $"{Words.Count(Found, "meeting or incident", "meetings or incidents")}{(Found > Comparisons.Count ? $", the first {Comparisons.Count} shown" : "")}.",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record; null where it has no such document or entry.</summary>
    public static AccountsView? Load(PageContext context)
    {
        var question = AccountQuestion.Read(context.Address);
        if (question.Document is { } document)
            return OfDocument(context.Record, document) is { } comparison ? Compared(context, question, [comparison], $"Accounts of “{comparison.Documents.First(each => each.Key == document || each.Document.Id == document).Document.Title ?? document}”") : null;
        if (question.Entry is { } id)
            return context.Record.AccountsOfEntry(id) is { } comparison && context.Record.Event(id) is { } told ? Compared(context, question, [comparison], $"Accounts of {Words.What(told.Told)}: {string.Join(", ", told.Told.Actors.Select(Words.Name))}") : null;
        if (question is { HasPair: true, Day: { } day })
        {
            var comparisons = context.Record.AccountsBetween(question.Actor!, question.Recipient!, day);
            return Compared(context, question, comparisons, $"{Name(comparisons, question.Actor!)} and {Name(comparisons, question.Recipient!)}, {Words.Day(day)}");
        }
        return Choice(context, question);
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => Comparisons is { } shown
        ? new JsonObject { ["title"] = Title, ["found"] = Found, ["comparisons"] = new JsonArray([.. shown.Select(each => AccountJson.Of(each.Comparison))]) }
        : new JsonObject
        {
            ["contradicted"] = new JsonArray([.. Contradicted.Select(ViewJson.Entry)]), ["shared"] = new JsonArray([.. Shared.Select(ViewJson.Entry)]),
            ["days"] = new JsonArray([.. Days.Select(day => new JsonObject { ["day"] = Words.Iso(day.Start), ["events"] = day.Tally.Events })]), ["dyads"] = new JsonArray([.. Dyads.Select(dyad => new JsonObject { ["actor"] = dyad.Actor, ["recipient"] = dyad.Recipient, ["events"] = dyad.Tally.Events })]),
        };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => (Comparisons ?? []).SelectMany((shown, i) => shown.Comparison.Rows.SelectMany(row => row.Versions.Select(version => Cells(i, shown, row, version))));

    private static IReadOnlyList<object?> Cells(int number, ShownComparison shown, AccountRow row, AccountVersion version)
    {
        var (voice, document, told) = (shown.Comparison.Voices[version.Voice], shown.DocumentOf(version), version.Event);
        return
        [
            number, AccountWords.Kind(row.Kind), string.Join("; ", row.About), voice.Name, voice.Code, AccountWords.Role(version.Role), document.Document.Id, document.Key, document.Document.Published, told.Id, told.Date, Words.What(told),
            string.Join("; ", told.Actors.Select(Words.Name)), string.Join("; ", told.Recipients.Select(Words.Name)), told.Status, TollWords.Of(told.Size), told.Text,
        ];
    }

    private static AccountsView Compared(PageContext context, AccountQuestion question, IReadOnlyList<AccountComparison> comparisons, string title) => new()
    {
        Context = context, Question = question, Asked = title, Found = comparisons.Count, Comparisons = [.. comparisons.Take(MostComparisons).Select(comparison => ShownComparison.Of(context.Record, comparison, question.Actor))],
        Days = comparisons.Count > 0 ? [] : DaysOf(context, question),
    };

    private static AccountsView Choice(PageContext context, AccountQuestion question) => question.HasPair
        ? new AccountsView { Context = context, Question = question, Days = DaysOf(context, question) }
        : new AccountsView
        {
            Context = context, Question = question, Dyads = context.Columns.Dyads(new EventQuery(), MostDyads * 2),
            Contradicted = [.. OncePerPair(context.Columns.Contradicted(MostEntries * 2)).Take(MostEntries)], Shared = [.. context.Columns.Shared(MostEntries * 2).Where(entry => entry.Publishers > 1).Take(MostEntries)],
        };

    // Of two that contradict each other one leads to both.
    private static IEnumerable<StoredEntry> OncePerPair(IReadOnlyList<StoredEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.OrderByDescending(entry => entry.Reports).ThenByDescending(entry => entry.LastDay ?? DateOnly.MinValue).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            if (!entry.Conflicts.All(conflict => seen.Contains(conflict.Entry))) yield return entry;
            seen.Add(entry.Id);
        }
    }

    private static IReadOnlyList<TimelinePeriod> DaysOf(PageContext context, AccountQuestion question) =>
        question.HasPair ? [.. context.Columns.Timeline(new EventQuery { Parties = [question.Actor!, question.Recipient!] }, TimeUnit.Day).Reverse()] : [];

    private static AccountComparison? OfDocument(EventRecord record, string name) => record.Accounts(name) ?? (record.DocumentKeys(name) is [var only] ? record.Accounts(only) : null);

    private static string Name(IReadOnlyList<AccountComparison> comparisons, string code) => comparisons.SelectMany(comparison => comparison.Voices).FirstOrDefault(voice => voice.IsParty && voice.Code == code)?.Name ?? code;
}
