namespace Readout.Web.Api.Answers;

/// <summary>A stretch of text that names or describes somebody; one for each whom it stands for.</summary>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Code">Country or body; null when unknown.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
/// <param name="Name">Canonical name; null for none.</param>
/// <param name="Office">Office or role; null for none.</param>
/// <param name="Reason">Why it is taken so, or why for nobody.</param>
public sealed record MentionAnswer(int Sentence, int Start, int End, string? Code, string? Sector, string? Name, string? Office, string? Reason);
