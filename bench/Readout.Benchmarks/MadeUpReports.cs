using System.Globalization;
using System.Text;
using Readout.Documents;
using Readout.Events;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Benchmarks;

/// <summary>Documents and events that nobody read: as many and as unevenly spread as a world's, for measuring the record alone. The same for the same number.</summary>
/// <param name="seed">What the chances begin with.</param>
/// <param name="events">Events of a document.</param>
/// <param name="perDay">Documents of a day, which come in the order of days, as feeds and archives bring them; 0 for each of another day than the one before.</param>
internal sealed class MadeUpReports(int seed, int events, int perDay = 0)
{
    private const int Countries = 190, Words = 260, Days = 3650;
    private static readonly string[] s_statuses = ["actual", "actual", "actual", "actual", "actual", "actual", "hypothetical", "future", "negated", "historical"];
    private static readonly string[] s_sectors = ["GOV", "GOV", "GOV", "MIL", "CVL", "OPP", "REB", "BUS"];
    private static readonly DateOnly s_start = new(2014, 1, 1);
    private readonly Random _random = new(seed);

    /// <summary>A document of some 1,700 characters with twelve sentences, twenty mentions, two quotations and as many events as asked for.</summary>
    public Report Make(int number)
    {
        var text = new StringBuilder();
        var sentences = new List<TextSpan>();
        for (var sentence = 0; sentence < 12; sentence++)
        {
            var start = text.Length;
            for (var word = 0; word < Words / 12; word++) text.Append(Word()).Append(word % 7 == 6 ? ", " : " ");
            text[^1] = '.';
            sentences.Add(new TextSpan(start, text.Length));
            text.Append('\n');
        }
        var day = s_start.AddDays(perDay > 0 ? number / perDay : number % Days);
        var document = new Document { Id = $"made-up-{number}", Text = text.ToString(), Title = $"Report {number} of the {Word()}", Published = day, Publisher = $"Publisher {Skewed(400)}", Url = $"https://example.org/{number}" };
        return new Report
        {
            Document = document, Sentences = sentences, Language = "en",
            Mentions = [.. Enumerable.Range(0, 20).Select(i => new ReportMention(i % 12, new TextSpan(sentences[i % 12].Start + 10, sentences[i % 12].Start + 24), Code(), Sector(), $"Person {Skewed(20000)}", null, "name"))],
            Quotations = [.. Enumerable.Range(0, 2).Select(i => new ReportQuotation(sentences[i], Code(), $"Person {Skewed(20000)}", $"{{\"document\":\"made-up-{number}\",\"text\":\"{document.Text[sentences[i].Start..sentences[i].End]}\"}}"))],
            Events = [.. Enumerable.Range(0, events).Select(i => ReportEvent.Parse(Line(document, number, i, sentences[i % 12])))],
        };
    }

    private string Line(Document document, int number, int index, TextSpan sentence)
    {
        var category = Ontology.Events[Skewed(Ontology.Events.Count)];
        var modes = Ontology.Modes(category);
        var mode = modes.Count > 0 ? modes[_random.Next(modes.Count)] : null;
        var day = document.Published!.Value.AddDays(-_random.Next(3)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $$$"""{"id":"{{{number * 1000L + index:x20}}}","document":"{{{document.Id}}}","date":"{{{day}}}","enddate":null,"event":["{{{category}}}"],"mode":[{{{(mode is null ? "" : $"\"{mode}\"")}}}],"context":["{{{Ontology.Contexts[Skewed(Ontology.Contexts.Count)]}}}"],"actor":[{{{Party()}}}],"recipient":[{{{Party()}}}],"status":"{{{s_statuses[_random.Next(s_statuses.Length)]}}}","attributed_to":null,"event_text":["said"],"quad_code":{{{Ontology.QuadCode(category)}}},"event_scale":{{{Ontology.Score(category, modes)}}},"text":"{{{document.Text[sentence.Start..sentence.End]}}}","text_info":{"sequence":{{{index}}},"start":{{{sentence.Start}}},"end":{{{sentence.End}}}},"cite_info":{"title":"{{{document.Title}}}","publication":"{{{document.Publisher}}}","url":"{{{document.Url}}}"},"pattern":"made-up","confidence":{{{Math.Round(_random.NextDouble(), 4)}}},"coder":{"version":"0","model":"none","lexicon":"none"}}""");
    }

    private string Party() => $"{{\"code\":\"{Code()}\",\"sector\":\"{Sector()}\",\"other_sectors\":[],\"entity_text\":\"words\",\"identifier_text\":\"Person {Skewed(20000)}\",\"office\":null,\"reason\":\"made up\"}}";

    private string Sector() => s_sectors[_random.Next(s_sectors.Length)];

    /// <summary>"AAA" is in the news most.</summary>
    private string Code() => Skewed(Countries) is var n ? $"{(char)('A' + n / 26 % 26)}{(char)('A' + n % 26)}A" : "";

    private string Word() => $"w{Skewed(30000)}";

    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 3));
}
