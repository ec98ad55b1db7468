using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Climbs from an event to the words that govern it, and tells what they make of it, as far as their scope reaches: "fears of",
/// "failed to", "could lead to", "plans to".</summary>
internal static class StatusScope
{
    private const int Highest = 8;
    private static readonly IReadOnlySet<string> s_charges = PatternReader.Classes["charge"], s_dismissals = PatternReader.Classes["dismissal"], s_protests = PatternReader.Classes["protest_noun"], s_troops = PatternReader.Classes["armed_noun"], s_needing = PatternReader.Classes["needing"], s_asking = PatternReader.Classes["asking"];
    private static readonly (EventStatus, int) s_plain = (EventStatus.Actual, -1);

    /// <summary>What stands above the trigger makes of it, and the token that does; -1 for nothing.</summary>
    public static (EventStatus Status, int Cue) Above(ParsedSentence s, int trigger)
    {
        var (at, found) = (trigger, s_plain);
        for (var steps = 0; s.Heads[at] is >= 0 and var head && steps < Highest; steps++)
        {
            if (IsGiven(s, at, head)) break;
            var (step, isLast) = Step(s, at, head);
            found = StatusReader.Stronger(found, step);
            if (isLast) break;
            at = head;
        }
        return found;
    }

    // "to halt the inquiry", "in light of recent attacks", "defended his decision to stay": what is halted, felt or defended is there already,
    // whatever becomes of the halting.
    private static bool IsGiven(ParsedSentence s, int at, int head)
    {
        var cues = StatusCues.English;
        if (IsGrowing(s, at, head)) return true;
        if (s.Tags[at] == UniversalTag.NOUN && s.Relations[at] is Relation.Obj or Relation.Obl or Relation.Nmod)
        {
            if (IsAnswered(s, at, head)) return true;
            foreach (var child in s.Dependents(at))
            {
                if (s.Relations[child] is not (Relation.Amod or Relation.Det)) continue;
                var word = s.Lemmas[child].ToLowerInvariant();
                if (cues.Has("recent", word)) return true;
                if (cues.Has("any", word) || cues.Has("further", word)) return false;
            }
            return s.Tags[head] switch
            {
                UniversalTag.VERB => s.Relations[at] == Relation.Obj && (cues.Has("given", s.Lemmas[head]) || IsDismissed(s, at, head)),
                UniversalTag.NOUN => IsOutlived(s, at),
                _ => false,
            };
        }
        return s.Relations[at] == Relation.Acl && s.Tags[head] == UniversalTag.NOUN && cues.Has("decided", s.Lemmas[head]) && s.Relations[head] is Relation.Obj or Relation.Obl
            && s.Tags[s.Heads[head]] == UniversalTag.VERB && cues.Has("judged", s.Lemmas[s.Heads[head]]);
    }

    // "would consider his country's request", "whether they would accept the demand that": what is answered has been asked.
    private static bool IsAnswered(ParsedSentence s, int noun, int verb) => s.Relations[noun] == Relation.Obj && s.Tags[verb] == UniversalTag.VERB && AnswerWords.English.Nouns.Contains(s.Lemmas[noun])
        && StatusCues.English.Has("answering", s.Lemmas[verb]) && (NounFrame.Possessor(s, noun) >= 0 || (s.Dependent(noun, Relation.Det) < 0 && IsOwned(s, noun)));

    // "to defuse mounting anger": the parser took the participle for a verb.
    private static bool IsGrowing(ParsedSentence s, int noun, int participle) => s.Relations[noun] == Relation.Obj && s.PennTags[participle] == "VBG" && participle < noun
        && s.Relations[participle] is Relation.Xcomp or Relation.Advcl && StatusCues.English.Has("growing", s.Word(participle).ToString().ToLowerInvariant());

    /// <summary>"The findings of its inquiry", "the impact of the raid": whether something is spoken of by what came of it, and so is there whatever becomes of that.</summary>
    public static bool IsOutlived(ParsedSentence s, int noun) => s.Tags[noun] == UniversalTag.NOUN && s.Relations[noun] == Relation.Nmod && s.Heads[noun] is >= 0 and var head && s.Tags[head] == UniversalTag.NOUN
        && Nominals.HasCase(s, noun, "of") && IsOwned(s, noun) && StatusCues.English.Has("aftermath", s.Lemmas[head]);

    // "denied their allegations": they alleged it all the same.
    private static bool IsDismissed(ParsedSentence s, int noun, int verb) => s_charges.Contains(s.Lemmas[noun]) && s_dismissals.Contains(s.Lemmas[verb]);

