namespace Readout.Web.Api.Answers;

/// <summary>One event or claim, in the versions of all voices that tell it; voices without a version are silent on it.</summary>
/// <param name="Kind">"contradiction", "agreement" or "one_sided".</param>
/// <param name="About">What the versions differ on.</param>
/// <param name="Versions">The versions.</param>
public sealed record AccountRowAnswer(string Kind, IReadOnlyList<string> About, IReadOnlyList<AccountVersionAnswer> Versions);
