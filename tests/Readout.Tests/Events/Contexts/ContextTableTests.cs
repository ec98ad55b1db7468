using Readout.Events;
using Readout.Events.Contexts;
using Readout.Lexicons;
using Xunit;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Events.Contexts;

public class ContextTableTests
{
    private const int Fewest = 25;

    [Fact]
    public void Shipped_tables_can_be_read()
    {
        Assert.NotEmpty(ContextTerm.ReadAll(Words()));
        Assert.NotEmpty(ContextCells.ReadAll(Rules(), ContextRule.Read));
        Assert.InRange(ContextSettings.Shipped.Threshold, 0.5, 1);
    }

    [Fact]
    public void No_word_stands_twice_or_hides_itself()
    {
        var given = Words().Rows.Where(row => row["context"].Length > 0).Select(row => row["word"]).ToHashSet(StringComparer.Ordinal);
        var problems = Words().Rows.GroupBy(row => (row["context"], row["word"], row["pos"])).SelectMany(group => group.Skip(1).Select(row => $"{row.Place}: '{row["word"]}' stands twice for {row["context"]}"))
            .Concat(Words().Rows.Where(row => row["context"].Length == 0 && given.Contains(row["word"])).Select(row => $"{row.Place}: '{row["word"]}' speaks for a context and for none"));
        Assert.Empty(problems);
    }

    [Fact]
    public void Words_are_in_small_letters_without_possessives() => Assert.Empty(Words().Rows
        .Where(row => row["word"].Any(char.IsUpper) || row["word"].Split(' ').Any(word => word.EndsWith("'s", StringComparison.Ordinal) || word is "-"))
        .Select(row => $"{row.Place}: '{row["word"]}'"));

    [Fact]
    public void What_only_hides_holds_an_expression_that_speaks()
    {
        var given = Words().Rows.Where(row => row["context"].Length > 0).Select(row => row["word"]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Words().Rows.Where(row => row["context"].Length == 0 && !Parts(row["word"].Split(' ')).Any(given.Contains)).Select(row => $"{row.Place}: '{row["word"]}' hides nothing"));
    }

    [Fact]
    public void Every_context_has_words() => Assert.All(Plover.Contexts, context =>
        Assert.True(Words().Rows.Count(row => row["context"] == context) is >= Fewest, $"{context} has fewer than {Fewest} words"));

    [Theory]
    [InlineData("a\tlegal\tcourt\tX\t0.5\town", "'X' is none of N, V, A")]
    [InlineData("a\tlaw\tcourt\t\t0.5\town", "'law' is no context")]
    [InlineData("a\tlegal\t\t\t0.5\town", "'' is no expression with one space between words")]
    [InlineData("a\tlegal\thigh  court\t\t0.5\town", "'high  court' is no expression with one space between words")]
    [InlineData("a\tlegal\thigh court\tN\t0.5\town", "several words have no word class")]
    [InlineData("a\tlegal\tcourt\t\t0\town", "'0' is no weight above 0 and up to 1")]
    [InlineData("a\tlegal\tcourt\t\tNaN\town", "'NaN' is no weight above 0 and up to 1")]
    [InlineData("a\t\tcourt case\t\t1\town", "has a weight and no context")]
    public void A_bad_word_is_named(string row, string problem)
    {
        var table = Of("id\tcontext\tword\tpos\tweight\tsource", row, "b\tlegal\tjudge\t\t7\town");
        var error = Assert.Throws<InvalidDataException>(() => ContextWords.Read(table)).Message.Split('\n');
        Assert.EndsWith(problem, error[0], StringComparison.Ordinal);
        Assert.Equal("t.tsv:3: '7' is no weight above 0 and up to 1", error[1]);
    }

    [Theory]
    [InlineData("a\tSHOUT\t\t\t\t\tlegal\t0.5\town", "'SHOUT' is no event")]
    [InlineData("a\tAID\tphone\t\t\t\tlegal\t0.5\town", "'phone' is no mode of AID")]
    [InlineData("a\tAID\t\tXYZ\t\t\tlegal\t0.5\town", "'XYZ' is neither a sector nor the code of a body")]
    [InlineData("a\tAID\t\tMIL/UNO\t\t\tlegal\t0.5\town", "'MIL/UNO' is neither a sector nor the code of a body")]
    [InlineData("a\tAID\t\t\t\tfar\tlegal\t0.5\town", "parties 'far' is neither empty nor foreign")]
    [InlineData("a\t\t\t\t\tforeign\tlegal\t0.5\town", "holds for every event")]
    [InlineData("a\tAID\t\t\t\t\tlegal\t-2\town", "'-2' is no weight above -1 and up to 1")]
    public void A_bad_rule_is_named(string row, string problem)
    {
        var table = Of("id\tevent\tmode\tactor\trecipient\tparties\tcontext\tweight\tsource", row);
        Assert.Equal($"t.tsv:2: {problem}", Assert.Throws<InvalidDataException>(() => ContextCells.ReadAll(table, ContextRule.Read)).Message);
    }

    [Fact]
    public void Bad_settings_are_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => ContextSettings.Read(Of("id\tvalue\tmeaning\tsource", "most\tx\t\town", "near\t2\t\town", "far\t1\t\town"))).Message.Split('\n');
        Assert.Equal("t.tsv:2: 'x' is no value of most", error[0]);
        Assert.Equal("t.tsv:3: '2' is no value of near", error[1]);
        Assert.Equal("t.tsv:4: no setting is called 'far'", error[2]);
        Assert.Contains("t.tsv:1: the setting 'threshold' is missing", error);
    }

    private static IEnumerable<string> Parts(string[] words) =>
        from first in Enumerable.Range(0, words.Length) from last in Enumerable.Range(first, words.Length - first) select string.Join(' ', words[first..(last + 1)]);

    private static Table Words() => Table.Embedded(ContextWords.TableName);

    private static Table Rules() => Table.Embedded(ContextReader.RuleTableName);

    private static Table Of(params string[] lines) => Table.Read(new StringReader(string.Join('\n', lines)), "t.tsv");
}
