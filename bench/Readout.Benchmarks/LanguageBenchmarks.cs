using BenchmarkDotNet.Attributes;
using Readout.Language;

namespace Readout.Benchmarks;

/// <summary>Segmentation, tags, trees, and the whole coder on ten sample reports.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly IReadOnlyList<Documents.Document> _documents = SampleReports.Read();
    private readonly SentenceAnalyzer _analyzer = new(LanguageModel.English);
    private readonly Coder _coder = new();
    private IReadOnlyList<Sentence>[] _sentences = [];

    /// <summary>Divides the reports once.</summary>
    [GlobalSetup]
    public void Divide() => _sentences = [.. _documents.Select(document => TextSegmenter.Segment(document.Text))];

    /// <summary>Text to tokens; gives the number of tokens.</summary>
    [Benchmark]
    public int Segment() => _documents.Sum(document => TextSegmenter.Segment(document.Text).Sum(sentence => sentence.Count));

    /// <summary>Tokens to tags and lemmas, no tree.</summary>
    [Benchmark]
    public int Tag() => _sentences.Sum(sentences => _analyzer.Analyze(sentences, _ => false).Length);

    /// <summary>Tokens to tags, lemmas and trees, every sentence.</summary>
    [Benchmark]
    public int Parse() => _sentences.Sum(sentences => _analyzer.Analyze(sentences).Length);

    /// <summary>Text to events; gives the number of events.</summary>
    [Benchmark]
    public int Code() => _documents.Sum(document => _coder.Code(document).Events.Count);
}
