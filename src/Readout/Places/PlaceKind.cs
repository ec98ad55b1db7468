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
    /// <summary>A country, or a territory with a code of its own.</summary>
    Country,
    /// <summary>A region that is no administrative one: historical, disputed, shared ("Darfur", "the Sahel").</summary>
    Area,
    /// <summary>An island, a group of islands, a reef.</summary>
    Island,
    /// <summary>A sea, a strait, a river, a lake, a canal.</summary>
    Water,
    /// <summary>A mountain, a range, a valley, a forest.</summary>
    Mountain,
    /// <summary>A single site: a base, a crossing, a plant, a square.</summary>
    Site,
}
