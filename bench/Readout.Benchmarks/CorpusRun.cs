using System.Diagnostics;
using System.Globalization;
using Readout.Documents;
using Readout.Intake;
using Readout.Language;

namespace Readout.Benchmarks;

/// <summary>One pass over a corpus, as a user would run it: articles, tokens, trees and events, a second, and the memory it took.</summary>
internal static class CorpusRun
{
    private const int WarmUp = 200;

    public static void Print(string file, int threads, TextWriter output)
    {
        var documents = new DocumentReader().Read(file).Select(item => item.Document).OfType<Document>().ToList();
        var coders = Enumerable.Range(0, threads).Select(_ => new Coder()).ToArray();
        foreach (var coder in coders)
            foreach (var document in documents.Take(WarmUp)) coder.Code(document);
        var counts = new (long Tokens, long Trees, long Sentences, long Events)[threads];
        var next = -1;
        var clock = Stopwatch.StartNew();
        var workers = coders.Select((coder, worker) => new Thread(() =>
        {
            while (Interlocked.Increment(ref next) is var i && i < documents.Count) Add(ref counts[worker], coder.Code(documents[i]));
        })).ToArray();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        var seconds = clock.Elapsed.TotalSeconds;
        var (tokens, trees, sentences, events) = (counts.Sum(c => c.Tokens), counts.Sum(c => c.Trees), counts.Sum(c => c.Sentences), counts.Sum(c => c.Events));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{threads} threads, {LanguageModel.Kernels}: {documents.Count} articles, {tokens} tokens, {trees} of {sentences} sentences parsed, {events} events in {seconds:F1} s: {documents.Count / seconds:F1} articles/s, {tokens / seconds:F0} tokens/s, {events / seconds:F1} events/s; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private static void Add(ref (long Tokens, long Trees, long Sentences, long Events) count, CodedDocument coded)
    {
        foreach (var sentence in coded.Sentences)
        {
            count.Tokens += sentence.Count;
            count.Sentences++;
            if (sentence.HasTree) count.Trees++;
        }
        count.Events += coded.Events.Count;
    }
}
