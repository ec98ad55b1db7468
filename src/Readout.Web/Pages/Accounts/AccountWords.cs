using Readout.Record.Accounts;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Accounts;

/// <summary>Says how accounts stand to one another.</summary>
internal static class AccountWords
{
    /// <summary>"contradiction".</summary>
    public static string Kind(AccountRowKind kind) => kind switch { AccountRowKind.Contradiction => "contradiction", AccountRowKind.Agreement => "agreement", _ => "one-sided" };

    /// <summary>"did".</summary>
    public static string Role(AccountRole role) => role switch { AccountRole.Did => "did", AccountRole.Demanded => "demanded", _ => "of others" };

    /// <summary>What stands over the rows of a kind.</summary>
    public static string Heading(AccountRowKind kind) => kind switch { AccountRowKind.Contradiction => "They contradict each other", AccountRowKind.Agreement => "They agree", _ => "Only one side tells it" };

    /// <summary>"contradiction: whether it happened".</summary>
    public static string Verdict(AccountRow row, AccountComparison comparison)
    {
        var about = string.Join(", ", row.About.Select(ConflictWords.Of));
        return row.Kind switch
        {
            AccountRowKind.Contradiction => about.Length > 0 ? $"they contradict each other on {about}" : "they contradict each other",
            AccountRowKind.Agreement => about.Length > 0 ? $"they agree, but not on {about}" : "they agree",
            _ => $"told by {comparison.Voices[row.Versions[0].Voice].Name} alone",
        };
    }

    /// <summary>"says of itself", for a party alone.</summary>
    public static string? Says(AccountVoice voice, AccountRole role) => !voice.IsParty ? null : role switch { AccountRole.Did => "says it did", AccountRole.Demanded => "says it demanded", _ => "says of others" };
}
