using Readout.Record.Reading;

namespace Readout.Web.Pages.Networks;

/// <summary>Two parties and what passed between them, both directions together.</summary>
/// <param name="One">Code of the one, the lesser in ordinal order.</param>
/// <param name="Other">Code of the other.</param>
/// <param name="Tally">The events.</param>
public sealed record NetworkLink(string One, string Other, EventTally Tally);
