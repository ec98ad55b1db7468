using Readout.Documents;
using Readout.Exchange.Scoring;
using Readout.Text;
using Xunit;

namespace Readout.Tests.Exchange;

public class EventScorerTests
{
    private const string Folder = "tests/Readout.Tests/Exchange/score-sample/";

    // expected.txt is what the reference scorer, a Python program of the project's specification, prints for the three files beside it.
    [Fact]
    public void Figures_are_those_of_the_reference_scorer()
    {
        using StreamReader gold = Open("gold.jsonl"), events = Open("predicted.jsonl"), quotes = Open("quotes.jsonl"), expected = Open("expected.txt");
        var articles = GoldReader.Read(gold);
        var output = new StringWriter();
        ScoreReportWriter.Write(output, EventScorer.Score(articles, ScoredEventReader.Read(events)), QuotationScorer.Score(articles, QuotationScorer.Read(quotes)));
        Assert.Equal(expected.ReadToEnd().ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void Every_miss_is_described()
    {
        using StreamReader gold = Open("gold.jsonl"), events = Open("predicted.jsonl");
        var misses = EventScorer.Score(GoldReader.Read(gold), ScoredEventReader.Read(events)).Misses.Select(miss => miss.ToString()).ToList();
        Assert.Equal("wrong s1 1 REJECT BOL -> PER 'rejected' got REJECT BOL -> ", misses[0]);
        Assert.Contains("extra s3 - THREATEN  ->  'far off'", misses);
        Assert.Contains("extra s1 2 REJECT BOL ->  'not'", misses);
    }

    [Fact]
    public void What_people_coded_scores_full_against_itself()
    {
        using var lines = Open("gold.jsonl");
        var articles = GoldReader.Read(lines);
        var report = EventScorer.Score(articles, articles.SelectMany(article => article.Events.Select(gold => Copy(article, gold))));
        Assert.Equal((1.0, 1.0), (report.Category.F1, report.Triple.F1));
        Assert.All(report.Fields, field => Assert.Equal((field.Name, 1.0), (field.Name, field.Share.Value)));
        Assert.Empty(report.Misses);
        var nothing = EventScorer.Score(articles, []);
        Assert.Equal((0.0, nothing.Gold), (nothing.Category.F1, nothing.Misses.Count(miss => miss.Kind == "missed")));
    }

    [Fact]
    public void A_repeat_and_an_optional_event_count_neither_for_nor_against()
    {
        var gold = new GoldEvent { Sentence = 0, AlsoIn = [1], Readings = [("AID", [])], Size = new Dictionary<string, double>() };
        var article = new GoldArticle(new Document { Id = "d", Text = "One aids. Two aids." }, [new TextSpan(0, 9), new TextSpan(10, 19)],
            [gold, gold with { Sentence = 1, AlsoIn = [], Readings = [("AGREE", [])], IsOptional = true }], []);
        ScoredEvent At(string category, int start) => new() { Document = "d", Categories = [category], Start = start, End = start + 3 };
        var report = EventScorer.Score([article], [At("AID", 0), At("AID", 12), At("AGREE", 12)]);
        Assert.Equal((1, 1, 1.0), (report.Gold, report.Predicted, report.Category.F1));
    }

    [Fact]
    public void Contexts_are_scored_over_pairs_whose_gold_event_has_any()
    {
        var gold = new GoldEvent { Sentence = 0, Readings = [("AID", [])], Contexts = ["economic", "health"], Size = new Dictionary<string, double>() };
        var article = new GoldArticle(new Document { Id = "d", Text = "One aids. Two agree." }, [new TextSpan(0, 9), new TextSpan(10, 20)],
            [gold, gold with { Sentence = 1, Contexts = [], Readings = [("AGREE", [])] }], []);
        ScoredEvent At(string category, int start) => new() { Document = "d", Categories = [category], Start = start, End = start + 3, Contexts = ["crime", "economic"] };
        var report = EventScorer.Score([article], [At("AID", 0), At("AGREE", 12)]);
        Assert.Equal(new Rates(0.5, 0.5, 0.5), report.Context);
        Assert.Equal([("crime", 0.0, 0, 1), ("economic", 1.0, 1, 1), ("health", 0.0, 1, 0)], report.Contexts.Select(row => (row.Context, row.Rates.F1, row.Gold, row.Predicted)));
        Assert.Null(EventScorer.Score([article], []).Context);
    }

    [Fact]
    public void An_event_just_coded_is_scored_as_its_line_is()
    {
        var coded = SampleEvents.Full();
        var read = Assert.Single(ScoredEventReader.Read(new StringReader(Readout.Exchange.PloverWriter.ToJson(coded))));
        Assert.Equivalent(ScoredEvent.From(coded), read);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"}\nnonsense\n", "gold:1: a has no \"sentences\"; is this a gold file?")]
    [InlineData("\n[]\n", "gold:2: not a JSON object")]
    [InlineData("{\"id\":\"a\",\"text\":\"One. Two.\",\"sentences\":[\"Two.\",\"One.\"]}", "gold:1: a: this sentence does not stand in the text, or not in this order: One.")]
    public void A_bad_gold_file_is_refused_by_file_and_line(string lines, string problem) =>
        Assert.Equal(problem, Assert.Throws<InvalidDataException>(() => GoldReader.Read(new StringReader(lines))).Message);

    [Theory]
    [InlineData(0.0625, 3, 0.062)]
    [InlineData(0.4375, 3, 0.438)]
    [InlineData(0.4125, 3, 0.412)]
    [InlineData(1.0, 4, 1.0)]
    [InlineData(2.0 / 3, 4, 0.6667)]
    [InlineData(0.03125, 4, 0.0312)]
    public void Rounding_takes_the_binary_value_as_it_is(double value, int decimals, double rounded) => Assert.Equal(rounded, ExactRounding.Round(value, decimals));

    [Fact]
    public void Pairing_prefers_the_greatest_sum()
    {
        var weights = new Dictionary<(int Row, int Column), int> { [(0, 0)] = 10, [(0, 1)] = 9, [(1, 0)] = 9 };
        Assert.Equal([(1, 0), (0, 1)], OneToOnePairing.Best(weights, 3, 2));
        Assert.Empty(OneToOnePairing.Best(weights, 0, 2));
    }

    private static ScoredEvent Copy(GoldArticle article, GoldEvent gold) => new()
    {
        Document = article.Document.Id, Categories = [gold.Category], Modes = gold.Readings[0].Modes, Actors = gold.Actors, Recipients = gold.Recipients, Status = gold.Status,
        Source = gold.Source, Date = gold.Date, Country = gold.Country, Size = gold.Size, Start = article.Sentences[gold.Sentence].Start, End = article.Sentences[gold.Sentence].End,
    };

    private static StreamReader Open(string name) => new(RepositoryFile.Path(Folder + name));
}
