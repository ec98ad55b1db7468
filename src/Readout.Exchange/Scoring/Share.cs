namespace Readout.Exchange.Scoring;

/// <summary>How many agree, of how many.</summary>
/// <param name="Good">How many agree.</param>
/// <param name="Of">How many were compared.</param>
public readonly record struct Share(int Good, int Of)
{
    /// <summary>From 0 to 1, rounded to four decimals; 0 when none were compared.</summary>
    public double Value => Of > 0 ? ExactRounding.Round((double)Good / Of, 4) : 0;
}
