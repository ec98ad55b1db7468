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
    public override string Title => "Review log";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(_all.Count, "line")}, the newest first. Events themselves are never altered: what is corrected is put together when it is asked for.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => CorrectionSheet.Columns;

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
    public override JsonNode ToJson() => new JsonObject { ["total"] = _all.Count, ["next"] = Next, ["corrections"] = new JsonArray([.. Lines.Select(ViewJson.Correction)]) };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => _all.Select(CorrectionSheet.Row);
}
