using System.Globalization;
using System.Text.Json;
using Readout.Documents;
using Readout.Text;

namespace Readout.Exchange.Scoring;

/// <summary>Reads human-coded articles, one JSON object a line: id, published, publisher, title, text, sentences, events, quotes.</summary>
public static class GoldReader
{
    /// <summary>Every article, in order.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What errors call the input.</param>
    /// <exception cref="InvalidDataException">A line is no article, or its sentences do not stand in its text in order; the message names file and line.</exception>
    public static IReadOnlyList<GoldArticle> Read(TextReader reader, string name = "gold") => JsonFields.ReadLines(reader, name, Article);

    private static GoldArticle Article(JsonElement line)
    {
        var text = line.Text("text") ?? throw new FormatException("no \"text\"");
        var document = new Document
        {
            Id = line.Text("id") ?? throw new FormatException("no \"id\""), Text = text, Publisher = line.Text("publisher"), Title = line.Text("title"), Url = line.Text("url"),
            Published = DateOnly.TryParseExact(line.Text("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        };
        if (line.Items("sentences").FirstOrDefault().ValueKind == JsonValueKind.Undefined) throw new FormatException($"{document.Id} has no \"sentences\"; is this a gold file?");
        return new GoldArticle(document, Sentences(document.Id, text, line.Texts("sentences")), [.. line.Items("events").Select(Event)],
            [.. line.Items("quotes").Select(quote => QuotationScorer.Quotation(quote, document.Id))]);
    }

    private static List<TextSpan> Sentences(string id, string text, IReadOnlyList<string> sentences)
    {
        var (spans, at) = (new List<TextSpan>(sentences.Count), 0);
        foreach (var sentence in sentences)
        {
            var start = text.IndexOf(sentence, at, StringComparison.Ordinal);
            if (start < 0) throw new FormatException($"{id}: this sentence does not stand in the text, or not in this order: {sentence[..Math.Min(60, sentence.Length)]}");
            at = start + sentence.Length;
            spans.Add(new TextSpan(start, at));
        }
        return spans;
    }

    private static GoldEvent Event(JsonElement line) => new()
    {
        Sentence = line.Number("sentence") ?? throw new FormatException("an event has no \"sentence\""), AlsoIn = line.Integers("also_in"), Trigger = line.Text("trigger"),
        Readings = [Reading(line), .. line.Items("alternatives").Select(Reading)],
        Actors = ScoredEventReader.Side(line, "actor"), Recipients = ScoredEventReader.Side(line, "recipient"),
        ActorAlternatives = Alternatives(line, "actor_alternatives"), RecipientAlternatives = Alternatives(line, "recipient_alternatives"),
        Contexts = line.Texts("context"),
        Status = line.Text("status") ?? "actual", JudgesSource = line.TryGetProperty("attributed_to", out _), Source = line.Object("attributed_to")?.Text("code"),
        Date = line.Text("date"), Country = line.Object("place")?.Text("country"), Size = line.Numbers("size"),
        IsOptional = line.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True,
    };

    private static (string, IReadOnlyList<string>) Reading(JsonElement line) => (line.Text("event") ?? throw new FormatException("an event has no \"event\""), line.Texts("mode"));

    private static IReadOnlyList<string>[] Alternatives(JsonElement line, string name) => [.. line.Items(name).Select(list =>
        (IReadOnlyList<string>)[.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)])];
}
