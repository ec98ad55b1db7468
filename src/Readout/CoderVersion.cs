namespace Readout;

/// <summary>What coded an event: enough to code it again.</summary>
/// <param name="Version">Version of the library.</param>
/// <param name="Model">Hash of the language model.</param>
/// <param name="Lexicon">Hash over every table.</param>
public sealed record CoderVersion(string Version, string Model, string Lexicon);
