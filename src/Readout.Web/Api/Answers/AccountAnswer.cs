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

/// <summary>A document whose account is compared.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Id">What its input named it.</param>
/// <param name="Title">Headline; null for none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Published">Day of publication; null when unknown.</param>
/// <param name="Url">Address; null when unknown.</param>
/// <param name="Voice">Whose account it is: an index of the voices.</param>
public sealed record AccountDocumentAnswer(string Key, string Id, string? Title, string? Publisher, DateOnly? Published, string? Url, int Voice);

/// <summary>One event or claim, in the versions of all voices that tell it; voices without a version are silent on it.</summary>
/// <param name="Kind">"contradiction", "agreement" or "one_sided".</param>
/// <param name="About">What the versions differ on.</param>
/// <param name="Versions">The versions.</param>
public sealed record AccountRowAnswer(string Kind, IReadOnlyList<string> About, IReadOnlyList<AccountVersionAnswer> Versions);

/// <summary>One event as one voice tells it.</summary>
/// <param name="Voice">Whose: an index of the voices.</param>
/// <param name="Document">Where: an index of the documents.</param>
/// <param name="Role">"did", "demanded" or "of_others".</param>
/// <param name="Event">The event.</param>
public sealed record AccountVersionAnswer(int Voice, int Document, string Role, BriefEvent Event);
