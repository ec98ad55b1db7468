namespace Readout.Intake.Leads;

/// <summary>A page that somebody else's data names, and what they say of it: where to look, not what happened.</summary>
/// <param name="Url">The page; null where the source is no page.</param>
/// <param name="Day">Day of the event; null where it is none.</param>
/// <param name="Seen">When the page was seen (UTC); null where they do not say.</param>
/// <param name="Actor">Code or name of the acting side; null where there is none, or they do not say.</param>
/// <param name="Recipient">Code or name of the other side; null likewise.</param>
/// <param name="Code">Their code of the event (CAMEO); null where they do not say.</param>
/// <param name="Publisher">Who published the page; null where they do not say.</param>
/// <param name="EventId">Their name of the event.</param>
public sealed record Lead(string? Url, DateOnly? Day, DateTime? Seen, string? Actor, string? Recipient, string? Code, string? Publisher, string EventId);
