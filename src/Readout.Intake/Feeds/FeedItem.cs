namespace Readout.Intake.Feeds;

/// <summary>One report that a feed announces.</summary>
/// <param name="Address">Its page, absolute, http or https, without "#…".</param>
/// <param name="Title">Its headline, without markup; null where there is none.</param>
/// <param name="Published">The day that the feed gives it, where the publisher is; null where there is none.</param>
/// <param name="Summary">What the feed tells of it, without markup; null for nothing.</param>
public sealed record FeedItem(Uri Address, string? Title, DateOnly? Published, string? Summary);
