using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Completes events that have one party only when all else is known: who is threatened or supported is the one other party that the sentence names; where
/// it names no other, what people rise against, what is forced on them or granted to them stays at home.</summary>
/// <param name="sentences">The sentences of the document.</param>
/// <param name="participants">Who the words stand for.</param>
internal sealed class SoleCounterparts(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants)
{
    private const double Guessed = 0.6;
    // What was tried for other categories helps in single sentences and harms in whole reports, where the counterpart stands elsewhere or nowhere.
    private static readonly string[] s_facing = ["SUPPORT", "THREATEN"], s_home = ["COERCE", "CONCEDE", "PROTEST"];
    private static readonly string?[] s_bystanders = ["BUS", "EDU", "JRN"];
    private static readonly string[] s_bodies = ["UNO", "EUR", "IGO", "NGO", "IMG"];

    /// <summary>Completes the events of a document.</summary>
    public void Complete(IReadOnlyList<EventCandidate> events)
    {
        foreach (var e in events)
            if (e.Recipients.Count == 0 && !e.LacksRecipient && ImpliedRecipients.OnlyCode(e.Actors) is { } doer && Counterpart(e, doer) is { } found)
                e.Recipients = [found];
    }

    private Participant? Counterpart(EventCandidate e, string doer)
    {
        var (s, only, isAlone) = (sentences[e.Sentence], (Participant?)null, true);
        for (var token = 0; token < s.Count; token++)
        {
            if (s.Tags[token] is UniversalTag.PUNCT or UniversalTag.VERB or UniversalTag.ADP) continue;
            foreach (var one in participants.Find(e.Sentence, token))
            {
                if (one.Actor.Code is not { } code || code == doer) continue;
                isAlone = false;
                if (one.Actor.Score <= Guessed || s_bystanders.Contains(one.Actor.Sector) || ImpliedRecipients.IsAside(s, token) || (token > e.Trigger && ImpliedRecipients.IsTeller(s, token))) continue;
                if (only is not null && only.Actor.Code != code) return null;
                only ??= one;
            }
        }
        if (only is not null) return s_facing.Contains(e.Category) && MayFace(e) ? Implied(only.Actor, "the one other party that the sentence names") : null;
        return isAlone && s_home.Contains(e.Category) && !s_bodies.Contains(doer) && MayFace(e) ? Implied(AtHome(e), "at home, as the sentence names nobody else") : null;
    }

    // A probe is often against nobody yet.
    private static bool MayFace(EventCandidate e) => !e.Modes.Contains("investigate") && !e.Traits.HasFlag(PatternTraits.Unaddressed);

    private static Participant Implied(ActorReference actor, string reason) =>
        new(actor with { Reason = $"{reason}: {actor.Reason}", Score = Math.Min(Guessed, actor.Score) }, "", null);

    private static ActorReference AtHome(EventCandidate e) => e.Actors[0].Actor with { Sector = e.Category == "PROTEST" ? "GOV" : "CVL", Name = null, Kind = ActorKind.Role };
}
