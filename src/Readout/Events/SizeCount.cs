using Readout.Text;

namespace Readout.Events;

/// <summary>One number of an event's size.</summary>
/// <param name="Field">What is counted: dead, injured, casualties, arrested, abducted, troops, participants, displaced, expelled, released, convicted or money.</param>
/// <param name="Value">The number, "at least n" and "some n" being n; null for vague words, ranges and "up to n". Money in whole units of its currency.</param>
/// <param name="Low">The least that the words allow; null where they set no lower bound of their own.</param>
/// <param name="High">The most that the words allow; null where they set no upper bound of their own.</param>
/// <param name="Currency">ISO 4217 code; null for anything but money.</param>
/// <param name="Span">The words, with their bounds ("at least 14"), in the document's text.</param>
public sealed record SizeCount(string Field, long? Value, long? Low, long? High, string? Currency, TextSpan Span);
