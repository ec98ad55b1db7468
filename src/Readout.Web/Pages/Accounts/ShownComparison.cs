using Readout.Record;
using Readout.Record.Accounts;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Accounts;

/// <summary>A comparison with what its showing needs: the events as stored, and which voices get a column.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Columns">Voices with a column of their own.</param>
/// <param name="Events">Events by id.</param>
public sealed record ShownComparison(AccountComparison Comparison, IReadOnlyList<int> Columns, IReadOnlyDictionary<string, StoredEvent> Events)
{
    /// <summary>Columns, besides one for all others.</summary>
    public const int MostColumns = 3;

    /// <summary>Whether somebody without a column tells something.</summary>
    public bool HasOthers => Comparison.Rows.Any(row => row.Versions.Any(version => !Columns.Contains(version.Voice)));

    /// <summary>Voices that are told of, but tell nothing in their own name, where a document of theirs tells a row: on whose word; empty for silence.</summary>
    public IReadOnlyList<string> QuotedBy(int voice, AccountRow row) =>
        [.. row.Versions.Where(version => version.Voice != voice && DocumentOf(version).Voice == voice).Select(version => Comparison.Voices[version.Voice].Name).Distinct(StringComparer.Ordinal)];

    /// <summary>"Japan and South Korea".</summary>
    public string Name => string.Join(" and ", Columns.Select(voice => Comparison.Voices[voice].Name));

    /// <summary>"1 contradiction, 3 agreements, 5 told by one alone".</summary>
    public string Tally => $"{Words.Count(Count(AccountRowKind.Contradiction), "contradiction")}, {Words.Count(Count(AccountRowKind.Agreement), "agreement")}, {Words.Count(Count(AccountRowKind.OneSided), "thing")} told by one side alone";

    /// <summary>How many rows are of a kind.</summary>
    public int Count(AccountRowKind kind) => Comparison.Rows.Count(row => row.Kind == kind);

    /// <summary>Whom a version was told by, where it stands.</summary>
    public AccountDocument DocumentOf(AccountVersion version) => Comparison.Documents[version.Document];

    /// <summary>Loads what is shown of a comparison.</summary>
    /// <param name="record">The record.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="first">Code of the party that stands first where it has a column; null for the comparison's own order.</param>
    internal static ShownComparison Of(EventRecord record, AccountComparison comparison, string? first)
    {
        var told = comparison.Rows.SelectMany(row => row.Versions).Select(version => comparison.Documents[version.Document].Key).Distinct(StringComparer.Ordinal);
        var events = told.SelectMany(key => record.Document(key)?.Events ?? []).ToDictionary(stored => stored.Id, StringComparer.Ordinal);
        return new ShownComparison(comparison, [.. comparison.MainVoices(MostColumns).OrderByDescending(voice => first is not null && comparison.Voices[voice].Code == first)], events);
    }
}
