using System.Diagnostics;
using System.Globalization;
using Readout.Record;
using Readout.Tests.Record;
using Xunit;

namespace Readout.Tests.Cli;

/// <summary>A watch that is killed at any moment and run again ends as one that was left alone. READOUT_TEST_KILLS says how often; 5 unless given.</summary>
public sealed class KilledWatchTests : IDisposable
{
    private const int Pages = 120, Seed = 20240307, MostTries = 20;
    private readonly NewsSite _site = new();

    public static TheoryData<string> Databases => RecordPlace.Databases;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("READOUT_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    public void Dispose() => _site.Dispose();

    [Theory, MemberData(nameof(Databases))]
    public async Task Killing_a_watch_changes_nothing_of_its_outcome(string database)
    {
        using var alone = RecordPlace.New(database);
        using var killed = RecordPlace.New(database);
        foreach (var i in Enumerable.Range(0, Pages)) _site.Add($"/{i}", $"Peru urged Bolivia to reopen the border. Chile praised Peru {i} times.", isThere: i % 10 != 5);
        var clock = Stopwatch.StartNew();
        Assert.Equal(3, await Watch(alone.Location, null));
        var (whole, random, stopped) = (clock.Elapsed, new Random(Seed), 0);
        // A machine that has become quieter ends sooner than the first run did, and a run that goes on has less left to do.
        for (var (kill, share) = (0, 0.7); kill < Kills || (stopped == 0 && kill < MostTries); kill++, share *= 0.85)
            if (await Watch(killed.Location, whole * share * (0.4 + (0.6 * random.NextDouble()))) is not (0 or 3)) stopped++;
        Assert.InRange(await Watch(killed.Location, null), 0, 3);
        Assert.True(stopped > 0, "no run was killed before its end");
        Assert.Equal(Outcome(alone), Outcome(killed));
        Assert.Equal((Pages * 9 / 10, Pages / 10), (killed.Open().Stats().Documents, killed.Open().SetAside().Count));
    }

    // All that does not tell when.
    private static IEnumerable<string> Outcome(RecordPlace place)
    {
        var record = place.Open(RecordAccess.Read);
        return record.Documents().Select(stored => $"{stored.Document}").Concat(record.Events(new EventQuery()).Select(found => found.Line)).Concat(record.SetAside().Select(item => $"{item}"))
            .Concat(record.WaitingPages([.. record.Feeds().Select(feed => feed.Address)], int.MaxValue).Select(page => page.Address)).Order(StringComparer.Ordinal);
    }

    private async Task<int> Watch(string location, TimeSpan? until)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Readout.Cli.dll"), "watch", _site.Feed, "--record", location, "--once", "--per-host", "1000/1s", "--threads", "2", .. _site.Options]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (errors, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        using var alarm = new CancellationTokenSource(until ?? Timeout.InfiniteTimeSpan);
        try
        {
            await process.WaitForExitAsync(alarm.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(errors, output);
        return process.ExitCode;
    }
}
