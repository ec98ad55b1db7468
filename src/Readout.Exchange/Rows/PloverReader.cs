using System.Globalization;
using System.Text.Json;
using Readout.Events;
using Readout.Exchange.Scoring;

namespace Readout.Exchange.Rows;

/// <summary>Reads events from PLOVER JSON, of any coder: a field that is missing or null is unknown.</summary>
public static class PloverReader
{
    private static readonly string[] s_days = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>Reads one line.</summary>
    /// <param name="json">The line.</param>
    /// <exception cref="FormatException">It is no JSON object, or has no id or no event that PLOVER knows.</exception>
    public static EventRow Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind == JsonValueKind.Object ? Read(parsed.RootElement) : throw new FormatException("not a JSON object");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"broken JSON at character {problem.BytePositionInLine}", problem);
        }
    }

    /// <summary>Reads one object.</summary>
    /// <exception cref="FormatException">It has no id or no event that PLOVER knows.</exception>
    public static EventRow Read(JsonElement json)
    {
        if (json.Text("id") is not { Length: > 0 } id) throw new FormatException("has no \"id\"");
        if (json.Texts("event") is not [var category, ..] || !Ontology.IsEvent(category)) throw new FormatException("\"event\" is none of PLOVER's");
        var modes = json.Texts("mode");
        var (info, cite, coder) = (json.Object("text_info"), json.Object("cite_info"), json.Object("coder"));
        return new EventRow
        {
            Id = id, Document = json.Text("document") ?? "", Date = Day(json.Text("date")), EndDate = Day(json.Text("enddate")), DatePrecision = json.Object("date_info")?.Text("precision"),
            Category = category, Modes = modes, Contexts = json.Texts("context"), Actors = Side(json, "actor"), Recipients = Side(json, "recipient"),
            Status = json.Text("status") ?? "actual", AttributedTo = json.Object("attributed_to") is { } source ? Party(source) : null, AttributionChain = Side(json, "attribution_chain"), Stance = json.Text("stance"), Link = json.Text("link"),
            QuadCode = json.Number("quad_code") ?? Ontology.QuadCode(category), Scale = Real(json, "event_scale") ?? Ontology.Score(category, modes), Confidence = Real(json, "confidence"),
            Place = json.Object("event_loc") is { } place ? ReadPlace(place) : null, Size = json.Numbers("size"), SizeText = json.Text("size_text"), Trigger = json.Texts("event_text") is [var trigger, ..] ? trigger : null,
            Text = json.Text("text"), Sentence = info?.Number("sequence") ?? -1, Start = info?.Number("start") ?? -1, End = info?.Number("end") ?? -1,
            Title = cite?.Text("title"), Publisher = cite?.Text("publication"), Published = Day(cite?.Text("published")), Url = cite?.Text("url"), Language = cite?.Text("language"),
            Pattern = json.Text("pattern"), CoderVersion = coder?.Text("version"), Model = coder?.Text("model"), Lexicon = coder?.Text("lexicon"),
        };
    }

    private static PartyRow[] Side(JsonElement json, string name) => [.. json.Items(name).Where(item => item.ValueKind == JsonValueKind.Object).Select(Party)];

    private static PartyRow Party(JsonElement json) => new()
    {
        Code = json.Text("code"), Sector = json.Text("sector"), OtherSectors = json.Texts("other_sectors"), Name = json.Text("identifier_text"),
        Text = json.Text("entity_text") ?? "", Office = json.Text("office"), Wikidata = json.Text("identifier_id"),
    };

    private static PlaceRow ReadPlace(JsonElement json) => new()
    {
        Extracted = json.Text("extracted_place"), Resolved = json.Text("resolved_place"), GeoNameId = json.Number("geonameid"), Latitude = Real(json, "lat"), Longitude = Real(json, "lon"),
        City = json.Text("city"), District = json.Text("district"), Province = json.Text("province"), Country = json.Text("country"), CountryCode = json.Text("country_code"),
        FeatureClass = json.Text("feature_class"), FeatureCode = json.Text("feature_code"), Resolution = json.Number("resolution"),
    };

    private static double? Real(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    // Some coders write a moment, or no dashes.
    private static DateOnly? Day(string? text) =>
        text is not null && DateOnly.TryParseExact(text.AsSpan(0, text.Length > 10 && text[10] == 'T' ? 10 : text.Length), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
