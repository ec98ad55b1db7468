using System.Text.Json;
using Readout.Places;

namespace Readout.Exchange;

/// <summary>Writes where an event took place in PLOVER's layout, with the score, the reason and the words' own place in the text beside.</summary>
internal static class PlaceWriter
{
    /// <summary>Writes the place as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, ResolvedPlace found)
    {
        var place = found.Place;
        var isTown = place?.Kind is PlaceKind.Town or PlaceKind.Seat or PlaceKind.Capital;
        json.WriteStartObject();
        json.WriteString("extracted_place", found.Text);
        json.WriteString("resolved_place", place?.Name);
        if (place is { GeoNameId: > 0 }) json.WriteNumber("geonameid", place.GeoNameId);
        else json.WriteNull("geonameid");
        WriteDegrees(json, "lat", place?.Latitude);
        WriteDegrees(json, "lon", place?.Longitude);
        json.WriteString("city", isTown ? place!.Name : null);
        json.WriteNull("district");
        json.WriteString("province", place?.Kind == PlaceKind.Region ? place.Name : place?.Region);
        json.WriteString("country", found.Country);
        json.WriteString("country_code", found.Code);
        var (feature, code) = Feature(place?.Kind);
        json.WriteString("feature_class", feature);
        json.WriteString("feature_code", code);
        json.WriteNumber("resolution", found.Resolution);
        json.WriteNumber("score", found.Score);
        json.WriteString("reason", found.Reason);
        json.WriteNumber("start", found.Span.Start);
        json.WriteNumber("end", found.Span.End);
        json.WriteEndObject();
    }

    // GeoNames' letters and codes, where the kind says them.
    private static (string? Class, string? Code) Feature(PlaceKind? kind) => kind switch
    {
        PlaceKind.Town => ("P", "PPL"),
        PlaceKind.Seat => ("P", "PPLA"),
        PlaceKind.Capital => ("P", "PPLC"),
        PlaceKind.Region => ("A", "ADM1"),
        PlaceKind.Country => ("A", "PCLI"),
        PlaceKind.Area => ("L", "RGN"),
        PlaceKind.Island => ("T", "ISL"),
        PlaceKind.Water => ("H", null),
        PlaceKind.Mountain => ("T", null),
        PlaceKind.Site => ("S", null),
        _ => (null, null),
    };

    private static void WriteDegrees(Utf8JsonWriter json, string name, double? degrees)
    {
        if (degrees is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
