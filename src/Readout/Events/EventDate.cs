using Readout.Text;

namespace Readout.Events;

/// <summary>When an event took place, as the text has it. Days are those of the document's dateline; no time zone is reckoned.</summary>
/// <param name="Start">The day, or the first of several.</param>
/// <param name="End">The last of several days; null for one day and for a stretch without an end.</param>
/// <param name="Precision">How closely the text says it.</param>
/// <param name="Span">The words that say so, in the document's text; null where the day is that of another event.</param>
/// <param name="Reason">How the day was reckoned or whose it is.</param>
public sealed record EventDate(DateOnly Start, DateOnly? End, DatePrecision Precision, TextSpan? Span, string Reason);
