namespace Readout.Exchange.Scoring;

/// <summary>How well one category was coded.</summary>
/// <param name="Category">The category of gold, or of an event that is too much.</param>
/// <param name="Rates">Over its events.</param>
/// <param name="TripleRecall">Share of its gold events found with the right actors and recipients, from 0 to 1, rounded to four decimals.</param>
/// <param name="Gold">Gold events that are not optional.</param>
/// <param name="Predicted">Coded events counted for it.</param>
public sealed record CategoryScore(string Category, Rates Rates, double TripleRecall, int Gold, int Predicted);
