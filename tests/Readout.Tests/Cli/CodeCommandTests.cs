using System.Text.Json;
using NJsonSchema;
using Xunit;

namespace Readout.Tests.Cli;

public class CodeCommandTests
{
    private const string Report = "date 2024-03-07\nPeru urged Bolivia to reopen the border. \"We are waiting,\" a farmer said.\n";

    private static string Sample => RepositoryFile.Path("samples/call.txt");

    [Fact]
    public async Task A_pipe_gets_JSON_lines_that_follow_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFile.Path("docs/schema/plover-event.schema.json"), TestContext.Current.CancellationToken);
        var run = CommandRun.Of("code", Sample);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.Empty(schema.Validate(line)));
        Assert.Distinct(run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void Offsets_cut_the_words_out_of_the_file_as_it_is()
    {
        var text = File.ReadAllText(Sample);
        foreach (var line in CommandRun.Of("code", Sample).Lines)
        {
            var root = JsonDocument.Parse(line).RootElement;
            var (info, trigger) = (root.GetProperty("text_info"), root.GetProperty("spans").GetProperty("trigger"));
            Assert.Equal(root.GetProperty("text").GetString(), text[info.GetProperty("start").GetInt32()..info.GetProperty("end").GetInt32()]);
            Assert.Equal(root.GetProperty("event_text")[0].GetString(), text[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public void Standard_input_is_read_and_its_date_line_taken()
    {
        var run = CommandRun.WithInput(Report, "code", "-", "--format", "jsonl");
        var root = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(("stdin", "2024-03-07", "REQUEST"), (root.GetProperty("document").GetString(), root.GetProperty("date").GetString(), root.GetProperty("event")[0].GetString()));
        Assert.Equal(("PER", "BOL"), (root.GetProperty("actor")[0].GetProperty("code").GetString(), root.GetProperty("recipient")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public void The_option_dates_what_has_no_date() =>
        Assert.Contains("\"date\":\"2020-02-29\"", CommandRun.WithInput("Peru urged Bolivia to reopen the border.", "code", "--date", "2020-02-29").Output, StringComparison.Ordinal);

    [Fact]
    public void Threads_change_neither_order_nor_bytes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 60).Select(i =>
            $$"""{"id":"d{{i}}","published":"2024-03-07","text":"Peru urged Bolivia to reopen the border. Chile praised Peru {{i}} times."}""" + "\n")));
        var alone = CommandRun.Of("code", file, "--threads", "1");
        Assert.Equal(0, alone.ExitCode);
        Assert.Equal(alone.Output, CommandRun.Of("code", file, "--threads", "3").Output);
    }

    [Fact]
    public void The_table_shows_sentences_parties_and_meanings_without_escape_codes()
    {
        var run = CommandRun.WithInput(Report, "code", "-", "--format", "table");
        Assert.Contains("Peru urged Bolivia to reopen the border.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Peru (PER GOV) → Bolivia (BOL GOV)", run.Output, StringComparison.Ordinal);
        Assert.Contains("asks, urges, demands, orders", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void The_spreadsheet_has_a_header_and_a_row_an_event()
    {
        var lines = CommandRun.WithInput(Report, "code", "-", "--format", "csv").Lines;
        Assert.StartsWith("id,document,date,enddate,date_precision,event,", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Good_inputs_are_coded_beside_bad_ones()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.jsonl", "{\"text\":\"Peru urged Bolivia to reopen the border.\",\"published\":\"2024-03-07\"}\n{\"text\":\n");
        var empty = folder.Write("empty.txt", "");
        var binary = folder.Write("binary.txt", [0x50, 0, 1, 2, 0xFF, 0xFE, 0, 0]);
        var run = CommandRun.Of("code", empty, broken, binary, Path.Combine(folder.Root, "none.txt"), Sample);
        Assert.Equal(3, run.ExitCode);
        Assert.True(run.Lines.Length > 5);
        Assert.Contains($"{broken}:2: broken JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{empty}: is empty", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{binary}: is binary", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.txt: no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_date_is_a_warning_that_names_the_line()
    {
        var run = CommandRun.WithInput("{\"text\":\"Peru urged Bolivia to reopen the border.\"}\n", "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning: -:1: has no date", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_and_nothing_read_are_told_apart()
    {
        Assert.Equal(4, CommandRun.WithInput("date 2024-03-07 The soup was warm.", "code").ExitCode);
        Assert.Equal(1, CommandRun.Of("code", "no-such-file.txt").ExitCode);
    }

    [Theory]
    [InlineData("there is no option '--formt'", "code", "--formt", "csv")]
    [InlineData("'xml'", "code", "--format", "xml")]
    [InlineData("'7 March' is no day", "code", "--date", "7 March", "x.txt")]
    [InlineData("--threads: at least 1", "code", "--threads", "0", "x.txt")]
    [InlineData("'bogus'", "bogus")]
    [InlineData("'readout evaluate --help'", "evaluate")]
    public void A_wrong_command_line_is_refused_with_the_reason(string reason, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
