using Readout.Language;

namespace Readout.Events;

/// <summary>Notes on each pronoun that is an object the noun that it stands for, so that a row which asks for soldiers finds them in "posted 60 soldiers there and withdrew them".</summary>
internal static class PronounWords
{
    private const int Reach = 2;

    /// <summary>Notes them on the sentences that have a tree.</summary>
    /// <param name="sentences">All sentences of the document, in order.</param>
    /// <param name="participants">Who the words stand for.</param>
    public static void Note(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var s = sentences[i];
            for (var token = 0; s.HasTree && token < s.Count; token++)
            {
                if (s.Tags[token] != UniversalTag.PRON || s.PennTags[token] != "PRP" || s.Relations[token] is not (Relation.Obj or Relation.Iobj)) continue;
                if (participants.Find(i, token) is [{ Actor.Office: { } called }, ..] && Noun(sentences, i, token, called) is { } noun) (s.Antecedents ??= new string?[s.Count])[token] = noun;
            }
        }
    }

    // The lemma of that word where it stood before: nearest first.
    private static string? Noun(IReadOnlyList<ParsedSentence> sentences, int sentence, int token, string called)
    {
        var word = called.AsSpan(called.LastIndexOf(' ') + 1);
        for (var i = sentence; i >= Math.Max(0, sentence - Reach); i--)
            for (var at = (i == sentence ? token : sentences[i].Count) - 1; at >= 0; at--)
                if (sentences[i].Word(at).Equals(word, StringComparison.OrdinalIgnoreCase) && sentences[i].Tags[at] == UniversalTag.NOUN) return sentences[i].Lemmas[at];
        return null;
    }
}
