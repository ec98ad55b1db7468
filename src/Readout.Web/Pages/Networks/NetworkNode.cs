using Readout.Record.Reading;

namespace Readout.Web.Pages.Networks;

/// <summary>A party of a network.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Tally">Events on its links.</param>
/// <param name="X">Where it is drawn.</param>
/// <param name="Y">Where it is drawn, downwards.</param>
public sealed record NetworkNode(string Code, EventTally Tally, double X, double Y);
