using System.Text.Json;
using Xunit;

namespace Readout.Tests.Cli;

public class WhereCommandTests
{
    [Fact]
    public void Where_answers_lines_with_lines()
    {
        var run = CommandRun.WithInput("""
            {"id":"a","published":"2020-01-01","text":"Lebanese soldiers patrolled Tripoli.","mention":"Tripoli"}
            {"id":"b","published":"2020-01-01","text":"It rained in Xyzzyville.","mention":"Xyzzyville"}
            """, "where", "-", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(("a", "LBN", 266826), (answers[0].GetProperty("id").GetString(), answers[0].GetProperty("country_code").GetString(), answers[0].GetProperty("geonameid").GetInt32()));
        Assert.InRange(answers[0].GetProperty("lat").GetDouble(), 34, 35);
        Assert.All(["country_code", "resolved_place", "lat", "lon", "geonameid"], name => Assert.Equal(JsonValueKind.Null, answers[1].GetProperty(name).ValueKind));
        Assert.NotEmpty(answers[1].GetProperty("reason").GetString()!);
    }

    [Fact]
    public void Where_names_file_and_line_of_what_is_no_question()
    {
        var run = CommandRun.WithInput("{\"text\":\"x\"}\n{\"text\":\"Peru met.\",\"mention\":\"Peru\"}\nnot json\n", "where", "-");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("-:1: has no \"mention\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:3: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void Where_says_in_words_what_lies_where()
    {
        var run = CommandRun.Of("where", "Moscow, Idaho", "--format", "table");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Moscow, Idaho\n  USA  Moscow  46.73 -117.00", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, CommandRun.Of("where", "Xyzzyville").ExitCode);
    }
}