    private static bool IsOwned(ParsedSentence s, int noun)
    {
        if (Nominals.IsDefinite(s, noun)) return true;
        foreach (var child in s.Dependents(noun))
            if (child < noun && s.Relations[child] is Relation.Compound or Relation.Amod && s.Tags[child] is UniversalTag.PROPN) return true;
        return false;
    }

    private static ((EventStatus, int) Found, bool IsLast) Step(ParsedSentence s, int at, int head)
    {
        var governed = Governor(s, at, head);
        switch (s.Relations[at])
        {
            case Relation.Conj:
                return (Shared(s, at, head), false);
            case Relation.Parataxis or Relation.Appos or Relation.List or Relation.Dislocated:
                return (s_plain, true);
            case Relation.Ccomp:
                return (StatusReader.Stronger(governed, IsDue(s, at, head) ? (EventStatus.Future, head) : OnlyDoubt(StatusReader.Own(s, head))), true);
            // "would have to leave": what must be is not yet.
            case Relation.Xcomp when s.Lemmas[head] == "have" && s.PennTags[head] is "VB" or "VBZ" or "VBP" && Nominals.HasMark(s, at, "to") && Pending(s, head).Item1 == EventStatus.Actual:
                return ((EventStatus.Hypothetical, head), false);
            case Relation.Xcomp:
                return (StatusReader.Stronger(StatusReader.Stronger(governed, Pending(s, head)), StatusReader.Stronger(Planned(s, at, head), IsTurned(s, head) ? s_plain : StatusReader.Own(s, head))), false);
            case Relation.Csubj:
                return (StatusReader.Stronger(governed, Nominals.HasMark(s, at, "to") ? (EventStatus.Hypothetical, head) : OnlyDoubt(StatusReader.Own(s, head))), true);
            case Relation.Acl when !Nominals.HasMark(s, at, "to") && NounFrame.Content(s, head) == at:
                return (StatusReader.Stronger(StatusReader.Stronger(governed, Missing(s, head)), Predicate(s, head)), true);
            // "would reach the rebels fighting the army": who they are.
            case Relation.Acl when IsGerund(s, at) && s.Dependent(at, Relation.Mark) < 0 && s_troops.Contains(s.Lemmas[head]) && Nominals.IsDefinite(s, head):
                return (s_plain, true);
            case Relation.Acl when !Nominals.HasMark(s, at, "to") && !IsGerund(s, at):
                return (s_plain, true);
            case Relation.Acl when Nominals.HasMark(s, at, "to"):
                return (StatusCues.English.Has("noun", s.Lemmas[head]) || s.Tags[head] != UniversalTag.NOUN || IsOccasion(s, head) || s_protests.Contains(s.Lemmas[head]) || IsOrder(s, head) ? governed : (EventStatus.Hypothetical, head), false);
            case Relation.Advcl:
                return Adverbial(s, at, head, governed);
            // "Under a deal with Iraq, Turkey will": the deal is made.
            case Relation.Obl when Nominals.HasCase(s, at, "under"):
                return (s_plain, true);
            // "due here tomorrow for his first visit"
            case Relation.Obl when Nominals.HasCase(s, at, "for") && IsExpected(s, head):
                return ((EventStatus.Future, head), false);
            // "A visit was under consideration."
            case Relation.Nsubj when !Nominals.IsDefinite(s, at) && Nominals.HasCase(s, head, "under") && StatusCues.English.Effect("pondering", s.Lemmas[head]) is { } open:
                return (StatusReader.Stronger((open, head), StatusReader.Own(s, head)), false);
            case Relation.Nsubj when !Nominals.IsDefinite(s, at) && s.Tags[at] == UniversalTag.NOUN && OnlyDoubt(StatusReader.Own(s, head)).Status == EventStatus.Hypothetical:
                return (StatusReader.Own(s, head), false);
            // "A new agreement would pave the way"
            case Relation.Nsubj when !Nominals.IsDefinite(s, at) && s.Tags[at] == UniversalTag.NOUN && !VerbFrame.IsPassive(s, head) && StatusReader.Own(s, head) is (EventStatus.Future, >= 0 and var modal) && s.Lemmas[modal] == "would":
                return ((EventStatus.Hypothetical, modal), false);
            case Relation.Obj or Relation.Nsubj or Relation.Obl:
                return (SharesVerb(s, at, head) ? StatusReader.Stronger(governed, StatusReader.Own(s, head)) : governed, s.Relations[at] == Relation.Obl && IsTemporal(s, at));
            case Relation.Nmod:
                return (governed, governed.Item1 == EventStatus.Actual && !Nominals.HasCase(s, at, "of"));
            default:
                return (governed, false);
        }
    }

