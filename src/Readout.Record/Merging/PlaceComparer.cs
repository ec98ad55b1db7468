namespace Readout.Record.Merging;

/// <summary>Says what two places have in common.</summary>
internal static class PlaceComparer
{
    private const double EarthRadius = 6371, DegreesToRadians = Math.PI / 180;

    /// <summary>What two places count: 0 where either is unknown, below it where they are apart.</summary>
    public static double Weigh(PlaceTrait? first, PlaceTrait? second, MatchWeights weights)
    {
        if (first is null || second is null) return 0;
        if (first.Town.Length > 0 && second.Town.Length > 0)
        {
            if (Distance(first, second) is var kilometres && !double.IsNaN(kilometres)) return kilometres <= weights.PlaceClose ? weights.PlaceTown : weights.PlaceApart;
            // Two names without a map may be one place.
            if (first.Town == second.Town) return weights.PlaceTown;
        }
        if (first.Country.Length > 0 && second.Country.Length > 0 && first.Country != second.Country) return weights.PlaceCountry;
        if (first.Region.Length == 0 || second.Region.Length == 0) return first.Country == second.Country ? weights.PlaceWithin : 0;
        return first.Region == second.Region ? weights.PlaceRegion : weights.PlaceApart;
    }

    // In kilometres; NaN where either is not on the map.
    private static double Distance(PlaceTrait first, PlaceTrait second)
    {
        var (north, east) = ((second.Latitude - first.Latitude) * DegreesToRadians, (second.Longitude - first.Longitude) * DegreesToRadians);
        var chord = Square(Math.Sin(north / 2)) + (Math.Cos(first.Latitude * DegreesToRadians) * Math.Cos(second.Latitude * DegreesToRadians) * Square(Math.Sin(east / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Square(double value) => value * value;
}
