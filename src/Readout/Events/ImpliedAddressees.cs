using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Finds whom a protest that names no target is meant for: the authority of which its sentence goes on to say that something is demanded of it or
/// done by it.</summary>
internal static class ImpliedAddressees
{
    private static readonly IReadOnlySet<string> s_purposes = PatternReader.Classes["protest_purpose"];
    private static readonly string[] s_authorities = ["COP", "GOV", "JUD", "LEG", "MIL"];

    /// <summary>The authority; empty where the sentence names none after its purpose.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="index">0-based index of the sentence.</param>
    /// <param name="trigger">The token that carries the protest.</param>
    /// <param name="participants">Who the words stand for.</param>
    public static IReadOnlyList<Participant> Find(ParsedSentence s, int index, int trigger, IParticipantSource participants)
    {
        for (var purpose = trigger + 1; purpose < s.Count && s.Lemmas[purpose] != "but"; purpose++)
        {
            if (IsOpposing(s, purpose) && NounFrame.Possessor(s, VerbFrame.Object(s, purpose)) is >= 0 and var owner && participants.Find(index, owner) is { Count: > 0 } opposed && opposed.All(one => IsAuthority(one) || one.Actor.Kind == ActorKind.Organisation)) return opposed;
            if (s.Tags[purpose] is not (UniversalTag.VERB or UniversalTag.NOUN) || !s_purposes.Contains(s.Lemmas[purpose])) continue;
            for (var token = purpose + 1; token < s.Count && !IsNextClause(s, token); token++)
                if (Nominals.HasCase(s, token, "by") || Nominals.HasCase(s, token, "from") || Nominals.HasCase(s, token, "against"))
                    if (Authority(s, index, token, participants) is { Count: > 0 } found) return found;
        }
        return [];
    }

    // "against the ministry", "against the ministry's plans", "against the programme of the government": the authority itself, or whose doing it is.
    private static IReadOnlyList<Participant> Authority(ParsedSentence s, int index, int token, IParticipantSource participants)
    {
        if (participants.Find(index, token) is { Count: > 0 } found && found.All(IsAuthority)) return found;
        if (!Nominals.HasCase(s, token, "against")) return [];
        foreach (var child in s.Dependents(token))
            if (s.Relations[child] is Relation.Nmod or Relation.Compound or Relation.Amod && (child < token || Nominals.HasCase(s, child, "of")) && participants.Find(index, child) is { Count: > 0 } owners && owners.All(IsAuthority)) return owners;
        return [];
    }

    // "held a march to protest the government's decision"
    private static bool IsOpposing(ParsedSentence s, int purpose) => s.Tags[purpose] == UniversalTag.VERB && s.Lemmas[purpose] == "protest" && Nominals.HasMark(s, purpose, "to") && VerbFrame.Object(s, purpose) >= 0;

    private static bool IsAuthority(Participant one) => (one.Actor is { Code: not null, Sector: { } sector } && s_authorities.Contains(sector)) || one.Actor is { Kind: ActorKind.Organisation, Code: "EUR" or "IGO" or "UNO" };

    // "…, his lawyer said": no part of the purpose.
    private static bool IsNextClause(ParsedSentence s, int token) => s.Tags[token] == UniversalTag.PUNCT && token + 1 < s.Count && s.Word(token) is "," or ";";
}