    // What the governing word itself does; a negation on it turns that about: "did not plan to", "did not prevent".
    private static (EventStatus, int) Governor(ParsedSentence s, int at, int head)
    {
        var (relation, cues) = (s.Relations[at], StatusCues.English);
        // "asked about a report that they had offered": the clause is the report's.
        if (relation == Relation.Ccomp && s.Lemmas[head] == "ask" && Nominals.HasMark(s, at, "that") && HasHad(s, at)) return s_plain;
        // "sought to assure Japan": who tries to assure, says so.
        if (relation == Relation.Xcomp && cues.Has("striving", s.Lemmas[head]) && cues.Has("soothing", s.Lemmas[at])) return s_plain;
        if (relation == Relation.Compound) return cues.Effect("compound", s.Lemmas[head]) is { } whole ? (whole, head) : s_plain;
        if (!Reaches(s, at, head, relation)) return s_plain;
        var isClause = relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl or Relation.Csubj || IsGerund(s, at);
        var effect = s.Tags[head] switch
        {
            UniversalTag.VERB => cues.Effect("verb", s.Lemmas[head], isClause) ?? (isClause ? cues.Effect("adjective", s.Lemmas[head]) : null),
            UniversalTag.NOUN => cues.Effect("noun", s.Lemmas[head], isClause),
            UniversalTag.ADJ => cues.Effect("adjective", s.Lemmas[head]) ?? cues.Effect("predicate", s.Lemmas[head]),
            _ => null,
        };
        if (effect is null && relation == Relation.Advcl && Nominals.HasMark(s, at, "from")) effect = cues.Effect("barrier", s.Lemmas[head]);
        if (effect is not { } given || (cues.Has("doubting", s.Lemmas[head]) && IsUndoubted(s, head))) return s_plain;
        if (StatusReader.Own(s, head).Status != EventStatus.Negated) return (given, head);
        return given == EventStatus.Negated ? s_plain : (EventStatus.Negated, head);
    }

