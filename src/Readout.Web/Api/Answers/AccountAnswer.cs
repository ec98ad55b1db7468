using Readout.Record.Accounts;

namespace Readout.Web.Api.Answers;

/// <summary>Accounts of one meeting or incident, set side by side.</summary>
/// <param name="Documents">The documents, the earliest first.</param>
/// <param name="Voices">On whose word things stand.</param>
/// <param name="Rows">Contradictions, agreements, then what one voice alone tells.</param>
public sealed record AccountAnswer(IReadOnlyList<AccountDocumentAnswer> Documents, IReadOnlyList<AccountVoice> Voices, IReadOnlyList<AccountRowAnswer> Rows)
{
    internal static AccountAnswer Of(AccountComparison comparison) => new(
        [.. comparison.Documents.Select(each => new AccountDocumentAnswer(each.Key, each.Document.Id, each.Document.Title, each.Document.Publisher, each.Document.Published, each.Document.Url, each.Voice))], comparison.Voices,
        [.. comparison.Rows.Select(row => new AccountRowAnswer(Word(row.Kind.ToString()), row.About, [.. row.Versions.Select(version => new AccountVersionAnswer(version.Voice, version.Document, Word(version.Role.ToString()), BriefEvent.Of(version.Event)))]))]);

    private static string Word(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
