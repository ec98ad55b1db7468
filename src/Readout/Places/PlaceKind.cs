namespace Readout.Places;

/// <summary>What kind of place it is.</summary>
public enum PlaceKind : byte
{
    /// <summary>A town, village or quarter.</summary>
    Town,
    /// <summary>A town that is the seat of a first-order region.</summary>
    Seat,
    /// <summary>A country's capital.</summary>
    Capital,
    /// <summary>A first-order region: a province, a state.</summary>
    Region,
}
