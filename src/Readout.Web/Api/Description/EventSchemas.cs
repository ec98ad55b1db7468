using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Readout.Web.Api.Description;

/// <summary>The schemas of the OpenAPI document that are no types here: events, as docs/schema/plover-event.schema.json has them, and problems.</summary>
internal static class EventSchemas
{
    /// <summary>Names of schemas.</summary>
    public const string Event = "Event", Coded = "CodedEvent", Problem = "Problem";

    private const string Place = "#/components/schemas/";

    /// <summary>Adds them, in place of what stands for them.</summary>
    public static void Add(OpenApiDocument document)
    {
        var schemas = Read();
        var stub = new JsonObject { ["openapi"] = "3.1.1", ["info"] = new JsonObject { ["title"] = "", ["version"] = "" }, ["paths"] = new JsonObject(), ["components"] = new JsonObject { ["schemas"] = schemas } };
        var parsed = OpenApiDocument.Parse(stub.ToJsonString(), "json").Document!;
        document.Components!.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in parsed.Components!.Schemas!) document.Components.Schemas[name] = schema;
    }

    private static JsonObject Read()
    {
        using var stream = typeof(EventSchemas).Assembly.GetManifestResourceStream("schema/plover-event.schema.json")!;
        var coded = JsonNode.Parse(stream)!.AsObject();
        var schemas = new JsonObject();
        foreach (var (name, part) in coded["definitions"]!.AsObject()) schemas[Name(name)] = part!.DeepClone();
        coded.Remove("definitions");
        coded.Remove("$schema");
        schemas[Coded] = coded;
        schemas[Event] = Stored(coded);
        schemas[Problem] = ProblemSchema();
        Refer(schemas);
        return schemas;
    }

    // What was imported has fewer members than what was coded here.
    private static JsonObject Stored(JsonObject coded)
    {
        var stored = coded.DeepClone().AsObject();
        stored.Remove("additionalProperties");
        stored["title"] = "Event of the record";
        stored["description"] = "PLOVER's JSON layout with the fields that Readout adds, and what the record knows of the event beside.";
        stored["required"] = new JsonArray("id", "document", "event", "document_key", "entry", "added", "updated", "is_current", "is_rejected");
        var properties = stored["properties"]!.AsObject();
        properties["id"]!.AsObject().Remove("pattern");
        properties["document_key"] = Described("string", "Key of its document.");
        properties["entry"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "Id of the entry that it is a report of; null for an older version." };
        properties["added"] = Described("string", "When it came into the record (UTC).", "date-time");
        properties["updated"] = Described("string", "When it last changed (UTC).", "date-time");
        properties["is_current"] = Described("boolean", "Whether no newer version took its place.");
        properties["is_rejected"] = Described("boolean", "Whether people say that it is no event; lists leave it out then.");
        properties["corrected_by"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = "Who corrected it; missing where nobody did." };
        return stored;
    }

    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object", ["description"] = "What went wrong (RFC 9457).", ["required"] = new JsonArray("title", "status"),
        ["properties"] = new JsonObject
        {
            ["type"] = Described("string", "What sort of problem it is."), ["title"] = Described("string", "The status in words."), ["status"] = Described("integer", "The HTTP status."),
            ["detail"] = Described("string", "What went wrong."), ["instance"] = Described("string", "The path that was asked."),
            ["errors"] = new JsonObject
            {
                ["type"] = "array", ["description"] = "All that cannot be understood.",
                ["items"] = new JsonObject
                {
                    ["type"] = "object", ["required"] = new JsonArray("field", "detail"),
                    ["properties"] = new JsonObject { ["field"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "The parameter or member; null where it is none alone." }, ["detail"] = Described("string", "What is wrong with it.") },
                },
            },
        },
    };

    private static JsonObject Described(string type, string description, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type, ["description"] = description };
        if (format is not null) schema["format"] = format;
        return schema;
    }

    private static string Name(string definition) => $"Event{char.ToUpperInvariant(definition[0])}{definition[1..]}";

    private static void Refer(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Refer(item);
            return;
        }
        if (node is not JsonObject json) return;
        if (json["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var target)) json["$ref"] = Place + Name(target.Split('/')[^1]);
        foreach (var (_, member) in json.ToArray()) Refer(member);
    }
}
