using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Events;
using Readout.Exchange.Scoring;

namespace Readout.Exchange.Rows;

/// <summary>Puts events as NGEC writes them (event_type, event_mode, contexts, attributes, event_geolocation, date_resolved) into PLOVER lines.</summary>
internal static class NgecReader
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether an object is such an event, not a PLOVER one.</summary>
    public static bool IsOne(JsonElement json) => json.Text("event_type") is not null && !json.TryGetProperty("event", out _);

    /// <summary>The PLOVER line of an event; the same for the same event.</summary>
    /// <exception cref="FormatException">It has no id or no event that PLOVER knows.</exception>
    public static string ToLine(JsonElement json)
    {
        if (json.Text("id") is not { Length: > 0 } id) throw new FormatException("has no \"id\"");
        var category = json.Text("event_type")!.ToUpperInvariant();
        if (!Ontology.IsEvent(category)) throw new FormatException("\"event_type\" is none of PLOVER's");
        var (attributes, modes) = (json.Object("attributes"), json.Texts("event_mode"));
        var line = new JsonObject
        {
            ["id"] = id, ["document"] = json.Text("story_id") ?? id, ["date"] = Day(json.Text("date_resolved") ?? json.Text("date")), ["event"] = new JsonArray(category),
            ["mode"] = List(modes), ["context"] = List(json.Texts("contexts")), ["actor"] = Side(attributes, "ACTOR"), ["recipient"] = Side(attributes, "RECIP"),
            // NGEC reads what happened; it has no words for what did not.
            ["status"] = "actual", ["event_loc"] = Place(json, attributes), ["quad_code"] = Ontology.QuadCode(category), ["event_scale"] = Ontology.Score(category, modes), ["text"] = json.Text("event_text"),
            ["cite_info"] = new JsonObject { ["title"] = json.Text("headline")?.Trim(), ["publication"] = json.Text("publisher"), ["published"] = Day(json.Text("pub_date")), ["url"] = json.Text("url"), ["language"] = json.Text("lang") ?? json.Text("language") },
            ["coder"] = new JsonObject { ["version"] = json.Text("version") ?? "NGEC", ["model"] = null, ["lexicon"] = null },
        };
        return line.ToJsonString(s_json);
    }

    private static JsonArray Side(JsonElement? attributes, string name)
    {
        var parties = new JsonArray();
        if (attributes is not { } given) return parties;
        foreach (var item in given.Items(name).Where(item => item.ValueKind == JsonValueKind.Object))
        {
            string? first = Known(item.Text("code_1")), second = Known(item.Text("code_2"));
            parties.Add((JsonNode)new JsonObject
            {
                ["code"] = Known(item.Text("country")), ["sector"] = first, ["other_sectors"] = second is null ? [] : new JsonArray(second), ["entity_text"] = item.Text("text") ?? "",
                ["identifier_text"] = Known(item.Text("wiki")), ["identifier_id"] = null, ["office"] = null,
            });
        }
        return parties;
    }

    private static JsonObject? Place(JsonElement json, JsonElement? attributes)
    {
        if (json.Object("event_geolocation") is not { } found) return null;
        // Older files have the place itself, newer ones beside the reason for it.
        var place = found.TryGetProperty("reason", out _) ? found.Object("geo") : found;
        var words = attributes?.Items("LOC").Where(item => item.ValueKind == JsonValueKind.Object).Select(item => item.Text("text")).FirstOrDefault();
        if (place is not { } known) return words is null ? null : new JsonObject { ["extracted_place"] = words };
        return new JsonObject
        {
            ["extracted_place"] = known.Text("search_placename") ?? words, ["resolved_place"] = known.Text("resolved_placename"), ["geonameid"] = Number(known, "geonameid"), ["lat"] = Real(known, "lat"), ["lon"] = Real(known, "lon"),
            ["city"] = known.Text("feature_class") == "P" ? known.Text("resolved_placename") : null, ["district"] = Known(known.Text("admin2_name")), ["province"] = Known(known.Text("admin1_name")),
            ["country_code"] = Known(known.Text("country_code3")), ["feature_class"] = known.Text("feature_class"), ["feature_code"] = known.Text("feature_code"),
        };
    }

    private static JsonArray List(IReadOnlyList<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) || text == "None" ? null : text;

    private static long? Number(JsonElement json, string name) => json.Number(name) ?? (long.TryParse(json.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null);

    private static double? Real(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    // A moment begins with its day; what is no day ("June 20, 2012") is unknown.
    private static string? Day(string? text) => text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text[..10] : null;
}
