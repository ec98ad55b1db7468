using System.Globalization;
using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Review;

/// <summary>All that people said of events, the newest first.</summary>
public sealed class LogView : PageView
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 100;

    private static readonly string[] s_verdicts = ["", "accepted", "corrected", "rejected", "reported"];

    private IReadOnlyList<StoredCorrection> _all = [];

    /// <summary>Those on this page.</summary>
    public required IReadOnlyList<StoredCorrection> Lines { get; init; }

    /// <inheritdoc/>
    public override string Title => "What people said";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(_all.Count, "line")}, the newest first. Events themselves are never altered: what is corrected is put together when it is asked for.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => ["number", "time", "who", "verdict", "event", "field", "before", "after", "note"];

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Next => Lines.Count == PageSize ? Lines[^1].Number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Reads the log.</summary>
    public static LogView Load(PageContext context)
    {
        var address = context.Address;
        context.TakesOnly("who", "verdict", "event", "after");
        var (verdict, who, id, after) = (QuestionReader.OneOf(address, "verdict", s_verdicts), address.Get("who"), address.Get("event"), QuestionReader.Number(address, "after", 1, int.MaxValue));
        StoredCorrection[] all = [.. context.Record.Corrections(id).Where(each => (verdict.Length == 0 || each.Correction.Verdict == verdict) && (who is null || each.Correction.Who == who)).Reverse()];
        return new LogView { Context = context, _all = all, Lines = [.. all.Where(each => after is not { } last || each.Number < last).Take(PageSize)] };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject { ["total"] = _all.Count, ["next"] = Next, ["corrections"] = new JsonArray([.. Lines.Select(Json)]) };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => _all.Select(each => (IReadOnlyList<object?>)
        [each.Number, each.Added, each.Correction.Who, each.Correction.Verdict, each.Correction.Event, each.Correction.Field, each.Correction.Before, each.Correction.After, each.Correction.Note]);

    /// <summary>A line of the log.</summary>
    internal static JsonNode Json(StoredCorrection stored)
    {
        var said = stored.Correction;
        return new JsonObject
        {
            ["number"] = stored.Number, ["time"] = stored.Added, ["who"] = said.Who, ["verdict"] = said.Verdict, ["event"] = said.Event, ["field"] = said.Field, ["before"] = Value(said.Before), ["after"] = Value(said.After), ["note"] = said.Note,
        };
    }

    // Whoever wrote to the log otherwise may have written what is no JSON.
    private static JsonNode? Value(string? text)
    {
        try
        {
            return text is null ? null : JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return text;
        }
    }
}
