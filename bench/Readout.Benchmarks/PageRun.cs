using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Readout.Benchmarks;

/// <summary>Asks a server that is running for its pages, as several users at once who think no time at all, and tells how long answers took, by kind of page.</summary>
internal static class PageRun
{
    /// <summary>Runs and prints.</summary>
    /// <param name="address">The server's address.</param>
    /// <param name="users">How many ask at once.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="process">Number of the server's process, whose memory is told; 0 for none.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Print(string address, int users, int seconds, int process, TextWriter output)
    {
        // What a browser says, so that answers come compressed, and their size is what goes over the wire.
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = users }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(60) };
        var paths = Paths(client);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html");
        foreach (var (_, path) in paths) Ask(client, path);
        var (answers, clock) = (new ConcurrentBag<(string Kind, double Milliseconds, long Bytes, int Status)>(), Stopwatch.StartNew());
        var threads = Enumerable.Range(0, users).Select(user => new Thread(() =>
        {
            var random = new Random(user);
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var (kind, path) = paths[random.Next(paths.Count)];
                var start = Stopwatch.GetTimestamp();
                var (status, bytes) = Ask(client, path);
                answers.Add((kind, Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes, status));
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
    private static List<(string Kind, string Path)> Paths(HttpClient client)
    {
        var paths = new List<(string, string)>();
        foreach (var kind in (string[])["/", "/events", "/dyads", "/actors", "/entries", "/accounts", "/map", "/network", "/review", "/about", "/try", "/alerts"]) paths.Add((kind, kind));
        var page = JsonNode.Parse(client.GetStringAsync(new Uri("/events.json", UriKind.Relative)).GetAwaiter().GetResult())!;
        var facets = page["facets"]!;
        string[] Top(string facet) => [.. facets[facet]!.AsObject().Select(pair => pair.Key).Where(key => key.Length > 0).Take(6)];
        var (actors, recipients) = (Top("actor"), Top("recipient"));
        var day = (string)page["timeline"]!.AsArray()[^1]!["start"]!;
        foreach (var actor in actors)
        {
            paths.AddRange([("/events?actor", $"/events?actor={actor}"), ("/actors/x", $"/actors/{actor}"), ("/compare", $"/compare?a_actor={actor}&b_actor={actors[0]}")]);
            foreach (var recipient in recipients.Where(recipient => recipient != actor).Take(2))
                paths.AddRange([("/events?actor&recipient&category", $"/events?actor={actor}&recipient={recipient}&category=REQUEST&once=true"), ("/dyads/x/y", $"/dyads/{actor}/{recipient}"), ("/accounts?x&y", $"/accounts?actor={actor}&recipient={recipient}&day={day}")]);
        }
        foreach (var publisher in Top("publisher")) paths.Add(("/events?publisher&from&to", $"/events?publisher={Uri.EscapeDataString(publisher)}&from={day}"));
        foreach (var found in page["events"]!.AsArray().Take(6))
            paths.AddRange([("/events/x", $"/events/{found!["id"]}"), ("/documents/x", $"/documents/{found["document_key"]}"), ("/entries/x", $"/entries/{found["entry"]}"), ("/api/v1/events", $"/api/v1/events?document={found["document"]}&format=json")]);
        return paths;
    }
}
