using Readout.Record.Reading;

namespace Readout.Web.Alerts;

/// <summary>Something that an alert tells of.</summary>
/// <param name="Subject">What it is about: a week by its Monday, a category.</param>
/// <param name="Title">What it says, without the alert's name.</param>
/// <param name="Address">Where the events stand.</param>
/// <param name="Count">How many events.</param>
/// <param name="Mean">The mean of the weeks before; null for other rules.</param>
/// <param name="Deviation">Their standard deviation; null for other rules.</param>
/// <param name="Events">The latest of the events.</param>
internal sealed record AlertFinding(string Subject, string Title, string Address, long Count, double? Mean, double? Deviation, IReadOnlyList<StoredEvent> Events);
