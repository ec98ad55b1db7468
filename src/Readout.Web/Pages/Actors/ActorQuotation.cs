using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Actors;

/// <summary>Something that somebody said.</summary>
/// <param name="Text">The words.</param>
/// <param name="Speaker">Whose they are, as the document has it; null when unknown.</param>
/// <param name="DocumentKey">Key of the document.</param>
/// <param name="Published">Its day; null when unknown.</param>
/// <param name="Start">Where the words begin in it.</param>
public sealed record ActorQuotation(string Text, string? Speaker, string DocumentKey, DateOnly? Published, int Start)
{
    internal static ActorQuotation Of(StoredQuotation stored)
    {
        using var json = JsonDocument.Parse(stored.Quotation.Line);
        var text = json.RootElement.TryGetProperty("text", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString()! : "";
        return new ActorQuotation(text, stored.Quotation.SpeakerName, stored.DocumentKey, stored.Published, stored.Quotation.Span.Start);
    }

    internal JsonObject ToJson() => new() { ["text"] = Text, ["speaker"] = Speaker, ["document"] = DocumentKey, ["published"] = Published is { } day ? Words.Iso(day) : null, ["start"] = Start };
}
