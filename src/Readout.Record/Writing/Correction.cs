namespace Readout.Record.Writing;

/// <summary>What somebody who looked at an event says of it. Corrections are a log: the event's own line is never altered.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Verdict">"accepted", "corrected", "rejected" or "reported".</param>
/// <param name="Field">The member of the PLOVER line that is wrong ("status"); "" for the event as a whole.</param>
/// <param name="Before">What it says, as JSON; null for nothing.</param>
/// <param name="After">What it should say, as JSON; null for nothing.</param>
/// <param name="Who">Who says so.</param>
/// <param name="Note">Why; null for no reason given.</param>
public sealed record Correction(string Event, string Verdict, string Field, string? Before, string? After, string Who, string? Note);
