using System.Diagnostics;
using System.Globalization;
using Readout.Documents;
using Readout.Intake;
using Readout.Language;

namespace Readout.Benchmarks;

/// <summary>The language core alone over the first articles of a corpus, one thread: tokens a second of each stage, every sentence parsed.</summary>
internal static class StageRun
{
    private const int Articles = 1000;

    public static void Print(string file, TextWriter output)
    {
        var load = Stopwatch.StartNew();
        var analyzer = new SentenceAnalyzer(LanguageModel.English);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model loaded in {load.ElapsedMilliseconds} ms, kernels {LanguageModel.Kernels}"));
        var documents = new DocumentReader().Read(file).Select(item => item.Document).OfType<Document>().Take(Articles).ToList();
        Measure(analyzer, [.. documents.Take(Articles / 10)]);
        var (tokens, segment, tag, parse) = Measure(analyzer, documents);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Count} articles, {tokens} tokens: segment {tokens / segment:F0}, tag and lemmatise {tokens / tag:F0}, tag and parse every sentence {tokens / parse:F0} tokens/s"));
    }

    private static (long Tokens, double Segment, double Tag, double Parse) Measure(SentenceAnalyzer analyzer, List<Document> documents)
    {
        var clock = Stopwatch.StartNew();
        var divided = documents.Select(document => TextSegmenter.Segment(document.Text)).ToList();
        var segment = Lap(clock);
        foreach (var sentences in divided) analyzer.Analyze(sentences, _ => false);
        var tag = Lap(clock);
        foreach (var sentences in divided) analyzer.Analyze(sentences);
        return (divided.Sum(sentences => sentences.Sum(sentence => (long)sentence.Count)), segment, tag, Lap(clock));
    }

    private static double Lap(Stopwatch clock)
    {
        var seconds = clock.Elapsed.TotalSeconds;
        clock.Restart();
        return seconds;
    }
}
