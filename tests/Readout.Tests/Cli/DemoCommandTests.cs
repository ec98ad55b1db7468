using System.Text;
using System.Text.Json.Nodes;
using Readout.Cli;
using Readout.Record;
using Xunit;

namespace Readout.Tests.Cli;

public class DemoCommandTests
{
    [Fact]
    public async Task The_demo_opens_sample_pages_and_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        using var error = new HeardWords("The demo is at ");
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = error, Stop = stop.Token };
        var run = Task.Run(() => ReadoutCommand.Run(["demo", "--no-open", "--urls", "http://127.0.0.1:0"], terminal), TestContext.Current.CancellationToken);
        var address = (await error.Heard).Split(';')[0].Trim();
        using (var client = new HttpClient())
            Assert.Equal(14, (long)JsonNode.Parse(await client.GetStringAsync($"{address}/about.json", TestContext.Current.CancellationToken))!["stats"]!["documents"]!);
        await stop.CancelAsync();
        Assert.Contains(await run, (int[])[ExitCode.Ok, ExitCode.Interrupted]);
    }

    [Fact]
    public void An_address_that_others_reach_is_refused()
    {
        var run = CommandRun.Of("demo", "--no-open", "--urls", "http://0.0.0.0:0");
        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("--listen", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reviewed_events_measure_the_coder()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Root, "r.db");
        Assert.Equal(0, CommandRun.Of("ingest", RepositoryFile.Path("samples/reports.jsonl"), "--record", path, "--quiet").ExitCode);
        Assert.Equal(ExitCode.NothingFound, CommandRun.Of("evaluate", "--reviewed", "--record", path).ExitCode);
        var record = EventRecord.Open(path);
        var requests = record.Events(new EventQuery { Categories = ["REQUEST"] }).Take(4).Select(found => found.Id).ToArray();
        using (var writer = record.Write(new("ana", "test", null)))
        {
            writer.Correct(new(requests[0], "accepted", "", null, null, "ana", null));
            writer.Correct(new(requests[1], "corrected", "event", "[\"REQUEST\"]", "\"PROTEST\"", "ana", null));
            writer.Correct(new(requests[2], "rejected", "", null, null, "ana", null));
            writer.Correct(new(requests[3], "corrected", "date", null, "\"2001-01-01\"", "ana", null));
            writer.Correct(new(record.Events(new EventQuery { Categories = ["ASSAULT"] }).First().Id, "reported", "", null, null, "cy", "no"));
        }
        var run = CommandRun.Of("evaluate", "--reviewed", "--record", path);
        Assert.Equal(ExitCode.Ok, run.ExitCode);
        Assert.Equal(["4 reviewed events: 1 right as they were, 2 corrected, 1 rejected", "category precision 0.50, all right 0.25  N 4", "  REQUEST    precision 0.50 all right 0.25  N    4", "fields changed, of 3 that are events", "  date              1", "  event             1"], run.Lines);
        foreach (var args in (string[][])[["evaluate"], ["evaluate", "--reviewed"], ["evaluate", "gold.jsonl", "--reviewed", "--record", path]]) Assert.Equal(ExitCode.Usage, CommandRun.Of(args).ExitCode);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    /// <summary>An error stream that tells when something is said.</summary>
    private sealed class HeardWords(string words) : StringWriter
    {
        private readonly TaskCompletionSource<string> _heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>What follows the words.</summary>
        public Task<string> Heard => _heard.Task.WaitAsync(TestContext.Current.CancellationToken);

        public override void Write(string? value)
        {
            if (value?.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at) _heard.TrySetResult(value[(at + words.Length)..]);
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
