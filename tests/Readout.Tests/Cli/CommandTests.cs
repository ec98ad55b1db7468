using Readout.Language;
using Xunit;

namespace Readout.Tests.Cli;

public class CommandTests
{
    private const string ScoreSample = "tests/Readout.Tests/Exchange/score-sample/";

    [Fact]
    public void Bare_it_prints_help_and_examples()
    {
        var run = CommandRun.Of();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var words in new[] { "readout [command]", "code", "explain", "parse", "evaluate", "info", "Examples:" }) Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Info_names_version_hashes_and_tables()
    {
        var run = CommandRun.Of("info");
        Assert.Matches("(?m)^model     [0-9a-f]{16}$", run.Output);
        Assert.Matches("(?m)^lexicon   [0-9a-f]{16}$", run.Output);
        Assert.Matches(@"(?m)^data/lexicons/en/people\.tsv +[0-9]+  20[0-9]{2}-[0-9]{2}-[0-9]{2}$", run.Output);
    }

    [Fact]
    public void Evaluate_scores_given_events_as_the_reference_scorer_does()
    {
        var run = CommandRun.Of("evaluate", RepositoryFile.Path(ScoreSample + "gold.jsonl"), "--events", RepositoryFile.Path(ScoreSample + "predicted.jsonl"),
            "--quotes", RepositoryFile.Path(ScoreSample + "quotes.jsonl"));
        Assert.Equal(File.ReadAllText(RepositoryFile.Path(ScoreSample + "expected.txt")).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Evaluate_codes_the_articles_and_scores_as_its_own_lines_would()
    {
        using var folder = new TemporaryFolder();
        var gold = RepositoryFile.Path(ScoreSample + "gold.jsonl");
        var events = folder.Write("events.jsonl", CommandRun.Of("code", gold).Output);
        var run = CommandRun.Of("evaluate", gold);
        Assert.Equal(CommandRun.Of("evaluate", gold, "--events", events).Output, run.Output);
        Assert.StartsWith("3 articles, 8 gold events, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_says_why_an_event_was_missed_and_what_each_confidence_gives()
    {
        var run = CommandRun.Of("evaluate", RepositoryFile.Path(ScoreSample + "gold.jsonl"), "--details", "--misses", "9");
        foreach (var words in new[] { "why missed", "no pattern fits", "least confidence", "  0.9 ", "-01 needs " }) Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_names_file_and_line_of_what_is_no_gold()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("gold.jsonl", "{}\n");
        var run = CommandRun.Of("evaluate", file);
        Assert.Equal((1, $"readout: {file}:1: no \"text\"\n"), (run.ExitCode, run.Error));
        Assert.Equal(1, CommandRun.Of("evaluate", file + ".none").ExitCode);
    }

    [Fact]
    public void Parse_prints_trees_that_rebuild_the_words()
    {
        var run = CommandRun.WithInput("date 2024-03-07\nPeru doesn't wait. Chile does.", "parse");
        var blocks = Conllu.Read(new StringReader(run.Output)).ToList();
        Assert.Equal(["Peru doesn't wait.", "Chile does."], blocks.Select(block => block.Parsed.Sentence.ToString()));
        Assert.All(blocks, block => Assert.Single(block.Parsed.Heads, head => head < 0));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Parse_keeps_the_lines_of_a_treebank_but_for_tags_and_trees()
    {
        using var folder = new TemporaryFolder();
        const string Gold = "# sent_id = 1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tx\tX\tX\tA=B\t0\troot\t0:root\t_\n2\tn't\tx\tX\tX\t_\t1\tdep\t_\t_\n2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\tx\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No\n\n";
        var run = CommandRun.Of("parse", "--conllu", folder.Write("gold.conllu", Gold));
        var (want, got) = (Gold.Split('\n'), run.Output.Split('\n'));
        Assert.Equal(want.Length, got.Length);
        Assert.Equal((want[0], want[1], want[4], ""), (got[0], got[1], got[4], got[6]));
        Assert.Equal("3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No", got[5]);
    }

    [Fact]
    public void Explain_says_who_is_who_and_why_what_was_not_coded_was_not()
    {
        var run = CommandRun.WithInput("date 2024-03-07 Peru urged Bolivia to reopen the border. The soup was warm.", "explain");
        Assert.Contains("'Peru' = Peru PER GOV, because", run.Output, StringComparison.Ordinal);
        Assert.Contains("no tree: no word here may trigger a pattern", run.Output, StringComparison.Ordinal);
        Assert.Matches("'reopen': .*\n        not [a-z-]+[0-9]+: needs ", run.Output);
        Assert.Contains("REQUEST", run.Output, StringComparison.Ordinal);
    }
}
