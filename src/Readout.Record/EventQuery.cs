using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Readout.Record.Reading;

namespace Readout.Record;

/// <summary>What is asked of the record: an event is given where all that is set here holds; an empty list or null asks nothing. The pages, the API,
/// the command line and exports all ask with this one.</summary>
public sealed record EventQuery
{
    private static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    /// <summary>Codes or names of actors, any of which acts. Three capitals are a code where any party of the record has it, here and in what follows.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Codes or names of recipients, any of which it is done to.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Codes or names of parties, all of which take part on either side.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Sectors, any of which acts.</summary>
    public IReadOnlyList<string> ActorSectors { get; init; } = [];

    /// <summary>Sectors, any of which it is done to.</summary>
    public IReadOnlyList<string> RecipientSectors { get; init; } = [];

    /// <summary>PLOVER events.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Modes, any of which it has.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Contexts, any of which it has.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Statuses ("actual").</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Codes of sources, any of which vouches for it; "none" for what documents state themselves.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Three-letter codes of countries where it took place.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Where on the map it took place; null for anywhere, places unknown among them.</summary>
    public MapBox? Box { get; init; }

    /// <summary>Publishers of the documents.</summary>
    public IReadOnlyList<string> Publishers { get; init; } = [];

    /// <summary>Ids of documents, as their inputs named them.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Id of an entry, or of any of its reports, whose reports are wanted; null for any.</summary>
    public string? Entry { get; init; }

    /// <summary>First day, counted in; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, counted in; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that the document must hold, as the text search of the record takes them; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Least confidence, 0 to 1; null for none.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only what was added or changed after this moment (UTC); null for all.</summary>
    public DateTime? UpdatedSince { get; init; }

    /// <summary>Whether several reports of one event count once, by the report that leads their entry; otherwise every report counts.</summary>
    public bool OncePerEntry { get; init; }

    /// <summary>Whether events are asked and counted as people corrected them, without those that they rejected; as the coder said; or corrected ones alone. Where the report that led an
    /// entry is rejected, the next of the entry counts for it.</summary>
    public CorrectionUse Corrections { get; init; } = CorrectionUse.Apply;

    /// <summary>Whether nothing is asked of words, documents, entries, confidence or changes, which the record's columns alone tell.</summary>
    internal bool IsOpen => Publishers.Count + Documents.Count == 0 && (Entry ?? Text) is null && MinConfidence is null && UpdatedSince is null;

    /// <summary>What is asked, as JSON: only what is set, under the names of the members in small letters ("actor_sectors").</summary>
    public JsonObject ToJson()
    {
        var json = JsonSerializer.SerializeToNode(this, s_json)!.AsObject();
        foreach (var (name, value) in json.ToArray())
            if (value is null or JsonArray { Count: 0 } || value.GetValueKind() == JsonValueKind.False || (name == "corrections" && Corrections == CorrectionUse.Apply)) json.Remove(name);
        return json;
    }
}
