using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Records;

namespace Readout.Web.Pages.Try;

/// <summary>A text that somebody types in, and what is read in it; nothing of it is kept.</summary>
public sealed class TryView : PageView
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 200_000;

    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its day, as it was given.</summary>
    public string Published { get; init; } = "";

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>What is wrong with the form, by field; empty for nothing.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>The document as it would stand in a record; null where nothing was asked.</summary>
    public StoredDocument? Coded { get; init; }

    /// <summary>Its text with what was read in it.</summary>
    public Article? Article { get; init; }

    /// <summary>What is to be said of the text as a whole ("no date").</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <inheritdoc/>
    public override bool HasTwins => Coded is null;

    /// <inheritdoc/>
    public override string Title => "Try it";

    /// <inheritdoc/>
    public override string Summary => "Paste a report: who did what to whom, whether it happened, on whose word, and why it is read so. Nothing of it is kept.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => EventSheet.Columns;

    /// <summary>The empty form.</summary>
    public static TryView Load(PageContext context)
    {
        context.TakesOnly();
        return new TryView { Context = context };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject { ["longest_text"] = LongestText, ["api"] = "/api/v1/code", ["events"] = new JsonArray([.. (Coded?.Events ?? []).Select(stored => JsonNode.Parse(stored.Line))]) };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => (Coded?.Events ?? []).Select(EventSheet.Row);
}
