using Readout.Language;
using Readout.Lexicons;

namespace Readout.Quotations;

/// <summary>The verbs of speech and judgement, each with the stance that it gives the speaker.</summary>
internal sealed class SpeechVerbs
{
    private readonly Dictionary<string, SpeechVerb> _plain = new(StringComparer.Ordinal), _withParticle = new(StringComparer.Ordinal);

    private SpeechVerbs(Table table)
    {
        foreach (var row in table.Rows)
        {
            var verb = new SpeechVerb(row["lemma"], row["particle"], row["stance"], row["quotes"] == "full", row["hearer"] == "object");
            (verb.Particle.Length == 0 ? _plain : _withParticle)[verb.Lemma] = verb;
        }
    }

    /// <summary>The English table.</summary>
    public static SpeechVerbs English { get; } = new(Table.Embedded("data/lexicons/en/speech-verbs.tsv"));

    /// <summary>The verb of speech that a token is, with its particle where the verb alone says something else ("hit back"); null for any other word.</summary>
    public SpeechVerb? Find(ParsedSentence sentence, int token)
    {
        if (sentence.Tags[token] is not (UniversalTag.VERB or UniversalTag.AUX)) return null;
        var lemma = sentence.Lemmas[token];
        if (_withParticle.TryGetValue(lemma, out var phrasal) && token + 1 < sentence.Count && sentence.Word(token + 1).Equals(phrasal.Particle, StringComparison.OrdinalIgnoreCase)) return phrasal;
        return _plain.GetValueOrDefault(lemma);
    }
}
