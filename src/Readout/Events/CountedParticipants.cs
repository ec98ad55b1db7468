using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Participants of whom only the number is told: "police scattered the marchers and arrested 14", "17 were detained" are of those spoken of
/// just before.</summary>
/// <param name="inner">Who the other words stand for.</param>
/// <param name="sentences">All sentences of the document.</param>
internal sealed class CountedParticipants(IParticipantSource inner, IReadOnlyList<ParsedSentence> sentences) : IParticipantSource
{
    private const double Certainty = 0.6;
    private static readonly IReadOnlySet<string> s_deeds = PatternReader.Classes["counted_deed"];
    // Those who do such things are not those to whom they are done.
    private static readonly string?[] s_authorities = ["COP", "GOV", "JUD", "LEG", "MIL", "SPY"];

    /// <inheritdoc/>
    string? IParticipantSource.Home => inner.Home;

    /// <inheritdoc/>
    public bool IsActor(int sentence, int token) => inner.IsActor(sentence, token) || (IsBare(sentences[sentence], token) && Group(sentence, token).Count > 0);

    /// <inheritdoc/>
    public IReadOnlyList<Participant> Find(int sentence, int token)
    {
        var found = inner.Find(sentence, token);
        return found.Count == 0 && IsBare(sentences[sentence], token) ? Group(sentence, token) : found;
    }

    private static bool IsBare(ParsedSentence s, int token)
    {
        if (s.Tags[token] != UniversalTag.NUM || s.Relations[token] is not (Relation.Nsubj or Relation.Obj) || s.Heads[token] is not (>= 0 and var verb) || !s_deeds.Contains(s.Lemmas[verb])) return false;
        // "eight were killed and some 30 injured": who is counted did not do it.
        if (s.Relations[token] == Relation.Nsubj && !VerbFrame.IsPassive(s, verb) && !HasObject(s, verb)) return false;
        foreach (var child in s.Dependents(token))
            if (child > token && s.Relations[child] is Relation.Nmod or Relation.Nummod or Relation.Compound) return false;
        return true;
    }

    private static bool HasObject(ParsedSentence s, int verb) => s.Dependent(verb, Relation.Obj) >= 0;

    // The nearest people before it, of the same sentence or the one before, who do not do the deed themselves.
    private IReadOnlyList<Participant> Group(int sentence, int token)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - 1); at--)
        {
            var s = sentences[at];
            for (var before = (at == sentence ? token : s.Count) - 1; before >= 0; before--)
                if (s.PennTags[before] is "NNS" or "NNPS" && inner.Find(at, before) is [{ Actor: { Code: not null, Kind: Actors.ActorKind.Role or Actors.ActorKind.People } } group] && !s_authorities.Contains(group.Actor.Sector))
                    return [group with { Actor = group.Actor with { Reason = $"counted: {group.Actor.Reason}", Score = Math.Min(Certainty, group.Actor.Score) }, Text = new string(sentences[sentence].Word(token)), Span = sentences[sentence].Sentence.Tokens[token] }];
        }
        return [];
    }
}
