using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Readout.Record;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>An ingest that is killed at any moment and run again ends as one that was left alone. READOUT_TEST_KILLS says how often; 10 unless given.</summary>
public class KilledIngestTests(ITestOutputHelper output)
{
    private const int Documents = 600, Seed = 20240307, MostRunsAKill = 5;

    public static TheoryData<string> Databases => RecordPlace.Databases;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("READOUT_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 10;

    [Theory, MemberData(nameof(Databases))]
    public async Task Killing_an_ingest_changes_nothing_of_its_outcome(string database)
    {
        using var folder = new TemporaryFolder();
        using var alone = RecordPlace.New(database);
        using var killed = RecordPlace.New(database);
        var file = folder.Write("reports.jsonl", Reports());
        var clock = Stopwatch.StartNew();
        Assert.Equal(3, await Ingest(file, alone.Location, null));
        var (whole, random, stopped, runs) = (clock.Elapsed, new Random(Seed), 0, 0);
        // A run that was done before its kill does not count.
        while (stopped < Kills)
        {
            Assert.True(runs++ < Kills * MostRunsAKill, $"only {stopped} of {runs} runs were killed before their end");
            if (await Ingest(file, killed.Location, whole * random.NextDouble()) != 3) stopped++;
            if (EventRecord.Exists(killed.Location)) AssertWhole(killed);
            // Once all is in, the next kills meet an ingest that begins anew.
            if (EventRecord.Exists(killed.Location) && killed.Open().Stats().Documents == Documents && stopped < Kills) Empty(killed);
        }
        Assert.Equal(3, await Ingest(file, killed.Location, null));
        output.WriteLine($"{stopped} kills in {runs} runs, {clock.Elapsed.TotalSeconds:F0} s");
        Assert.Equal(RecordDump.Of(alone), RecordDump.Of(killed));
        AssertWhole(killed);
    }

    private static async Task<int> Ingest(string file, string location, TimeSpan? until)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Readout.Cli.dll"), "ingest", file, "--record", location, "--threads", "2"]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (errors, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        if (until is { } span)
        {
            using var alarm = new CancellationTokenSource(span);
            try
            {
                await process.WaitForExitAsync(alarm.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
            }
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(errors, output);
        return process.ExitCode;
    }

    // Whatever is in is in as a whole.
    private static void AssertWhole(RecordPlace place)
    {
        var record = place.Open();
        var stats = record.Stats();
        Assert.Equal(stats.Documents * 2, stats.Events);
        Assert.Equal(stats.Documents, record.Dyads(new EventQuery { Categories = ["REQUEST"] }).Sum(pair => pair.Tally.Events));
        if (PostgresAddressOf(place)) return;
        using var connection = new SqliteConnection($"Data Source={place.Location}");
        connection.Open();
        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        connection.Execute("INSERT INTO texts_search (texts_search, rank) VALUES ('integrity-check', 1)");
    }

    private static void Empty(RecordPlace place)
    {
        SqliteConnection.ClearAllPools();
        if (!PostgresAddressOf(place)) foreach (var ending in (string[])["", "-wal", "-shm"]) File.Delete(place.Location + ending);
        else
        {
            using var connection = place.Connect();
            connection.Execute($"DROP SCHEMA {place.Location[(place.Location.LastIndexOf('=') + 1)..]} CASCADE");
        }
    }

    private static bool PostgresAddressOf(RecordPlace place) => Readout.Record.Storage.PostgresAddress.IsOne(place.Location);

    // Two events each, and some lines that are no documents.
    private static string Reports() => string.Concat(Enumerable.Range(0, Documents).Select(i =>
        $$"""{"id":"d{{i}}","published":"2024-03-07","publisher":"P{{i % 7}}","text":"Peru urged Bolivia to reopen the border. Chile praised Peru {{i}} times."}""" + (i % 100 == 50 ? "\nbroken\n" : "\n")));
}
