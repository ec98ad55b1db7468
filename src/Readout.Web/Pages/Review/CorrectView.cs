using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Review;

/// <summary>An event with the form by which it is corrected, and what people said of it.</summary>
public sealed class CorrectView : PageView
{
    /// <summary>The event, as people corrected it so far.</summary>
    public required CorrectedEvent Current { get; init; }

    /// <summary>What people said of it, the oldest first.</summary>
    public required IReadOnlyList<StoredCorrection> Said { get; init; }

    /// <summary>The form as it is, or as somebody sent it.</summary>
    public required CorrectionForm Form { get; init; }

    /// <summary>What is wrong with the form, by field; "" for the form as a whole.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>Where to go on when it is done.</summary>
    public required string To { get; init; }

    /// <inheritdoc/>
    public override string Title => "Correct an event";

    /// <inheritdoc/>
    public override string Summary => "What you say is logged under your name, and the coder's own words are kept.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => CorrectionSheet.Columns;

    /// <summary>Looks for the event.</summary>
    public static CorrectView? Load(PageContext context) => Load(context, null, null);

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject { ["event"] = JsonNode.Parse(Current.Line), ["is_rejected"] = Current.IsRejected, ["corrections"] = new JsonArray([.. Said.Select(ViewJson.Correction)]) };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Said.Select(CorrectionSheet.Row);

    /// <summary>Looks for the event, to show a form that somebody sent.</summary>
    internal static CorrectView? Load(PageContext context, CorrectionForm? form, IReadOnlyDictionary<string, string>? problems)
    {
        context.TakesOnly("to");
        var id = context.Route("id");
        if (id.Contains('\0') || context.Record.Event(id) is not { } stored) return null;
        var said = context.Record.Corrections(id);
        var current = CorrectedEvent.Of(stored, said);
        return new CorrectView
        {
            Context = context, Current = current, Said = said, Form = form ?? CorrectionForm.Of(current.Row), Problems = problems ?? new Dictionary<string, string>(), To = Safety.InsideAddress.Of(context.Address.Get("to") ?? "/review"),
        };
    }
}
