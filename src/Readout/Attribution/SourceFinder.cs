using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Whose word something is, by the tree: the subject of the verb of speech above it or beside it, or who stands after "according to".</summary>
public static class SourceFinder
{
    /// <summary>Finds the source of what a token states.</summary>
    /// <param name="sentence">The sentence and its tree.</param>
    /// <param name="token">The token that carries the statement; if it is itself the verb of speech, its own subject is no source.</param>
    /// <returns>The token that heads the source, and the verb of speech or "according" that says so; both -1 where the sentence vouches itself.</returns>
    public static (int Source, int Cue) Find(ParsedSentence sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var (at, steps) = (token, 0);
        while (at >= 0 && steps++ <= sentence.Count)
        {
            var beside = Beside(sentence, at, token);
            if (beside.Source >= 0) return beside;
            var head = sentence.Heads[at];
            if (head >= 0 && sentence.Relations[at] is Relation.Ccomp or Relation.Parataxis && IsSpeech(sentence, head) && SpeechSubject.Find(sentence, head) is >= 0 and var speaker)
                return (speaker, head);
            at = head;
        }
        return (-1, -1);
    }

    // ", Wang said" and "according to Wang" hang on the statement or on a clause above it.
    private static (int Source, int Cue) Beside(ParsedSentence sentence, int at, int token)
    {
        foreach (var child in sentence.Dependents(at))
        {
            if (sentence.IsWithin(token, child)) continue;
            if (sentence.Relations[child] == Relation.Parataxis && IsSpeech(sentence, child) && SpeechSubject.Find(sentence, child) is >= 0 and var speaker)
                return (speaker, child);
            if (sentence.Relations[child] is Relation.Obl or Relation.Nmod or Relation.Advcl && CueFinder.AccordingOf(sentence, child) is >= 0 and var cue)
                return (child, cue);
        }
        return (-1, -1);
    }

    private static bool IsSpeech(ParsedSentence sentence, int token) => SpeechVerbs.English.Find(sentence, token) is { States: true };
}
