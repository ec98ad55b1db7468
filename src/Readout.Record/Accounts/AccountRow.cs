namespace Readout.Record.Accounts;

/// <summary>One event or claim, in the versions of all voices that tell it. Voices without a version are silent on it.</summary>
/// <param name="Kind">How the versions stand to one another.</param>
/// <param name="About">What they differ on: "roles" (who did it to whom), "denied", "actor", "recipient", "answer", and "toll", which makes no contradiction; empty for nothing.</param>
/// <param name="Versions">The versions, by voice, document and place in the text.</param>
public sealed record AccountRow(AccountRowKind Kind, IReadOnlyList<string> About, IReadOnlyList<AccountVersion> Versions)
{
    /// <summary>The versions of one voice; empty where it is silent.</summary>
    public IReadOnlyList<AccountVersion> Of(int voice) => [.. Versions.Where(version => version.Voice == voice)];
}
