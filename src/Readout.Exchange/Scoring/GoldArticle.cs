using Readout.Documents;
using Readout.Text;

namespace Readout.Exchange.Scoring;

/// <summary>A document that people coded.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Its sentences as people divided it, in order, in the document's text.</param>
/// <param name="Events">What they coded.</param>
/// <param name="Quotations">The quotations they marked; empty where they marked none.</param>
public sealed record GoldArticle(Document Document, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<GoldEvent> Events, IReadOnlyList<ScoredQuotation> Quotations);
