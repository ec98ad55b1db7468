using Readout.Documents;
using Readout.Events;
using Readout.Events.Patterns;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Patterns;

/// <summary>What words lean to: the tables, and their examples through the whole pipeline.</summary>
public class LeaningTests
{
    private const string Frames = "id\tpos\tframe\tcategories\tactor\trecipient\tneeds\tleast\tsource\n"
        + "party\tV\tparty\t*\tsubj\tobj\tsubj~actor;obj~actor\t1\town\nparty-hard\tV\tparty\tASSAULT\t\tobj\t!subj;obj~actor\t3\town\nparty-any\tV\tparty\tASSAULT\tsubj\tobj\tsubj~actor\t1\town\n"
        + "thing\tV\tthing\t*\tsubj\tobl:{prep}\tsubj~actor;obj={objects}\t1\town\nprep\tN\tprep\t*\tposs\tnmod:{prep}\tnmod:{prep}~actor\t1\town\n";
    private const string Header = "id\twords\tpos\tmode\tframe\tobjects\tstrength\texample\tsource\n";

    private static readonly Coder s_coder = new(minConfidence: 0);

    [Fact]
    public void Every_example_tells_the_event_of_its_row()
    {
        var silent = Table.EmbeddedNames(LeaningReader.Folder).SelectMany(name => Table.Embedded(name).Rows.Where(row => !Code(row["example"]).Any(e => e.Category == CategoryOf(name)))
            .Select(row => $"{row.Place} {row["id"]}: {row["example"]}")).ToList();
        Assert.True(silent.Count == 0, $"{silent.Count} rows:\n{string.Join('\n', silent)}");
    }

    [Fact]
    public void Ids_are_sorted_and_unique_and_have_a_source()
    {
        var rows = Table.EmbeddedNames(LeaningReader.Folder).SelectMany(name => Table.Embedded(name).Rows.Select(row => (Name: name, Row: row))).ToList();
        Assert.Equal(16, rows.Select(one => one.Name).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(one => one.Row["id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, one => Assert.StartsWith(CategoryOf(one.Name).ToLowerInvariant() + "-", one.Row["id"], StringComparison.Ordinal));
        Assert.All(rows.GroupBy(one => one.Name), table => Assert.Equal(table.Select(one => one.Row["id"]).Order(StringComparer.Ordinal), table.Select(one => one.Row["id"])));
        Assert.DoesNotContain(rows, one => one.Row["source"].Length == 0);
    }

    [Fact]
    public void Every_problem_is_listed_with_its_line()
    {
        var (patterns, problems) = Read("REQUEST",
            "a\turge\tX\t\tparty\t\t3\tChad urged Mali.\town", "b\turge\tV\t\tparty\t\t4\tChad urged Mali.\town", "c\turge\tV\tbomb\tparty\t\t3\tChad urged Mali.\town", "d\turge\tV\t\tparty\ttank\t3\tChad urged Mali.\town",
            "e\turge\tV\t\tsideways\t\t3\tChad urged Mali.\town", "f\turge\tV\t\tparty\t\t3\t\town", "g\turge\tV\t\tparty\t\t3\tChad urged Mali.\town");
        Assert.Equal("g", Assert.Single(patterns).Id);
        Assert.Equal(["t.tsv:2", "t.tsv:3", "t.tsv:4", "t.tsv:5", "t.tsv:6", "t.tsv:7"], problems.Select(problem => problem[..7]));
    }

    [Fact]
    public void A_frame_gives_its_own_rows_to_an_event_that_they_name_and_the_common_ones_to_others()
    {
        Assert.Equal(["subj~actor", "obj~actor"], Assert.Single(Read("REQUEST", "a\turge\tV\t\tparty\t\t3\tChad urged Mali.\town").Patterns).Needs.Select(need => need.Text));
        Assert.Equal(["!subj", "subj~actor"], Read("ASSAULT", "a\tpound\tV\t\tparty\t\t3\tChad pounded Mali.\town").Patterns.Select(pattern => pattern.Needs[0].Text));
        Assert.Equal("subj~actor", Assert.Single(Read("ASSAULT", "a\tpound\tV\t\tparty\t\t2\tChad pounded Mali.\town").Patterns).Needs[0].Text);
    }

    [Fact]
    public void Prepositions_and_objects_take_their_places()
    {
        var thing = Assert.Single(Read("SANCTION", "a\tshelve\tV\t\tthing\tpact;accord\t2\tChad shelved the pact.\town").Patterns);
        Assert.Equal(["obj=pact,accord", "subj~actor"], thing.Needs.Select(need => need.Text));
        Assert.Equal("nmod:on,against~actor", Assert.Single(Read("SANCTION", "a\tcurb\tN\t\tprep:on,against\t\t2\tThe curb on Mali began.\town").Patterns).Needs[0].Text);
    }

    [Fact]
    public void A_written_row_goes_before_a_leaning_and_a_leaning_is_less_sure()
    {
        var written = Assert.Single(Code("Chad attacked Mali."));
        Assert.False(written.Traits.HasFlag(PatternTraits.Leaning));
        var leaning = Assert.Single(Code("Chad cudgelled Mali."), e => e.Category == "ASSAULT");
        Assert.True(leaning.Confidence <= written.Confidence);
    }

    [Fact]
    public void The_words_of_an_idiom_may_stand_apart()
    {
        var pattern = Assert.Single(Read("COERCE", "a\tkeep_rein_on\tV\t\tparty\t\t2\tChad kept a tight rein on Mali.\town").Patterns);
        var s = Tree.Of("Chad Chad PROPN NNP 2 nsubj|kept keep VERB VBD 0 root|a a DET DT 5 det|tight tight ADJ JJ 5 amod|rein rein NOUN NN 2 obj|on on ADP IN 7 case|Mali Mali PROPN NNP 5 nmod");
        Assert.True(TriggerMatcher.TryMatch(s, 1, pattern.Tag, pattern.Triggers[0], out var first, out var last, isWide: true));
        Assert.Equal((1, 5), (first, last));
        Assert.False(TriggerMatcher.TryMatch(s, 1, pattern.Tag, "keep_rein_off", out _, out _, isWide: true));
    }

    private static string CategoryOf(string name) => name[LeaningReader.Folder.Length..^4].ToUpperInvariant();

    private static List<EventCandidate> Code(string text) => [.. s_coder.Code(new Document { Id = "example", Text = text, Published = new DateOnly(2020, 6, 15) }).Events.Select(coded => coded.Event)];

    private static (List<Pattern> Patterns, List<string> Problems) Read(string category, params string[] rows)
    {
        var (patterns, problems) = (new List<Pattern>(), new List<string>());
        using var frames = new StringReader(Frames);
        using var reader = new StringReader(Header + string.Join('\n', rows) + "\n");
        LeaningReader.Read(Table.Read(reader, "t.tsv"), category, new LeaningFrames(Table.Read(frames, "frames.tsv"), PatternReader.Classes), patterns, problems);
        return (patterns, problems);
    }
}
