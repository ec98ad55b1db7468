using Readout.Documents;

namespace Readout.Intake;

/// <summary>What came out of an input: a document, a problem, or a document with a warning.</summary>
/// <param name="Document">The document; null where there is none.</param>
/// <param name="Problem">The problem; null for none.</param>
public sealed record IntakeItem(Document? Document, IntakeProblem? Problem);
