using System.Text.Json;

namespace Readout.Web.Api;

/// <summary>What somebody says of an event.</summary>
/// <param name="Verdict">"accepted", "corrected", "rejected" or "reported".</param>
/// <param name="Field">The member of the event that is wrong; "" for the event as a whole.</param>
/// <param name="Before">What it says.</param>
/// <param name="After">What it should say.</param>
/// <param name="Note">Why; null for no reason given.</param>
public sealed record CorrectionRequest(string Verdict, string Field = "", JsonElement? Before = null, JsonElement? After = null, string? Note = null);
