using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages;

/// <summary>What several views write as JSON: one form everywhere.</summary>
internal static class ViewJson
{
    /// <summary>An event: its PLOVER line, with what the record knows of it.</summary>
    public static JsonNode Event(StoredEvent stored)
    {
        var json = JsonNode.Parse(stored.Line)!.AsObject();
        json["document_key"] = stored.DocumentKey;
        json["entry"] = stored.Entry;
        json["added"] = stored.Added;
        json["updated"] = stored.Updated;
        return json;
    }

    /// <summary>A period with its counts.</summary>
    public static JsonNode Period(TimelinePeriod period)
    {
        var json = Tally(period.Tally);
        json.Insert(0, "start", Words.Iso(period.Start));
        json.Insert(1, "end", Words.Iso(period.End));
        return json;
    }

    /// <summary>Counts and mean scores; null where there is no data.</summary>
    public static JsonObject Tally(EventTally tally) => new()
    {
        ["events"] = tally.Events, ["cooperation"] = tally.Cooperation, ["conflict"] = tally.Conflict,
        ["mean_score"] = tally.MeanScore, ["mean_cooperation"] = tally.MeanCooperation, ["mean_conflict"] = tally.MeanConflict,
    };
}
