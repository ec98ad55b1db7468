namespace Readout.Exchange.Scoring;

/// <summary>How well quotations were found.</summary>
/// <param name="Rates">Over quotations.</param>
/// <param name="Gold">How many people marked.</param>
/// <param name="Predicted">How many were found in their articles.</param>
/// <param name="Speaker">Right speakers, over the quotations found.</param>
public sealed record QuotationScore(Rates Rates, int Gold, int Predicted, Share Speaker);
