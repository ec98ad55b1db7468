namespace Readout.Circumstances;

/// <summary>A quantity and what it counts.</summary>
/// <param name="Field">"dead", "injured", "arrested", …; "" where no word says it and only the event can.</param>
/// <param name="Anchor">The token that says it, "killed" or "toll"; the nominal itself where no word does.</param>
/// <param name="Nominal">The token that heads what is counted; the number itself where it stands alone.</param>
/// <param name="IsToll">Whether it is a total as it stands now, which later ones replace.</param>
/// <param name="Quantity">How many.</param>
internal readonly record struct Count(string Field, int Anchor, int Nominal, bool IsToll, Quantity Quantity);
