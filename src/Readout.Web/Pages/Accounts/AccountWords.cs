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

    /// <summary>Who acts in a row, in the fullest words that any version has for it; versions of something else are passed over.</summary>
    public static string Actors(AccountRow row)
    {
        var what = Words.What(row.Versions[0].Event);
        var actors = row.Versions.Where(version => Words.What(version.Event) == what).Select(version => string.Join(", ", version.Event.Actors.Select(Words.Name))).MaxBy(words => words.Length);
        return actors is { Length: > 0 } ? actors : "nobody named";
    }

    /// <summary>"says of itself", for a party alone.</summary>
    public static string? Says(AccountVoice voice, AccountRole role) => !voice.IsParty ? null : role switch { AccountRole.Did => "says of itself", AccountRole.Demanded => "says it demanded", _ => "says of others" };
}
