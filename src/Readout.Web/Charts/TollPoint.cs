namespace Readout.Web.Charts;

/// <summary>What one report counts.</summary>
/// <param name="Field">What is counted ("dead").</param>
/// <param name="Count">How many.</param>
/// <param name="Published">Day of the report; null when unknown.</param>
/// <param name="Publisher">Whose report.</param>
/// <param name="Event">Id of the event that says so.</param>
/// <param name="IsReprint">Whether the report repeats another's words, and so counts nothing anew.</param>
public sealed record TollPoint(string Field, double Count, DateOnly? Published, string Publisher, string Event, bool IsReprint);
