namespace Readout.Exchange.Scoring;

/// <summary>How well one context was given.</summary>
/// <param name="Context">Its name ("diplomatic").</param>
/// <param name="Rates">Over the pairs whose gold event has contexts.</param>
/// <param name="Gold">How many of those gold events have it.</param>
/// <param name="Predicted">How many of those coded events have it.</param>
public sealed record ContextScore(string Context, Rates Rates, int Gold, int Predicted);
