using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Who says what a clause states: the subject of the verb of saying above it or beside it. What is blamed, demanded or threatened in several
/// clauses of one quotation is the speaker's in each of them.</summary>
internal static class SpeakerFinder
{
    private const int Highest = 6;
    private static readonly IReadOnlySet<string> s_uttering = PatternReader.Classes["uttering"];

    /// <summary>The token that heads the speaker; -1 where nobody is said to say it.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="token">The predicate of the clause.</param>
    public static int Find(ParsedSentence s, int token)
    {
        var at = token;
        for (var steps = 0; at >= 0 && steps < Highest; steps++)
        {
            foreach (var child in s.Dependents(at))
                if (s.Relations[child] == Relation.Parataxis && !s.IsWithin(token, child) && Subject(s, child) is >= 0 and var beside) return beside;
            var head = s.Heads[at];
            var isStated = s.Relations[at] is Relation.Ccomp or Relation.Parataxis || (s.Relations[at] is Relation.Advcl or Relation.Dep && at < head && s.Dependent(at, Relation.Mark) < 0);
            if (head >= 0 && isStated && Subject(s, head) is >= 0 and var speaker && !s.IsWithin(speaker, at)) return speaker;
            // A clause beside the one that is stated, or of its content, shares its speaker; a relative clause or a condition speaks for itself.
            if (s.Relations[at] is not (Relation.Conj or Relation.Ccomp or Relation.Parataxis or Relation.Xcomp)) return -1;
            at = head;
        }
        return -1;
    }

    private static int Subject(ParsedSentence s, int verb) => Reattached.Announcing(s, verb) is >= 0 and var announcing ? VerbFrame.Subject(s, announcing)
        : s.Tags[verb] == UniversalTag.VERB && s_uttering.Contains(s.Lemmas[verb]) && !VerbFrame.IsPassive(s, verb) ? VerbFrame.Subject(s, verb) : -1;
}
