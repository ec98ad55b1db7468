using System.Text.Json;
using Xunit;

namespace Readout.Tests.Cli;

public class ActorCommandTests
{
    [Fact]
    public void Who_says_whom_a_name_means_on_a_day_and_who_else_bears_it()
    {
        var run = CommandRun.Of("who", "Bush", "--date", "2005-06-01");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Bush, 2005-06-01\n  USA  GOV  George W. Bush, president", run.Output, StringComparison.Ordinal);
        Assert.Matches("(?s)of the same name:.*USA  ELI  George (H\\. W\\. )?Bush", run.Output);
    }

    [Fact]
    public void Who_answers_lines_with_lines()
    {
        var run = CommandRun.WithInput("""
            {"id":"a","date":"2020-01-01","text":"Police in Lahore beat a reporter.","mention":"Police"}
            {"id":"b","date":"2020-01-01","text":"It rained.","mention":"rained"}
            """, "who", "-");
        Assert.Equal(0, run.ExitCode);
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(("a", "PAK", "COP"), (Text(answers[0], "id"), Text(answers[0], "code"), Text(answers[0], "sector")));
        Assert.Equal(("b", null, "the words name and describe nobody"), (Text(answers[1], "id"), Text(answers[1], "code"), Text(answers[1], "reason")));
    }

    [Fact]
    public void A_line_says_who_else_may_be_meant()
    {
        var answer = JsonDocument.Parse(CommandRun.WithInput("{\"date\":\"2005-06-01\",\"text\":\"Bush spoke in Texas.\",\"mention\":\"Bush\"}", "who", "-").Lines.Single()).RootElement;
        Assert.Equal("George W. Bush", Text(answer, "name"));
        Assert.Contains(answer.GetProperty("others").EnumerateArray(), other => Text(other, "office") == "former president" && Text(other, "sector") == "ELI");
    }

    [Fact]
    public void Who_names_file_and_line_of_what_is_no_question()
    {
        var run = CommandRun.WithInput("{\"text\":\"x\"}\n{\"text\":\"Peru met.\",\"mention\":\"Peru\"}\n{\"text\":\"Peru\",\"mention\":\"Chad\"}\n", "who", "-");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("-:1: has no \"mention\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:3: \"text\" does not hold the mention 'Chad'", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void A_users_rows_lie_over_the_shipped_ones()
    {
        using var folder = new TemporaryFolder();
        var mine = folder.Write("mine.tsv", "id\tname\tcode\tsector\nmine-1\tZorgon Front\tTCD\tREB\n");
        const string Report = "date 2020-01-01 The Zorgon Front attacked Niger.";
        var (with, without) = (CommandRun.WithInput(Report, "code", "-", "--lexicon", mine), CommandRun.WithInput(Report, "code", "-"));
        Assert.Contains("\"code\":\"TCD\",\"sector\":\"REB\"", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TCD", without.Output, StringComparison.Ordinal);
        static string Lexicon(CommandRun run) => Text(JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("coder"), "lexicon")!;
        Assert.NotEqual(Lexicon(with), Lexicon(without));
    }

    [Fact]
    public void Every_mistake_of_a_table_is_named()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.tsv", "id\tname\tcode\tsector\tfrom\tto\nx-1\tA\tTchad\tXXX\t2020-01-01\t2019-01-01\nx-1\t\tTCD\tREB\t2020\t\n");
        var check = CommandRun.Of("lexicon", "check", bad);
        Assert.Equal(1, check.ExitCode);
        Assert.Equal([$"{bad}:2: 'Tchad' is no code of three capitals", $"{bad}:2: 'XXX' is no sector", $"{bad}:2: ends before it begins",
            $"{bad}:3: the id 'x-1' stands twice", $"{bad}:3: has no name", $"{bad}:3: '2020' is no day of the form 2022-01-27"], check.Lines);
        Assert.Equal(1, CommandRun.WithInput("Peru met Chile.", "code", "-", "--lexicon", bad).ExitCode);
    }

    [Fact]
    public void The_shipped_tables_have_no_mistakes() => Assert.Equal((0, ""), (CommandRun.Of("lexicon", "check") is var run ? run.ExitCode : 0, run.Output));

    [Fact]
    public void Find_lists_rows_and_stats_counts_them()
    {
        Assert.Contains("people-rus-chechen", CommandRun.Of("lexicon", "find", "Chechens").Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(4, CommandRun.Of("lexicon", "find", "Xyzzyville").ExitCode);
        Assert.Matches(@"data/lexicons/en/roles\.tsv: \d+ rows", CommandRun.Of("lexicon", "stats").Output);
    }

    [Fact]
    public void Petrarch_actors_and_agents_become_tables_that_check_accepts()
    {
        using var folder = new TemporaryFolder();
        var actors = folder.Write("my.actors", "# mine\nZORGON_LEADER_ ; note\n\t[TCDGOV 811006-110211]\n\t[TCDELI >110211]\n+ZORGON_\nFREEDONIA_ [FRE]\nBROKEN_ [123]\n");
        var run = CommandRun.Of("lexicon", "import", "--petrarch", actors);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{actors}:7: '[123]' is no code", run.Error, StringComparison.Ordinal);
        Assert.Contains("petrarch-zorgon-leader-tcdgov-1981-10-06\tZorgon Leader\torganisation\tZorgon Leader\tTCD\tGOV\t1981-10-06\t2011-02-11\tpetrarch", run.Lines);
        Assert.Equal(0, CommandRun.Of("lexicon", "check", folder.Write("imported.tsv", run.Output)).ExitCode);
        var agents = CommandRun.Of("lexicon", "import", "--petrarch", folder.Write("my.agents", "!PERSON! = MAN, MEN\nSTUDENT {STUDENTS} [~EDU]\n"));
        Assert.Contains("petrarch-student-edu\tstudent\thead\tEDU\t\t\tperson\tpetrarch", agents.Lines);
    }

    [Fact]
    public void Uncoded_counts_names_that_nobody_explains()
    {
        var run = CommandRun.WithInput("date 2020-01-01 Zorgonia attacked Niger.\n\nNiger attacked Zorgonia.\n\nZorgonia condemned Mali.", "uncoded", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("3\tZorgonia\t", run.Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
