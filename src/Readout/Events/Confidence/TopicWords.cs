using System.Globalization;
using Readout.Lexicons;

namespace Readout.Events.Confidence;

/// <summary>What a word speaks of: politics, or trade, sport, nature and the arts, whose reports use the words of politics for other things.</summary>
internal sealed class TopicWords
{
    private const string Politics = "politics";
    private readonly Dictionary<string, (double Political, double Other)> _weights = new(StringComparer.Ordinal);

    private TopicWords(Table table)
    {
        foreach (var row in table.Rows)
        {
            var (weight, known) = (double.Parse(row["weight"], CultureInfo.InvariantCulture), _weights.GetValueOrDefault(row["lemma"]));
            _weights[row["lemma"]] = row["topic"] == Politics ? (known.Political + weight, known.Other) : (known.Political, Math.Max(known.Other, weight));
        }
    }

    /// <summary>The table that ships; read on first use.</summary>
    public static TopicWords English { get; } = new(Table.Embedded("data/lexicons/en/topic-words.tsv"));

    /// <summary>How much a lemma speaks of politics, and how much of something else; zeros for most.</summary>
    public (double Political, double Other) Weigh(string lemma) => _weights.GetValueOrDefault(lemma);
}
