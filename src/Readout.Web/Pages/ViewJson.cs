using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Api;
using Readout.Web.Api.Answers;
using Readout.Web.Parts;

namespace Readout.Web.Pages;

/// <summary>What several views write as JSON: one form everywhere.</summary>
internal static class ViewJson
{
    /// <summary>An event, as the API gives it.</summary>
    public static JsonNode Event(StoredEvent stored) => JsonSerializer.SerializeToNode(ApiEvent.Of(stored), ApiJson.Options)!;

    /// <summary>What somebody said of an event, as the API gives it.</summary>
    public static JsonNode Correction(StoredCorrection stored) => JsonSerializer.SerializeToNode(CorrectionAnswer.Of(stored), ApiJson.Options)!;

    /// <summary>An entry with the report that leads it.</summary>
    public static JsonObject Entry(StoredEntry entry) => new()
    {
        ["id"] = entry.Id, ["reports"] = entry.Reports, ["documents"] = entry.Documents, ["publishers"] = entry.Publishers, ["first_day"] = Day(entry.FirstDay), ["last_day"] = Day(entry.LastDay),
        ["first_report"] = Day(entry.FirstReport), ["last_report"] = Day(entry.LastReport),
        ["tolls"] = new JsonArray([.. entry.Tolls.Select(toll => new JsonObject { ["field"] = toll.Field, ["least"] = toll.Least, ["most"] = toll.Most })]),
        ["conflicts"] = new JsonArray([.. entry.Conflicts.Select(conflict => new JsonObject { ["entry"] = conflict.Entry, ["about"] = conflict.About, ["score"] = conflict.Score })]),
        ["lead"] = Event(entry.Lead),
    };

    /// <summary>Values of facets with their counts.</summary>
    public static JsonObject Facets(IEnumerable<Facet> facets) =>
        new(facets.Select(facet => KeyValuePair.Create(facet.Name, (JsonNode?)new JsonObject(facet.Values.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Tally.Events))))));

    /// <summary>"2024-03-07"; null for no day.</summary>
    public static string? Day(DateOnly? day) => day is { } known ? Words.Iso(known) : null;

    /// <summary>What is no more.</summary>
    public static JsonObject Deletion(Deletion deletion) => new() { ["kind"] = deletion.Kind, ["id"] = deletion.Id, ["deleted"] = deletion.Deleted, ["reason"] = deletion.Reason };

    /// <summary>A period with its counts, as the API gives it: null where there is no data.</summary>
    public static JsonNode Period(TimelinePeriod period) => JsonSerializer.SerializeToNode(PeriodAnswer.Of(period), ApiJson.Options)!;

    /// <summary>Counts and mean scores; null where there is no data.</summary>
    public static JsonObject Tally(EventTally tally) => new()
    {
        ["events"] = tally.Events, ["cooperation"] = tally.Cooperation, ["conflict"] = tally.Conflict,
        ["mean_score"] = tally.MeanScore, ["mean_cooperation"] = tally.MeanCooperation, ["mean_conflict"] = tally.MeanConflict,
    };
}
