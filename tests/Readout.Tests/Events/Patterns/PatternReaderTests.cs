using Readout.Events;
using Readout.Events.Patterns;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Patterns;

public class PatternReaderTests
{
    private const string Header = "id\ttriggers\tpos\tmode\tactor\trecipient\tneeds\tcontext\texample\texpects\tcounter\tsource";
    private static readonly Dictionary<string, IReadOnlySet<string>> s_classes = new(StringComparer.Ordinal) { ["troops"] = new HashSet<string> { "soldier" } };

    [Fact]
    public void Every_problem_is_listed_with_its_line()
    {
        var (patterns, problems) = Read(
            "a-01\turge\tX\t\tsubj\tobj\t\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-02\turge\tV\t\tnobody\tobj\t\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-03\turge\tV\t\tsubj\tobj\tobj=@tanks\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-04\turge\tV\t\tsubj\tobj\tobj~enemy\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-05\t\tV\t\tsubj\tobj\t\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-06\turge\tV\t\tsubj\tobj\t\t\tAn example.\tREQUEST >\t\town",
            "a-06b\turge\tV\t\tsubj\tobj\tobj;:at-home\t\tAn example.\tREQUEST >\tA counter.\town",
            "a-07\turge\tV\tchange\tsubj\tobj\tobj=@troops\t\tAn example.\tREQUEST >\tA counter.\town");
        Assert.Equal("a-07", Assert.Single(patterns).Id);
        Assert.Equal(["t.tsv:2", "t.tsv:3", "t.tsv:4", "t.tsv:5", "t.tsv:6", "t.tsv:7", "t.tsv:8"], problems.Select(problem => problem[..7]));
        Assert.Contains("no slot 'nobody'", problems[1], StringComparison.Ordinal);
        Assert.Contains("@tanks", problems[2], StringComparison.Ordinal);
        Assert.Contains("no trait ':at-home'", problems[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_in_one_condition_are_refused()
    {
        var (patterns, problems) = Read("a-01\turge\tV\t\tsubj\tobj\tobj=tank|obl:with=jet\t\tAn example.\tREQUEST >\tA counter.\town");
        Assert.Empty(patterns);
        Assert.Contains("one list of words alone", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_after_a_colon_is_no_condition_on_words()
    {
        var (patterns, problems) = Read("a-01\turge\tV\t\tsubj\tobj\tobj;:abroad;:office\t\tAn example.\tREQUEST >\tA counter.\town");
        Assert.Empty(problems);
        Assert.Equal("obj", Assert.Single(patterns[0].Needs).Text);
        Assert.Equal(PatternTraits.Abroad | PatternTraits.Office, patterns[0].Traits);
    }

    [Fact]
    public void Tables_are_sorted_by_id() => Assert.All(Table.EmbeddedNames(PatternReader.Folder), name =>
    {
        var ids = Table.Embedded(name).Rows.Select(row => row["id"]).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Every_row_has_a_source() => Assert.All(Table.EmbeddedNames(PatternReader.Folder), name =>
        Assert.All(Table.Embedded(name).Rows, row => Assert.False(row["source"].Length == 0, row.Place)));

    [Fact]
    public void A_set_finds_patterns_by_the_head_of_their_trigger()
    {
        var (patterns, _) = Read(
            "a-01\tcall_off\tV\t\tsubj\tobj\t\t\tAn example.\tREJECT >\tA counter.\town",
            "a-02\tair_strike\tN\t\tsubj\tobj\t\t\tAn example.\tASSAULT >\tA counter.\town");
        var set = new PatternSet(patterns);
        Assert.Equal("a-01", Assert.Single(set.Find("call").ToArray()).Pattern.Id);
        Assert.Equal("a-02", Assert.Single(set.Find("strike").ToArray()).Pattern.Id);
        Assert.True(set.Find("air").IsEmpty);
    }

    private static (List<Pattern> Patterns, List<string> Problems) Read(params string[] rows)
    {
        var (patterns, problems) = (new List<Pattern>(), new List<string>());
        using var reader = new StringReader(Header + "\n" + string.Join('\n', rows) + "\n");
        PatternReader.Read(Table.Read(reader, "t.tsv"), "REQUEST", s_classes, patterns, problems);
        return (patterns, problems);
    }
}
