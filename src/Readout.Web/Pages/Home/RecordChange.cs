using Readout.Record.Reading;

namespace Readout.Web.Pages.Home;

/// <summary>How the last days of something differ from the weeks before.</summary>
/// <param name="Key">A dyad ("FRA DEU") or a category.</param>
/// <param name="Now">Its events of the last days.</param>
/// <param name="Mean">Its mean of a week before, over weeks of which there is data.</param>
/// <param name="Strength">The difference in deviations of a count that has this mean; over 0 for more, under 0 for fewer.</param>
public sealed record RecordChange(string Key, EventTally Now, double Mean, double Strength);
