using Readout.Documents;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Tests.Record;

/// <summary>Reports of our own making, as a coder would hand them to the record.</summary>
internal static class WrittenReport
{
    public static readonly RunDescription Run = new("tester", "test", new CoderVersion("1", "model", "lexicon"));

    /// <summary>A document with one event for each line of "REQUEST change FRA>DEU 2024-03-07 actual".</summary>
    public static Report Of(string id, string day, string publisher, string text, params string[] events)
    {
        var document = new Document { Id = id, Text = text, Published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Publisher = publisher, Title = $"Title of {id}", Url = $"https://example.org/{id}" };
        return new Report
        {
            Document = document, Language = "en", Sentences = [new TextSpan(0, text.Length)],
            Mentions = [new ReportMention(0, new TextSpan(0, 3), "FRA", "GOV", "France", null, "name"), new ReportMention(0, new TextSpan(1, 3), null, null, null, "\"envoy\"", null), new ReportMention(0, new TextSpan(2, 3), null, "GOV", "Élysée", null, "name")],
            Quotations = [new ReportQuotation(new TextSpan(0, 2), "FRA", "France", $$"""{"document":"{{id}}"}""")],
            Events = [.. events.Select((words, i) => ReportEvent.Parse(Line(document, words, i)))],
        };
    }

    /// <summary>The PLOVER line of "CATEGORY mode ACTORS>RECIPIENTS day status [confidence]"; mode "-" for none, parties parted by ",", "CODE/SECTOR/Name".</summary>
    public static string Line(Document document, string words, int index, string version = "1")
    {
        var parts = words.Split(' ');
        var (sides, day) = (parts[2].Split('>'), parts[3] == "-" ? "null" : $"\"{parts[3]}\"");
        var category = parts[0];
        return $$$"""{"id":"{{{document.Id}}}-{{{index}}}","document":"{{{document.Id}}}","date":{{{day}}},"event":["{{{category}}}"],"mode":[{{{(parts[1] == "-" ? "" : $"\"{parts[1]}\"")}}}],"context":["diplomatic"],"actor":[{{{Side(sides[0])}}}],"recipient":[{{{Side(sides[1])}}}],"status":"{{{parts[4]}}}","event_text":["did"],"text":"words","text_info":{"sequence":{{{index}}},"start":0,"end":5},"cite_info":{"title":"{{{document.Title}}}","publication":"{{{document.Publisher}}}"},"confidence":{{{(parts.Length > 5 ? parts[5] : "0.5")}}},"coder":{"version":"{{{version}}}","model":"model","lexicon":"lexicon"}}""";
    }

    private static string Side(string parties) => string.Join(',', parties.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(party => party.Split('/')).Select(party =>
        $$"""{"code":{{(party[0].Length == 0 ? "null" : $"\"{party[0]}\"")}},"sector":"{{(party.Length > 1 ? party[1] : "GOV")}}","other_sectors":[],"entity_text":"words","identifier_text":"{{(party.Length > 2 ? party[2].Replace('_', ' ') : party[0])}}"}"""));
}
