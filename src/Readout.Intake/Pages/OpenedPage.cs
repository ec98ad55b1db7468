using Readout.Intake.Encodings;

namespace Readout.Intake.Pages;

/// <summary>A page whose facts are read and whose article is not yet looked for, so that it can be passed over by them.</summary>
internal sealed record OpenedPage(string Address, DateTime? Fetched, DecodedText Decoded, bool IsText, PageOutline Outline, PageFacts Facts);
