namespace Readout.Actors;

/// <summary>What a unit was found to be.</summary>
/// <param name="Actors">Whom it stands for; empty for nobody known.</param>
/// <param name="Reason">Why nobody, or why no country; null where all is known.</param>
/// <param name="End">One past the mention's last token, where it goes on after the unit ("dozens of protesters"); null where it does not.</param>
internal readonly record struct Resolution(IReadOnlyList<ActorReference> Actors, string? Reason = null, int? End = null)
{
    /// <summary>Nobody, and why.</summary>
    public static Resolution None(string reason) => new([], reason);
}
