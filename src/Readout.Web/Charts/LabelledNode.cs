namespace Readout.Web.Charts;

/// <summary>A circle that is to be labelled.</summary>
/// <param name="X">Its middle, in units of the drawing.</param>
/// <param name="Y">Its middle, downwards.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Text">What it is called.</param>
internal readonly record struct LabelledNode(double X, double Y, double Radius, string Text);
