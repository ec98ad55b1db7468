namespace Readout.Exchange.Scoring;

/// <summary>How much of what was found is right, how much of what is right was found, and their harmonic mean; each from 0 to 1, rounded to four decimals.</summary>
/// <param name="Precision">Share of the found that is right; 0 when nothing was found.</param>
/// <param name="Recall">Share of the right that was found; 0 when there was nothing to find.</param>
/// <param name="F1">Harmonic mean; 0 when both are.</param>
public sealed record Rates(double Precision, double Recall, double F1)
{
    internal static Rates Of(int hits, int predicted, int gold)
    {
        var p = predicted > 0 ? (double)hits / predicted : 0;
        var r = gold > 0 ? (double)hits / gold : 0;
        return new Rates(ExactRounding.Round(p, 4), ExactRounding.Round(r, 4), p + r > 0 ? ExactRounding.Round(2 * p * r / (p + r), 4) : 0);
    }
}
