using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Readout.Benchmarks;

/// <summary>Asks a server that is running for its pages, as several users at once, and tells how long answers took, by kind of page. Most questions are of a stretch of days drawn by
/// chance, so that nobody has asked them before and no page that is kept answers them.</summary>
internal static class PageRun
{
    /// <summary>Runs and prints.</summary>
    /// <param name="address">The server's address.</param>
    /// <param name="users">How many ask at once.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="pause">How long a user reads before asking again, in milliseconds in the mean; 0 for users who never pause.</param>
    /// <param name="process">Number of the server's process, whose memory is told; 0 for none.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Print(string address, int users, int seconds, int pause, int process, TextWriter output)
    {
        // What a browser says, so that answers come compressed, and their size is what goes over the wire.
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = users }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(60) };
        var paths = Paths(client);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html");
        foreach (var (_, path) in paths) Ask(client, path(new Random(0)));
        var (answers, clock) = (new ConcurrentBag<(string Kind, double Milliseconds, long Bytes, int Status)>(), Stopwatch.StartNew());
        var threads = Enumerable.Range(0, users).Select(user => new Thread(() =>
        {
            var random = new Random(user + 1);
            Thread.Sleep(random.Next(pause + 1));
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var (kind, path) = paths[random.Next(paths.Count)];
                var asked = path(random);
                var start = Stopwatch.GetTimestamp();
                var (status, bytes) = Ask(client, asked);
                answers.Add((kind, Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes, status));
                if (pause > 0) Thread.Sleep(random.Next(2 * pause));
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Tell(answers, clock.Elapsed, process, output);
    }

    private static void Tell(ConcurrentBag<(string Kind, double Milliseconds, long Bytes, int Status)> answers, TimeSpan elapsed, int process, TextWriter output)
    {
        output.WriteLine("page\tanswers\tmedian ms\t95th ms\tlargest ms\tKB\tnot 200");
        foreach (var kind in answers.GroupBy(answer => answer.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Append(answers.GroupBy(_ => "all").Single()))
        {
            var times = kind.Select(answer => answer.Milliseconds).Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind.Key}\t{times.Length}\t{times[times.Length / 2]:F0}\t{times[times.Length * 95 / 100]:F0}\t{times[^1]:F0}\t{kind.Average(answer => answer.Bytes) / 1000:F0}\t{kind.Count(answer => answer.Status != 200)}"));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers.Count / elapsed.TotalSeconds:F0} answers/s"));
        if (process == 0) return;
        foreach (var line in File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("VmHWM", StringComparison.Ordinal) || line.StartsWith("VmRSS", StringComparison.Ordinal))) output.WriteLine(line);
    }

    private static (int Status, long Bytes) Ask(HttpClient client, string path)
    {
        using var answer = client.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();
        return ((int)answer.StatusCode, answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().Length);
    }

    // What is asked comes out of the record that is served.
    private static List<(string Kind, Func<Random, string> Path)> Paths(HttpClient client)
    {
        var paths = new List<(string, Func<Random, string>)>();
        var page = JsonNode.Parse(client.GetStringAsync(new Uri("/events.json", UriKind.Relative)).GetAwaiter().GetResult())!;
        var (facets, days) = (page["facets"]!, page["timeline"]!.AsArray());
        string[] Top(string facet) => [.. facets[facet]!.AsObject().Select(pair => pair.Key).Where(key => key.Length > 0).Take(6)];
        var (actors, recipients) = (Top("actor"), Top("recipient"));
        var (first, last) = (DateOnly.Parse((string)days[0]!["start"]!, CultureInfo.InvariantCulture), DateOnly.Parse((string)days[^1]!["start"]!, CultureInfo.InvariantCulture));
        // Three quarters of the record's days at least: a question of few events would be a light one.
        string Days(Random random, string before = "") =>
            string.Create(CultureInfo.InvariantCulture, $"{before}from={first.AddDays(random.Next((last.DayNumber - first.DayNumber) / 4)):yyyy-MM-dd}&{before}to={last.AddDays(random.Next(300)):yyyy-MM-dd}");
        foreach (var kind in (string[])["/", "/accounts", "/about", "/try", "/alerts", "/review"]) paths.Add((kind, _ => kind));
        foreach (var kind in (string[])["/events", "/dyads", "/actors", "/entries", "/map", "/network"]) paths.Add((kind, random => $"{kind}?{Days(random)}"));
        foreach (var actor in actors)
        {
            paths.Add(("/events?actor", random => $"/events?actor={actor}&{Days(random)}"));
            paths.Add(("/actors/x", random => $"/actors/{actor}?{Days(random)}"));
            paths.Add(("/compare", random => $"/compare?a_actor={actor}&b_actor={actors[0]}&{Days(random, "a_")}"));
            foreach (var recipient in recipients.Where(recipient => recipient != actor).Take(2))
            {
                paths.Add(("/events?actor&recipient&category", random => $"/events?actor={actor}&recipient={recipient}&category=REQUEST&once=true&{Days(random)}"));
                paths.Add(("/dyads/x/y", random => $"/dyads/{actor}/{recipient}?{Days(random)}"));
                paths.Add(("/accounts?x&y", random => $"/accounts?actor={actor}&recipient={recipient}&day={first.AddDays(random.Next(last.DayNumber - first.DayNumber)):yyyy-MM-dd}"));
            }
        }
        foreach (var publisher in Top("publisher")) paths.Add(("/events?publisher&from&to", random => $"/events?publisher={Uri.EscapeDataString(publisher)}&{Days(random)}"));
        paths.AddRange(Single(client, new Random(7), first, last));
        return paths;
    }

    // Pages of single events, documents and entries: some hundreds of them.
    private static IEnumerable<(string Kind, Func<Random, string> Path)> Single(HttpClient client, Random random, DateOnly first, DateOnly last)
    {
        var found = new List<JsonNode>();
        for (var i = 0; i < 20; i++)
        {
            var day = first.AddDays(random.Next(last.DayNumber - first.DayNumber));
            found.AddRange(JsonNode.Parse(client.GetStringAsync(new Uri($"/events.json?to={day:yyyy-MM-dd}", UriKind.Relative)).GetAwaiter().GetResult())!["events"]!.AsArray().OfType<JsonNode>());
        }
        string Of(Random at, string name) => (string)found[at.Next(found.Count)][name]!;
        for (var i = 0; i < 6; i++)
        {
            yield return ("/events/x", at => $"/events/{Of(at, "id")}");
            yield return ("/documents/x", at => $"/documents/{Of(at, "document_key")}");
            yield return ("/entries/x", at => $"/entries/{Of(at, "entry")}");
            yield return ("/api/v1/events", at => $"/api/v1/events?document={Of(at, "document")}&format=json");
        }
    }
}
