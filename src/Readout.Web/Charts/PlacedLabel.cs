namespace Readout.Web.Charts;

/// <summary>Where a label stands.</summary>
/// <param name="X">The middle of its words, in units of the drawing.</param>
/// <param name="Y">Their base line.</param>
/// <param name="IsFar">Whether it stands so far from its circle that a line must lead there.</param>
internal readonly record struct PlacedLabel(double X, double Y, bool IsFar);