    private static bool HasHad(ParsedSentence s, int verb)
    {
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] == Relation.Aux && s.Lemmas[child] == "have" && s.PennTags[child] is "VBD" or "VBZ" or "VBP") return true;
        return false;
    }

    // "is expected to announce that he is leaving"
    private static bool IsDue(ParsedSentence s, int at, int head)
    {
        if (s.Lemmas[head] != "announce" || !(s.PennTags[at] is "VBZ" or "VBP" || (IsGerund(s, at) && StatusModifiers.IsPresent(s, at)))) return false;
        return StatusReader.Own(s, head).Status == EventStatus.Future || (s.Relations[head] == Relation.Xcomp && s.Heads[head] is >= 0 and var above && Governor(s, head, above).Item1 == EventStatus.Future);
    }

    // "needs proof that Syria has stopped": there is none.
    private static (EventStatus, int) Missing(ParsedSentence s, int noun) => StatusCues.English.Effect("noun", s.Lemmas[noun]) == EventStatus.Actual && s.Relations[noun] == Relation.Obj && s.Heads[noun] is >= 0 and var verb
        && (s_needing.Contains(s.Lemmas[verb]) || s_asking.Contains(s.Lemmas[verb])) ? (EventStatus.Hypothetical, verb) : s_plain;

    // "gave the order to send troops", "the order to send troops was given"
    private static bool IsOrder(ParsedSentence s, int noun) => StatusCues.English.Has("order", s.Lemmas[noun]) && NounFrame.Support(s, noun) is >= 0 and var verb
        && StatusCues.English.Has("ordering", s.Lemmas[verb]) && StatusReader.Own(s, verb).Status == EventStatus.Actual;

    private static bool IsExpected(ParsedSentence s, int head)
    {
        if (s.Lemmas[head] == "due") return true;
        foreach (var child in s.Dependents(head))
            if (s.Tags[head] == UniversalTag.ADV && child < head && s.Lemmas[child] == "due") return true;
        return false;
    }

    // "do not doubt that", "little doubt that", "no reason to doubt that": what is not doubted is held to be so.
    private static bool IsUndoubted(ParsedSentence s, int doubt)
    {
        if (StatusReader.Own(s, doubt).Status == EventStatus.Negated) return true;
        foreach (var child in s.Dependents(doubt))
            if (s.Relations[child] is Relation.Amod or Relation.Det && StatusCues.English.Has("scant", s.Lemmas[child].ToLowerInvariant())) return true;
        return s.Relations[doubt] == Relation.Acl && s.Heads[doubt] is >= 0 and var reason && s.Tags[reason] == UniversalTag.NOUN && StatusReader.Own(s, reason).Status == EventStatus.Negated;
    }

    private static bool Reaches(ParsedSentence s, int at, int head, Relation relation) => relation switch
    {
        Relation.Ccomp => !IsAfterComma(s, at),
        Relation.Obj or Relation.Xcomp => true,
        Relation.Nsubj => s.Tags[head] == UniversalTag.ADJ || VerbFrame.IsPassive(s, head),
        Relation.Nmod => !IsTemporal(s, at) && (Nominals.HasCase(s, at, "of") || Nominals.HasCase(s, at, "for") || Nominals.HasCase(s, at, "about") || Nominals.HasCase(s, at, "over")),
        Relation.Acl => s.Dependent(at, Relation.Nsubj) < 0 || IsGerund(s, at) || NounFrame.Content(s, head) == at,
        Relation.Csubj => s.Tags[head] is UniversalTag.ADJ or UniversalTag.NOUN,
        Relation.Advcl => (IsGerund(s, at) && !IsAfterComma(s, at)) || Nominals.HasMark(s, at, "to"),
        // "are expected to march": the infinitive was taken for a noun.
        Relation.Obl when s.PennTags[head] == "VBN" && head + 2 == at => Nominals.HasCase(s, at, "to"),
        Relation.Obl => Nominals.HasCase(s, at, "from") || Nominals.HasCase(s, at, "for") || Nominals.HasCase(s, at, "of") || Nominals.HasCase(s, at, "about"),
        _ => false,
    };

    // A purpose is no deed, but whoever flies somewhere to meet has mostly met.
    private static ((EventStatus, int) Found, bool IsLast) Adverbial(ParsedSentence s, int at, int head, (EventStatus, int) governed)
    {
        if (Nominals.HasMark(s, at, "to"))
        {
            if (governed.Item1 != EventStatus.Actual) return (governed, false);
            if (s.Tags[head] == UniversalTag.ADJ) return (OnlyDoubt(StatusReader.Own(s, head)), false);
            // "may be used to sink": what may be used has done nothing.
            return (StatusCues.English.Has("purpose", s.Lemmas[head]) || IsOccasion(s, head) || IsStay(s, head) || (StatusCues.English.Has("founding", s.Lemmas[head]) && StatusCues.English.Has("inquiring", s.Lemmas[at])) ? NotYet(StatusReader.Own(s, head)) : (EventStatus.Hypothetical, head), false);
        }
        var shares = IsGerund(s, at) && s.Dependent(at, Relation.Mark) < 0;
        // "could not agree, prompting the chairman to invite": what came of it is not denied with it.
        if (shares && IsAfterComma(s, at)) return (StatusReader.Stronger(governed, NotYet(StatusReader.Own(s, head))), false);
        // "will sail tomorrow, escorted by the navy"
        if (s.PennTags[at] == "VBN" && s.Dependent(at, Relation.Nsubj) < 0 && s.Dependent(at, Relation.Mark) < 0 && s.Dependent(at, Relation.Aux) < 0 && s.Dependent(at, Relation.Case) < 0)
            return (StatusReader.Stronger(governed, NotYet(StatusReader.Own(s, head))), false);
        return (shares ? StatusReader.Stronger(governed, StatusReader.Own(s, head)) : governed, !shares);
    }

    // "has been in Oslo to talk"
    private static bool IsStay(ParsedSentence s, int head) => s.Dependent(head, Relation.Cop) >= 0 && (Nominals.HasCase(s, head, "in") || Nominals.HasCase(s, head, "at"));

    // "took advantage of the talks to warn", "seized the opportunity to condemn": what was used, was used.
    private static bool IsOccasion(ParsedSentence s, int at)
    {
        for (var steps = 0; at >= 0 && steps < Highest && s.Relations[at] is Relation.Nmod or Relation.Obl or Relation.Obj; steps++) at = s.Heads[at];
        return at >= 0 && StatusCues.English.Has("taking", s.Lemmas[at]) && VerbFrame.Object(s, at) is >= 0 and var taken && StatusCues.English.Has("occasion", s.Lemmas[taken]);
    }

    // Modals and negation of the first member hold for a later one that has no subject, no auxiliary and no "but".
    private static (EventStatus, int) Shared(ParsedSentence s, int at, int head)
    {
        // "not clear whether he will heed them and admit": the question is about both.
        if (Nominals.HasMark(s, head, "whether") && s.Dependent(at, Relation.Nsubj) < 0) return StatusReader.Own(s, head);
        // "could wait no longer and expelled": a finite verb takes no "could".
        if (s.PennTags[head] == "VB" && s.PennTags[at] is "VBD" or "VBZ" or "VBP") return s_plain;
        if (s.Tags[at] != UniversalTag.VERB || s.Dependent(at, Relation.Nsubj) >= 0 || s.Dependent(at, Relation.Aux) >= 0) return s_plain;
        return s.Dependent(at, Relation.Cc) is >= 0 and var link && s.Lemmas[link] is "but" or "yet" ? s_plain : StatusReader.Own(s, head);
    }

    // "is to visit", "is going to visit"
    private static (EventStatus, int) Planned(ParsedSentence s, int at, int head) =>
        Nominals.HasMark(s, at, "to") && (s.Lemmas[head] == "be" || (s.Lemmas[head] == "go" && s.PennTags[head] == "VBG")) ? (EventStatus.Future, head) : s_plain;

    // "has yet to sign"
    private static (EventStatus, int) Pending(ParsedSentence s, int head)
    {
        if (s.Lemmas[head] is not ("have" or "be")) return s_plain;
        foreach (var child in s.Dependents(head))
            if (child == head + 1 && StatusCues.English.Effect("pending", s.Lemmas[child]) is { } effect) return (effect, child);
        return s_plain;
    }

    // "did not hesitate to": the verb's own negation is used up.
    private static bool IsTurned(ParsedSentence s, int head) => StatusCues.English.Effect("verb", s.Lemmas[head]) == EventStatus.Negated;

    // "reports that it had struck were false": what is said of the words is said of their content.
    private static (EventStatus, int) Predicate(ParsedSentence s, int noun)
    {
        if (s.Relations[noun] != Relation.Nsubj || s.Heads[noun] is not (>= 0 and var said) || s.Tags[said] != UniversalTag.ADJ) return s_plain;
        if (StatusCues.English.Effect("predicate", s.Lemmas[said]) is not { } effect) return s_plain;
        if (StatusReader.Own(s, said).Status != EventStatus.Negated) return (effect, said);
        return effect == EventStatus.Negated ? s_plain : (EventStatus.Negated, said);
    }

    // A doubt about the saying is a doubt about what is said: "may say that".
    private static (EventStatus Status, int Cue) OnlyDoubt((EventStatus Status, int Cue) own) => own.Status == EventStatus.Hypothetical ? own : s_plain;

    // "will fly to Tunis to sign": who has not set out has done nothing there.
    private static (EventStatus Status, int Cue) NotYet((EventStatus Status, int Cue) own) => own.Status is EventStatus.Hypothetical or EventStatus.Future ? own : s_plain;

    // "may hold talks", "no strike took place": the verb only says that it happens. Of another verb's object that holds where it is new in the text.
    private static bool SharesVerb(ParsedSentence s, int at, int head)
    {
        if (s.Tags[at] is UniversalTag.VERB) return s.Relations[at] != Relation.Csubj;
        if (s.Tags[head] != UniversalTag.VERB || IsTemporal(s, at)) return false;
        if (s.Relations[at] == Relation.Nsubj && !VerbFrame.IsPassive(s, head)) return StatusCues.English.Has("occurrence", s.Lemmas[head]);
        return (s.Relations[at] != Relation.Obl && StatusCues.English.Has("light", s.Lemmas[head])) || !Nominals.IsDefinite(s, at);
    }

    private static bool IsTemporal(ParsedSentence s, int nominal)
    {
        foreach (var child in s.Dependents(nominal))
            if (s.Relations[child] == Relation.Case && s.Lemmas[child] is "after" or "since" or "before" or "during" or "amid" or "following" or "until" or "because" or "over" or "despite") return true;
        return false;
    }

    // "warned Pakistan, promising": behind a comma a participle is no content.
    private static bool IsAfterComma(ParsedSentence s, int token) => IsGerund(s, token) && token > 0 && s.Tags[token - 1] == UniversalTag.PUNCT;

    private static bool IsGerund(ParsedSentence s, int token) => s.PennTags[token] == "VBG";
}
