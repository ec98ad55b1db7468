using System.Diagnostics;
using System.Globalization;
using Readout.Actors;
using Readout.Events;
using Readout.Intake;
using Readout.Language;
using Readout.Places;

namespace Readout.Benchmarks;

/// <summary>How long the tables take to load in a fresh process, what they weigh, and how many names a second are looked up in a corpus.</summary>
internal static class TableRun
{
    private const int Articles = 2000;

    public static void Print(string file, TextWriter output)
    {
        var before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        // Side by side, as the coder loads them.
        var loading = Task.Run(() => (Patterns: EventCoder.English, Places: Gazetteer.World.Find("Lahore").Count));
        var tables = ActorTables.English;
        var actors = clock.ElapsedMilliseconds;
        _ = loading.GetAwaiter().GetResult();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"actors in {actors} ms, all tables in {clock.ElapsedMilliseconds} ms; {(GC.GetTotalMemory(true) - before) >> 20} MiB managed"));
        var sentences = new DocumentReader().Read(file).Select(item => item.Document).OfType<Documents.Document>().Take(Articles)
            .SelectMany(document => TextSegmenter.Segment(document.Text)).ToList();
        Measure(tables, sentences);
        var (lookups, found, seconds) = Measure(tables, sentences);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lookups} look-ups, a name begun at every token, {found} found: {lookups / seconds / 1e6:F2} million/s on one thread"));
    }

    private static (long Lookups, long Found, double Seconds) Measure(ActorTables tables, List<Sentence> sentences)
    {
        var (pieces, entries, lookups, found) = (new SentencePieces(), new List<int>(), 0L, 0L);
        var clock = Stopwatch.StartNew();
        foreach (var sentence in sentences)
        {
            pieces.Read(sentence);
            for (var token = 0; token < sentence.Count; token++, lookups++)
                if (tables.Names.Names.Match(sentence, pieces, token, entries) > token) found++;
        }
        return (lookups, found, clock.Elapsed.TotalSeconds);
    }
}
