using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Confidence;

/// <summary>How sure an event is: a logistic model over a dozen features, whose weights were fitted on development articles.</summary>
internal sealed class ConfidenceModel
{
    private const string Name = "data/patterns/en/confidence.tsv";
    private readonly double[] _weights;

    private ConfidenceModel(Table table)
    {
        var weights = table.Rows.ToDictionary(row => row["id"], row => double.Parse(row["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _weights = [.. ConfidenceFeatures.Names.Select(name => weights.TryGetValue(name, out var weight) ? weight : throw new InvalidDataException($"{Name}: no row '{name}'"))];
    }

    /// <summary>The model that ships; read on first use.</summary>
    public static ConfidenceModel English { get; } = new(Table.Embedded(Name));

    /// <summary>Gives every event its confidence, rounded to thousandths.</summary>
    /// <returns>Those that are sure enough.</returns>
    public IReadOnlyList<EventCandidate> Judge(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, double minConfidence)
    {
        if (events.Count == 0) return events;
        var topics = new TopicReader(sentences);
        Span<double> values = stackalloc double[_weights.Length];
        foreach (var e in events)
        {
            ConfidenceFeatures.Read(e, topics, values);
            var sum = 0.0;
            for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * values[i];
            e.Confidence = Math.Round(1 / (1 + Math.Exp(-sum)), 3);
        }
        return [.. events.Where(e => e.Confidence >= minConfidence)];
    }
}
