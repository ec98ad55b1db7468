namespace Readout.Web.Alerts;

/// <summary>What is wanted of a new alert.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Rule">What it tells of: the name of a rule.</param>
/// <param name="Question">The question as an address writes it ("actor=CHN&amp;recipient=PHL"); "" for all events.</param>
/// <param name="Hook">Where notices are sent to; null for nowhere.</param>
public sealed record AlertRequest(string Name, string Rule, string Question = "", string? Hook = null);
