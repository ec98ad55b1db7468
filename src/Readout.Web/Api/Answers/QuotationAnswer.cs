using System.Text.Json;
using Readout.Record.Reading;
using Readout.Record.Writing;

namespace Readout.Web.Api.Answers;

/// <summary>A quotation. Offsets are UTF-16 code units of the document's text.</summary>
/// <param name="DocumentKey">Key of its document.</param>
/// <param name="Published">Day of the document; null when unknown.</param>
/// <param name="Text">The words, without marks; null when not given.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Kind">"direct", "mixed" or "indirect"; null when not given.</param>
/// <param name="Speaker">Who says so; null when unknown.</param>
/// <param name="Addressee">To whom; null for nobody named.</param>
/// <param name="Cue">The words that tell that it is said; null for none.</param>
/// <param name="Source">On whose word it is told; null for the document's own.</param>
public sealed record QuotationAnswer(string DocumentKey, DateOnly? Published, string? Text, int Start, int End, string? Kind, SpeakerAnswer? Speaker, SpeakerAnswer? Addressee, string? Cue, SpeakerAnswer? Source)
{
    internal static QuotationAnswer Of(StoredQuotation stored) => Of(stored.DocumentKey, stored.Published, stored.Quotation);

    internal static QuotationAnswer Of(string key, DateOnly? published, ReportQuotation quotation)
    {
        using var line = JsonDocument.Parse(quotation.Line);
        var said = line.RootElement;
        return new QuotationAnswer(key, published, Word(said, "text"), quotation.Span.Start, quotation.Span.End, Word(said, "kind"), Party(said, "speaker"), Party(said, "addressee"), Word(said, "cue"), Party(said, "source"));
    }

    private static SpeakerAnswer? Party(JsonElement said, string name) =>
        said.TryGetProperty(name, out var speaker) && speaker.ValueKind == JsonValueKind.Object ? new SpeakerAnswer(Word(speaker, "text"), Word(speaker, "name"), Word(speaker, "code"), Word(speaker, "sector")) : null;

    private static string? Word(JsonElement said, string name) => said.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null;
}
