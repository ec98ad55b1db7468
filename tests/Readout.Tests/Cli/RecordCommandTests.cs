using System.Text.Json;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Cli;

public class RecordCommandTests
{
    private const string Reports = """
        {"id":"a","published":"2024-03-07","publisher":"Courier","text":"Peru urged Bolivia to reopen the border. Chile praised Peru."}
        {"id":"b","published":"2024-05-02","publisher":"Herald","text":"Peru urged Bolivia to release the envoy."}
        no document

        """;

    [Fact]
    public void Reports_go_in_once_and_events_come_out()
    {
        using var folder = new TemporaryFolder();
        var (file, record) = (folder.Write("reports.jsonl", Reports), Path.Combine(folder.Root, "r.db"));
        var dry = CommandRun.Of("ingest", file, "--record", record, "--dry-run");
        Assert.Contains("2 documents would be added", dry.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(record));

        var first = CommandRun.Of("ingest", file, "--record", record);
        Assert.Equal(3, first.ExitCode);
        Assert.Contains("2 documents added with 3 events, 0 were there already, 1 set aside", first.Error, StringComparison.Ordinal);
        Assert.Contains("reports.jsonl:3", first.Error, StringComparison.Ordinal);
        Assert.Contains("0 documents added with 0 events, 2 were there already", CommandRun.Of("ingest", file, "--record", record).Error, StringComparison.Ordinal);

        var coded = CommandRun.WithInput(Reports, "code", "-");
        Assert.Equal(coded.Lines, CommandRun.Of("query", "--record", record, "--order", "arrival").Lines);
        Assert.Equal("3\n", CommandRun.Of("query", "--record", record, "--count").Output);
        Assert.Single(CommandRun.Of("query", "--record", record, "--actor", "PER", "--recipient", "BOL", "--from", "2024-04-01").Lines);
        Assert.Equal(4, CommandRun.Of("query", "--record", record, "--actor", "FRA").ExitCode);
        var groups = CommandRun.Of("query", "--record", record, "--group-by", "actor").Lines.Select(line => JsonDocument.Parse(line).RootElement);
        Assert.Equal([("PER", 2), ("CHL", 1)], groups.Select(group => (group.GetProperty("actor").GetString(), group.GetProperty("events").GetInt32())));
        Assert.Contains("urged", CommandRun.Of("query", "--record", record, "--format", "table").Output, StringComparison.Ordinal);
        Assert.Equal(4, CommandRun.Of("query", "--record", record, "--format", "csv").Lines.Length);
        Assert.Contains("go on with --after", CommandRun.Of("query", "--record", record, "--limit", "2").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Timelines_pairs_actors_and_figures_are_told()
    {
        using var folder = new TemporaryFolder();
        var record = Path.Combine(folder.Root, "r.db");
        CommandRun.Of("ingest", folder.Write("reports.jsonl", Reports), "--record", record);
        Assert.Equal(["start,end,documents,events,mean_score,cooperation,mean_cooperation,conflict,mean_conflict", "2024-03-01,2024-03-31,1,2,", "2024-04-01,2024-04-30,0,,,,,,", "2024-05-01,2024-05-31,1,1,"],
            CommandRun.Of("timeline", "--record", record, "--format", "csv").Lines.Select((line, i) => i is 1 or 3 ? string.Join(',', line.Split(',')[..4]) + "," : line));
        Assert.Contains("\"actor\":\"PER\",\"recipient\":\"BOL\",\"events\":2", CommandRun.Of("dyads", "--record", record).Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"start\":\"2024-03-01\"", CommandRun.Of("dyads", "--record", record, "--by", "month").Lines[0], StringComparison.Ordinal);
        Assert.Contains("{\"code\":\"PER\",\"sector\":\"GOV\",\"name\":\"Peru\",\"acting\":2,", CommandRun.Of("actors", "--record", record).Output, StringComparison.Ordinal);
        Assert.Contains("{\"what\":\"documents\",\"value\":2}", CommandRun.Of("stats", "--record", record).Lines);
    }

    [Fact]
    public void Corrected_and_rejected_events_count_as_people_say_unless_told_otherwise()
    {
        using var folder = new TemporaryFolder();
        var location = Path.Combine(folder.Root, "r.db");
        CommandRun.Of("ingest", folder.Write("reports.jsonl", Reports), "--record", location);
        var record = EventRecord.Open(location);
        var events = record.Events(new EventQuery(), EventOrder.Arrival).ToArray();
        using (var writer = record.Write(new RunDescription("ana", "review", null)))
        {
            writer.Correct(new Correction(events[0].Id, "corrected", "recipient", null, "[\"CHL\"]", "ana", null));
            writer.Correct(new Correction(events[^1].Id, "rejected", "", null, null, "ana", null));
        }
        string[] Lines(params string[] words) => CommandRun.Of([words[0], "--record", location, .. words[1..]]).Lines;
        Assert.Equal(["2", "3", "1"], new[] { "apply", "ignore", "only" }.Select(use => Assert.Single(Lines("query", "--count", "--corrections", use))));
        Assert.Contains("\"corrected_by\":[\"ana\"]", Assert.Single(Lines("query", "--actor", "PER", "--recipient", "CHL")), StringComparison.Ordinal);
        Assert.Contains("\"recipient\":\"CHL\"", Assert.Single(Lines("dyads", "--actor", "PER")), StringComparison.Ordinal);
        Assert.Contains("\"recipient\":\"BOL\",\"events\":2", Assert.Single(Lines("dyads", "--actor", "PER", "--corrections", "ignore")), StringComparison.Ordinal);
        Assert.Contains("\"documents\":1,\"events\":0", Lines("timeline")[^1], StringComparison.Ordinal);
        Assert.Contains("\"documents\":1,\"events\":1", Lines("timeline", "--corrections", "ignore")[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(Lines("actors"), line => line.Contains("BOL", StringComparison.Ordinal));
        Assert.Contains("{\"what\":\"rejected_events\",\"value\":1}", Lines("stats"));
    }

    [Fact]
    public void Entries_tell_who_reports_an_event_and_what_contradicts_it()
    {
        using var folder = new TemporaryFolder();
        var record = Path.Combine(folder.Root, "r.db");
        var more = Reports.Replace("no document\n", """
            {"id":"c","published":"2024-03-07","publisher":"Herald","text":"Peru called on Bolivia to reopen its border."}
            {"id":"d","published":"2024-03-07","publisher":"Herald","text":"Peru did not praise Chile."}

            """, StringComparison.Ordinal);
        CommandRun.Of("ingest", folder.Write("reports.jsonl", more), "--record", record);
        var entries = CommandRun.Of("entries", "--record", record, "--from", "2024-03-01", "--to", "2024-03-31").Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var told = entries.Single(entry => entry.GetProperty("reports").GetInt32() == 2);
        Assert.StartsWith("REQUEST", told.GetProperty("event").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 2), (told.GetProperty("documents").GetInt32(), told.GetProperty("publishers").GetInt32()));
        var evidence = CommandRun.Of("entries", told.GetProperty("id").GetString()!, "--record", record).Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["a", "c"], evidence.Select(row => row.GetProperty("document").GetString()));
        Assert.Equal(4, CommandRun.Of("entries", "none", "--record", record).ExitCode);
        Assert.Equal(4, CommandRun.Of("entries", "--record", record, "--actor", "FRA").ExitCode);
        Assert.Equal(entries.Length + 1, int.Parse(CommandRun.Of("query", "--record", record, "--count", "--once").Output, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Coding_anew_shows_what_changed()
    {
        using var folder = new TemporaryFolder();
        var record = Path.Combine(folder.Root, "r.db");
        CommandRun.Of("ingest", folder.Write("reports.jsonl", Reports), "--record", record);
        Assert.Contains("nothing to do", CommandRun.Of("recode", "--record", record).Error, StringComparison.Ordinal);
        Assert.Equal(4, CommandRun.Of("diff", "--record", record).ExitCode);
        Assert.Contains("2 documents coded anew with 0 events", CommandRun.Of("recode", "--record", record, "--all", "--min-confidence", "1").Error, StringComparison.Ordinal);
        var diff = CommandRun.Of("diff", "--record", record);
        Assert.Equal(3, diff.Lines.Length);
        Assert.All(diff.Lines, line => Assert.StartsWith("{\"change\":\"gone\"", line, StringComparison.Ordinal));
        // Another lexicon is another coder.
        var own = folder.Write("own.tsv", "id\tname\tcode\tsector\nown-1\tZorgon Front\tTCD\tREB\n");
        Assert.Contains("2 documents coded anew with 3 events", CommandRun.Of("recode", "--record", record, "--lexicon", own).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no day; write YYYY-MM-DD", "query", "--from", "yesterday")]
    [InlineData("no moment", "query", "--updated-since", "now")]
    [InlineData("is none of", "query", "--event", "SMILE")]
    [InlineData("is none of", "timeline", "--status", "perhaps")]
    [InlineData("from 0 to 1", "query", "--min-confidence", "7")]
    [InlineData("at least 1", "query", "--limit", "0")]
    public void Mistakes_are_explained(string words, string command, params string[] options)
    {
        var run = CommandRun.Of([command, "--record", "none.db", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_not_there_is_said()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in (string[])["query", "timeline", "dyads", "actors", "stats", "diff"])
        {
            var run = CommandRun.Of(command, "--record", Path.Combine(folder.Root, "none.db"));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("there is no record", run.Error, StringComparison.Ordinal);
        }
        Assert.Contains("--record: a record on PostgreSQL is named", CommandRun.Of("stats", "--record", "postgres://").Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("stats").ExitCode);
    }
}
