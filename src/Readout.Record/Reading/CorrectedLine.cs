using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Events;
using Readout.Exchange.Rows;

namespace Readout.Record.Reading;

/// <summary>A PLOVER line while corrections are put into it.</summary>
internal sealed class CorrectedLine(string line)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<StoredCorrection> _applied = [];
    private string _line = line;
    private EventRow? _row;

    /// <summary>The corrections that it has taken up.</summary>
    public IReadOnlyList<StoredCorrection> Applied => _applied;

    /// <summary>Puts one correction in; nothing where it does not fit.</summary>
    public void Apply(StoredCorrection stored)
    {
        try
        {
            var json = JsonNode.Parse(_line)!.AsObject();
            if (!Set(json, stored.Correction.Field, stored.Correction.After is { } after ? JsonNode.Parse(after) : null)) return;
            var changed = json.ToJsonString(s_json);
            (_row, _line) = (PloverReader.Parse(changed), changed);
            _applied.Add(stored);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
        {
            // What was said cannot be put into a line; the log still tells it.
        }
    }

    /// <summary>The line, and what it says; null for what the coder said.</summary>
    public (string Line, EventRow? Row) Finish()
    {
        if (_row is null) return (_line, null);
        var json = JsonNode.Parse(_line)!.AsObject();
        json["corrected_by"] = new JsonArray([.. _applied.Select(each => each.Correction.Who).Distinct(StringComparer.Ordinal).Select(who => (JsonNode)who)]);
        return (json.ToJsonString(s_json), _row);
    }

    private static bool Set(JsonObject json, string field, JsonNode? value)
    {
        switch (field)
        {
            case "event":
                SetEvent(json, Words(value));
                return true;
            case "mode":
                if (Words(value).FirstOrDefault(mode => !Ontology.IsMode(Words(json["event"])[0], mode)) is { } other) throw new FormatException($"{other} is no mode of the event");
                json["mode"] = Listed(Words(value));
                Rescore(json);
                return true;
            case "context":
                if (Words(value).FirstOrDefault(context => !Ontology.Contexts.Contains(context)) is { } unknown) throw new FormatException($"{unknown} is no context");
                json["context"] = Listed(Words(value));
                return true;
            case "actor" or "recipient":
                json[field] = new JsonArray([.. Items(value).Select(Party)]);
                if (json["spans"] is JsonObject spans) spans[field] = new JsonArray([.. Items(value).Select(_ => (JsonNode?)null)]);
                return true;
            case "attributed_to":
                json[field] = value is null ? null : Party(value);
                return true;
            case "date":
                json["date"] = value is null ? null : value.GetValue<string>();
                if (json["enddate"] is JsonValue end && (value is null || string.CompareOrdinal(end.GetValue<string>(), value.GetValue<string>()) < 0)) json["enddate"] = null;
                json["date_info"] = new JsonObject { ["precision"] = value is null ? null : "day", ["start"] = null, ["end"] = null, ["reason"] = "corrected" };
                return value is null || PloverReader.Parse(json.ToJsonString()).Date is not null;
            case "status" or "stance" or "enddate":
                json[field] = value is null ? null : value.GetValue<string>();
                return field != "status" || Statuses.Contains(json[field]?.GetValue<string>());
            case "event_loc" or "size":
                json[field] = value?.AsObject().DeepClone();
                return true;
            default:
                return false;
        }
    }

    private static string?[] Statuses { get; } = [.. Enum.GetValues<EventStatus>().Select(status => status.Name())];

    private static void SetEvent(JsonObject json, string[] words)
    {
        if (words is not [var category]) throw new FormatException("one event");
        json["event"] = Listed(words);
        // Modes of another category are none of this one's.
        json["mode"] = Listed([.. Words(json["mode"]).Where(mode => Ontology.IsEvent(category) && Ontology.IsMode(category, mode))]);
        Rescore(json);
    }

    private static void Rescore(JsonObject json)
    {
        if (Words(json["event"]) is not [var category, ..] || !Ontology.IsEvent(category)) throw new FormatException("no PLOVER event");
        json["quad_code"] = Ontology.QuadCode(category);
        json["event_scale"] = Ontology.Score(category, Words(json["mode"]));
    }

    private static string[] Words(JsonNode? value) => [.. Items(value).Select(item => item.GetValue<string>())];

    private static IEnumerable<JsonNode> Items(JsonNode? value) => value is JsonArray list ? list.OfType<JsonNode>() : value is null ? [] : [value];

    private static JsonArray Listed(string[] words) => new([.. words.Select(word => (JsonNode)word)]);

    // A code alone is a party whose words nobody gave.
    private static JsonNode Party(JsonNode value) => value is JsonObject ? value.DeepClone() : new JsonObject
    {
        ["code"] = value.GetValue<string>(), ["sector"] = null, ["other_sectors"] = new JsonArray(), ["entity_text"] = "", ["identifier_text"] = null, ["identifier_id"] = null, ["office"] = null, ["reason"] = "corrected",
    };
}
