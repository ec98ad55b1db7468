using Readout.Text;

namespace Readout.Places;

/// <summary>A place as a text names it, and what it was taken for.</summary>
public sealed record ResolvedPlace
{
    /// <summary>The words ("Kidal region", "the British embassy").</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The place they mean; null where no table has it, such as an embassy.</summary>
    public Place? Place { get; init; }

    /// <summary>PLOVER's code of the country; null where it is disputed, shared, at sea or unknown.</summary>
    public string? Code { get; init; }

    /// <summary>The country's usual name; null where <see cref="Code"/> is.</summary>
    public string? Country => Code is null ? null : Atlas.World.Country(Code)?.Name;

    /// <summary>How exactly the place is known: 1 a single site, 2 a town, 3 an island, a mountain or a stretch of water, 4 a region or an area, 5 a country.</summary>
    public required int Resolution { get; init; }

    /// <summary>How sure, from 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Why, in words a reader can follow.</summary>
    public required string Reason { get; init; }

    /// <summary>How exactly a place of a kind is known, from 1 (a site) to 5 (a country).</summary>
    public static int ResolutionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Site => 1,
        PlaceKind.Town or PlaceKind.Seat or PlaceKind.Capital => 2,
        PlaceKind.Island or PlaceKind.Water or PlaceKind.Mountain => 3,
        PlaceKind.Region or PlaceKind.Area => 4,
        _ => 5,
    };
}
