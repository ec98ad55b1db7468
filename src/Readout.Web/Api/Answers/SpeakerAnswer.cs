namespace Readout.Web.Api.Answers;

/// <summary>Whose words they are, or to whom.</summary>
/// <param name="Text">The words in the text.</param>
/// <param name="Name">Canonical name; null for none.</param>
/// <param name="Code">Country or body; null when unknown.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
public sealed record SpeakerAnswer(string? Text, string? Name, string? Code, string? Sector);
