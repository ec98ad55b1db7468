namespace Readout.Intake.Encodings;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="Warning">What was not certain or could not be read; null for nothing.</param>
internal readonly record struct DecodedText(string Text, string Encoding, string? Warning);
