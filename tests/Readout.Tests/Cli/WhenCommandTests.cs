using System.Text.Json;
using Xunit;

namespace Readout.Tests.Cli;

public class WhenCommandTests
{
    [Fact]
    public void When_answers_lines_with_lines()
    {
        var run = CommandRun.WithInput("""
            {"id":"a","published":"2022-03-10","text":"Peru left last week.","expression":"last week"}
            {"id":"b","published":"2022-03-10","text":"Peru left recently.","expression":"recently"}
            """, "when", "-");
        Assert.Equal(0, run.ExitCode);
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(("a", "2022-02-28", "2022-03-06", "week"), (Text(answers[0], "id"), Text(answers[0], "date"), Text(answers[0], "enddate"), Text(answers[0], "precision")));
        Assert.Equal(("b", null, null, null), (Text(answers[1], "id"), Text(answers[1], "date"), Text(answers[1], "enddate"), Text(answers[1], "precision")));
        Assert.StartsWith("vague", Text(answers[1], "reason"), StringComparison.Ordinal);
    }

    [Fact]
    public void When_names_file_and_line_of_what_is_no_question()
    {
        var run = CommandRun.WithInput("{\"text\":\"x\"}\n{\"published\":\"2022-03-10\",\"expression\":\"yesterday\"}\n{\"expression\":\"today\"}\n{\"published\":\"soon\",\"expression\":\"today\"}\n{\"published\":\"2022-03-10\",\"text\":\"a\",\"expression\":\"today\"}\n", "when", "-");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("-:1: has no \"expression\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:3: has no \"published\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:4: \"published\" is 'soon'", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:5: \"text\" does not hold the expression 'today'", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void When_reads_one_expression_on_a_day()
    {
        var run = CommandRun.Of("when", "New Year's Eve", "--date", "2022-03-10");
        Assert.Equal((0, "New Year's Eve, 2022-03-10: 2021-12-31, day (holiday)\n"), (run.ExitCode, run.Output));
        Assert.Equal(2, CommandRun.Of("when", "Monday").ExitCode);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
