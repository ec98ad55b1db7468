using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Tells what a sentence only speaks of although no event of its own holds it (<see cref="ContentFilter"/> knows those that one holds): the terms of a pact or a
/// bill, what is asked for, needed, wished or banned, what a question is about, the condition of a refusal, the aim of an effort.</summary>
internal static class SpokenContent
{
    private const int Highest = 7, Shortest = 3;
    private static readonly IReadOnlySet<string> s_papers = PatternReader.Classes["treaty"], s_bills = PatternReader.Classes["bill_noun"], s_drawn = PatternReader.Classes["drawing_up"], s_terms = PatternReader.Classes["term"],
        s_meant = PatternReader.Classes["meant"], s_wants = PatternReader.Classes["want_noun"], s_pleas = PatternReader.Classes["plea"], s_asking = PatternReader.Classes["asking"], s_needing = PatternReader.Classes["needing"],
        s_bans = PatternReader.Classes["ban_noun"], s_efforts = PatternReader.Classes["effort_noun"], s_weights = PatternReader.Classes["weighty"], s_talks = PatternReader.Classes["talk"], s_talking = PatternReader.Classes["talking"], s_press = PatternReader.Classes["press_noun"],
        s_proposing = PatternReader.Classes["proposing"], s_forgoing = PatternReader.Classes["forgoing"], s_cautioning = PatternReader.Classes["cautioning"];
    private static readonly string[] s_cooperative = ["AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "CONSULT", "AID", "RETREAT"], s_aims = ["AGREE", "SUPPORT", "CONCEDE", "COOPERATE"], s_barred = ["SANCTION", "COERCE"];

    /// <summary>Why what the pattern tells is only spoken of; null where it is told.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="match">The pattern that fits.</param>
    /// <param name="candidate">What was read of it, rewriting rules applied.</param>
    /// <param name="all">All patterns that fit in the sentence.</param>
    public static string? Reason(ParsedSentence s, PatternMatch match, EventCandidate candidate, List<PatternMatch> all)
    {
        // What a rule has made a promise or a threat of lay ahead.
        var status = candidate.Status == EventStatus.Actual && candidate.Rewritings.Count > 0 ? EventStatus.Future : candidate.Status;
        if (status == EventStatus.Historical || match.Pattern.IsModal || match.Pattern.IsNegation) return null;
        var (trigger, category) = (match.Trigger, match.Pattern.Category);
        var isOpen = status is EventStatus.Hypothetical or EventStatus.Future || match.Pattern.Tag != UniversalTag.VERB;
        if (IsTerm(s, match, all)) return "a term of a pact or a bill";
        if (category != "PROTEST" && (IsWanted(s, trigger) || (IsNeeded(s, trigger) && s_cooperative.Contains(category)))) return "what is asked for or needed";
        if (isOpen && IsUrged(s, trigger)) return "what somebody is to do";
        if (status == EventStatus.Hypothetical && category != "PROTEST" && IsProposed(s, trigger)) return "what is proposed";
        if (status == EventStatus.Hypothetical && category == "AGREE" && s_papers.Contains(s.Lemmas[trigger]) && NounFrame.Possessor(s, trigger) >= 0) return "a pact that is only named";
        if (IsGivenUp(s, trigger)) return "what is given up";
        if (!s_barred.Contains(category) && IsBanned(s, trigger)) return "what is banned";
        if (IsWarnedAgainst(s, trigger)) return "what is warned against";
        if (s_aims.Contains(category) && IsTopic(s, trigger)) return "what is talked about";
        if (category == "AID" && IsTopic(s, trigger)) return "what is talked about";
        if (s.Tags[trigger] == UniversalTag.VERB && IsWeighed(s, trigger)) return "what somebody finds important";
        if (s_cooperative.Contains(category) && IsObliged(s, trigger)) return "what would have to be done";
        if (status is EventStatus.Hypothetical or EventStatus.Negated && IsAim(s, trigger, category)) return "the aim of what is done";
        return status == EventStatus.Hypothetical && match.Pattern.Tag == UniversalTag.VERB ? Open(s, trigger, all) : null;
    }

    private static string? Open(ParsedSentence s, int trigger, List<PatternMatch> all) =>
        IsCondition(s, trigger, all) ? "the condition of a refusal or a threat" : IsAsked(s, trigger) ? "what is asked about" : null;

    // "signed an accord to share water", "a treaty, which called for", "legislation that would allow": what a paper says that is told of itself.
    private static bool IsTerm(ParsedSentence s, PatternMatch match, List<PatternMatch> all)
    {
        var isVerb = s.Tags[match.Trigger] == UniversalTag.VERB;
        for (var (at, steps) = (match.Trigger, 0); steps < Highest && s.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            if (s.Tags[at] == UniversalTag.VERB && Paper(s, at, head, match.Pattern.Category, isVerb && at == match.Trigger) is >= 0 and var paper) return s_terms.Contains(s.Lemmas[at]) || s_bills.Contains(s.Lemmas[paper]) || IsTold(s, paper, match, all);
            if (!IsInside(s, at, isVerb)) return false;
        }
        return false;
    }

    // Whose clause it is, or -1: an infinitive, a participle or a relative clause of what the paper says.
    private static int Paper(ParsedSentence s, int clause, int head, string category, bool isTrigger)
    {
        if (s.Relations[clause] == Relation.Advcl && s.PennTags[clause] == "VBG" && s.Dependent(clause, Relation.Mark) < 0 && s.Dependent(clause, Relation.Nsubj) < 0)
            return s_drawn.Contains(s.Lemmas[head]) && VerbFrame.Object(s, head) is >= 0 and var drawn && s_papers.Contains(s.Lemmas[drawn]) ? drawn : -1;
        if (s.Relations[clause] != Relation.Acl) return -1;
        if (IsRelative(s, clause))
        {
            var isModal = s.Dependent(clause, Relation.Aux) is >= 0 and var modal && s.Lemmas[modal] == "would";
            if (isModal && s_cooperative.Contains(category) && Near(s, head, s_bills) is >= 0 and var bill) return bill;
            return isTrigger && s_terms.Contains(s.Lemmas[clause]) ? Near(s, head, s_papers) : -1;
        }
        if (!s_papers.Contains(s.Lemmas[head]) || s.Dependent(clause, Relation.Nsubj) >= 0) return -1;
        return Nominals.HasMark(s, clause, "to") || s.PennTags[clause] == "VBG" || s_meant.Contains(s.Lemmas[clause]) ? head : -1;
    }

    // "an accord between the two, which called for": a relative clause is often hung on the last noun before it, "legislation now before Congress which would".
    private static int Near(ParsedSentence s, int noun, IReadOnlySet<string> papers)
    {
        if (papers.Contains(s.Lemmas[noun])) return noun;
        if (s.Relations[noun] is not (Relation.Nmod or Relation.Obl) || s.Heads[noun] is not (>= 0 and var head)) return -1;
        if (papers.Contains(s.Lemmas[head])) return head;
        return s.Tags[head] == UniversalTag.VERB && s.Dependent(head, Relation.Obj) is >= 0 and var object_ && object_ < noun && papers.Contains(s.Lemmas[object_]) ? object_ : -1;
    }

    // Whether the making of the paper is an event, so that its terms are told with it.
    private static bool IsTold(ParsedSentence s, int paper, PatternMatch match, List<PatternMatch> all)
    {
        var support = NounFrame.Support(s, paper);
        return all.Exists(other => other.Trigger != match.Trigger && ((other.First <= paper && paper <= other.Last) || other.Trigger == support));
    }

    private static bool IsInside(ParsedSentence s, int at, bool isVerb) => s.Relations[at] switch
    {
        Relation.Conj or Relation.Xcomp => true,
        Relation.Obj or Relation.Obl or Relation.Nmod => isVerb && !ContentFilter.IsCircumstance(s, at) && !Nominals.HasCase(s, at, "over") && !Nominals.HasCase(s, at, "by"),
        Relation.Acl => isVerb && s.PennTags[at] == "VBG" && s.Dependent(at, Relation.Mark) >= 0,
        _ => false,
    };

    private static bool IsRelative(ParsedSentence s, int clause) => s.Dependent(clause, Relation.Nsubj) is >= 0 and var subject && s.Lemmas[subject].ToLowerInvariant() is "which" or "that";

    // "a request for the withdrawal", "appealed for aid"
    private static bool IsWanted(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN) return false;
        var at = First(s, trigger);
        return s.Heads[at] is >= 0 and var head && Nominals.HasCase(s, at, "for") && s.Relations[at] switch
        {
            Relation.Nmod => s_wants.Contains(s.Lemmas[head]),
            Relation.Obl => s.Tags[head] == UniversalTag.VERB && s_pleas.Contains(s.Lemmas[head]),
            _ => false,
        };
    }

    // "needed an accord with Chad"
    private static bool IsNeeded(ParsedSentence s, int trigger) => s.Tags[trigger] == UniversalTag.NOUN && First(s, trigger) is var at && s.Relations[at] == Relation.Obj && s.Tags[s.Heads[at]] == UniversalTag.VERB && s_needing.Contains(s.Lemmas[s.Heads[at]]);

    private static int First(ParsedSentence s, int noun)
    {
        for (var steps = 0; s.Relations[noun] == Relation.Conj && steps < Highest; steps++) noun = s.Heads[noun];
        return noun;
    }

    // "wants Kenya to open the border", "suggested that both could hold": who asks may be nobody, what he asks for is no event.
    private static bool IsUrged(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.VERB) return false;
        var at = trigger;
        for (var steps = 0; steps < Shortest && s.Relations[at] is Relation.Xcomp or Relation.Conj && !s_asking.Contains(s.Lemmas[s.Heads[at]]); steps++) at = s.Heads[at];
        if (s.Heads[at] is not (>= 0 and var head) || s.Tags[head] != UniversalTag.VERB || !s_asking.Contains(s.Lemmas[head])) return false;
        return s.Relations[at] switch
        {
            Relation.Ccomp => at > head && !IsFact(s, at),
            Relation.Xcomp => s.Dependent(head, Relation.Obj) >= 0 || s.Dependent(head, Relation.Iobj) >= 0 || (VerbFrame.IsPassive(s, head) && Nominals.HasMark(s, at, "to")),
            Relation.Advcl => Nominals.HasMark(s, at, "to") && (s.Dependent(head, Relation.Iobj) >= 0 || (s.Dependent(head, Relation.Obj) is >= 0 and var asked && s.Tags[asked] is UniversalTag.PROPN or UniversalTag.PRON)),
            _ => false,
        };
    }

    // "proposed a joint inquiry", "demanded sanctions"
    private static bool IsProposed(ParsedSentence s, int trigger) => s.Tags[trigger] == UniversalTag.NOUN && First(s, trigger) is var at && s.Relations[at] == Relation.Obj && s.Heads[at] is >= 0 and var head
        && s.Tags[head] == UniversalTag.VERB && s_proposing.Contains(s.Lemmas[head]) && !Nominals.IsDefinite(s, at);

    // "waived its right to tax them"
    private static bool IsGivenUp(ParsedSentence s, int trigger) => s.Relations[trigger] == Relation.Acl && Nominals.HasMark(s, trigger, "to") && s.Heads[trigger] is >= 0 and var right
        && NounFrame.Support(s, right) is >= 0 and var verb && s_forgoing.Contains(s.Lemmas[verb]);

    // "suggested that Iran had fired": what is so, not what should be.
    private static bool IsFact(ParsedSentence s, int clause)
    {
        if (s.PennTags[clause] is "VBD" or "VBZ") return true;
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] == Relation.Aux && s.Lemmas[child] is "have" or "will" or "do" || (s.Relations[child] == Relation.Aux && s.PennTags[child] is "VBD" or "VBZ" or "VBP")) return true;
        // "suggested that Iran had fired": the auxiliary was taken for a verb of its own; what should be done has "be".
        return s.PennTags[clause] == "VBN" && s.Dependent(clause, Relation.Aux) < 0 && clause > 0 && s.Lemmas[clause - 1] == "have";
    }

    // "its ban on envoys speaking with Cuba", "the moratorium on arms sales"
    private static bool IsBanned(ParsedSentence s, int trigger)
    {
        for (var (at, steps) = (trigger, 0); steps < Shortest && s.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            if (s.Relations[at] is Relation.Nmod or Relation.Acl && s_bans.Contains(s.Lemmas[head])) return Nominals.HasCase(s, at, "on") || Nominals.HasCase(s, at, "against") || Nominals.HasMark(s, at, "on");
            if (!(s.Relations[at] == Relation.Acl && s.PennTags[at] == "VBG") && s.Relations[at] != Relation.Conj) return false;
        }
        return false;
    }

    // "warned Mali against attacking", "a warning against new raids"
    private static bool IsWarnedAgainst(ParsedSentence s, int trigger)
    {
        var at = trigger;
        for (var steps = 0; steps < Shortest && s.Relations[at] is Relation.Obj or Relation.Conj or Relation.Xcomp; steps++) at = s.Heads[at];
        if (s.Heads[at] is not (>= 0 and var head) || !(Nominals.HasCase(s, at, "against") || Nominals.HasMark(s, at, "against"))) return false;
        return s_cautioning.Contains(s.Lemmas[head]) || (s.Tags[head] == UniversalTag.VERB && s.Dependent(head, Relation.Obj) is >= 0 and var said && s.Lemmas[said] == "warning");
    }

    // "talks on further aid", "came to negotiate a new loan"
    private static bool IsTopic(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN || s.Heads[trigger] is not (>= 0 and var head)) return false;
        if (s.Relations[trigger] == Relation.Nmod) return s_talks.Contains(s.Lemmas[head]) && (Nominals.HasCase(s, trigger, "on") || Nominals.HasCase(s, trigger, "about")) && IsFurther(s, trigger);
        return s.Relations[trigger] == Relation.Obj && s_talking.Contains(s.Lemmas[head]) && Nominals.HasMark(s, head, "to") && !Nominals.IsDefinite(s, trigger) && NounFrame.Possessor(s, trigger) < 0;
    }

    private static bool IsFurther(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] is Relation.Amod or Relation.Det && StatusCues.English.Has("further", s.Lemmas[child].ToLowerInvariant())) return true;
        return false;
    }

    // "It is important that Japan reduce its duties."
    private static bool IsWeighed(ParsedSentence s, int trigger)
    {
        var at = First(s, trigger);
        return s.Relations[at] is Relation.Csubj or Relation.Ccomp && s.Heads[at] is >= 0 and var head && s.Tags[head] == UniversalTag.ADJ && s_weights.Contains(s.Lemmas[head])
            && s.PennTags[at] is "VB" or "VBP" && s.Dependent(at, Relation.Nsubj) >= 0 && !(s.Dependent(at, Relation.Aux) is >= 0 and var aux && s.Lemmas[aux] is not ("should" or "must"));
    }

    // "Brazil would have to act in consultation with the Fund"
    private static bool IsObliged(ParsedSentence s, int trigger)
    {
        for (var (at, steps) = (trigger, 0); steps < Highest && s.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            if (s.Relations[at] == Relation.Xcomp && s.Lemmas[head] == "have" && s.PennTags[head] == "VB" && Nominals.HasMark(s, at, "to")) return s.Dependent(head, Relation.Aux) is >= 0 and var modal && s.Lemmas[modal] == "would";
            if (s.Relations[at] is not (Relation.Obj or Relation.Obl or Relation.Xcomp or Relation.Conj) || ContentFilter.IsCircumstance(s, at)) return false;
        }
        return false;
    }

    // "in an effort to reach an accord", "spoke up to encourage them to support it"; "to forestall a strike": what is to be prevented is no event either.
    private static bool IsAim(ParsedSentence s, int trigger, string category)
    {
        var isPrevented = s.Tags[trigger] == UniversalTag.NOUN && s.Relations[trigger] == Relation.Obj && StatusCues.English.Effect("verb", s.Lemmas[s.Heads[trigger]]) == EventStatus.Negated;
        if (!isPrevented && (s.Tags[trigger] != UniversalTag.VERB || !s_aims.Contains(category))) return false;
        for (var (at, steps) = (isPrevented ? s.Heads[trigger] : trigger, 0); steps < Highest && s.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            var isTo = Nominals.HasMark(s, at, "to");
            if (s.Relations[at] == Relation.Acl && isTo && s_efforts.Contains(s.Lemmas[head]) && s.Relations[head] is Relation.Obl or Relation.Nmod && Nominals.HasCase(s, head, "in")) return true;
            if (isTo && s.Tags[head] == UniversalTag.VERB && (s.Relations[at] == Relation.Advcl || (s.Relations[at] == Relation.Xcomp && s.Lemmas[at] == "try")) && IsPurpose(s, head)) return true;
            if (s.Relations[at] is not (Relation.Conj or Relation.Xcomp) && !(s.Relations[at] == Relation.Advcl && isTo)) return false;
        }
        return false;
    }

    // A verb with a deed of its own, not one that says what it makes of the infinitive ("failed to") or sends somebody off to do it.
    private static bool IsPurpose(ParsedSentence s, int verb) => StatusCues.English.Effect("verb", s.Lemmas[verb]) is null && StatusCues.English.Effect("adjective", s.Lemmas[verb]) is null && !StatusCues.English.Has("purpose", s.Lemmas[verb]);

    // "will not talk until Syria withdraws", "would strike if": what must come first.
    private static bool IsCondition(ParsedSentence s, int trigger, List<PatternMatch> all)
    {
        for (var (at, steps) = (trigger, 0); steps < Highest && s.Heads[at] is >= 0 and var head; at = head, steps++)
        {
            if (s.Relations[at] != Relation.Advcl) continue;
            if ((Nominals.HasMark(s, at, "unless") || Nominals.HasMark(s, at, "until")) && StatusModifiers.IsPresent(s, First(s, at))) return IsRefusedOrTold(s, head);
            if (Nominals.HasMark(s, at, "if")) return all.Exists(other => other.Pattern.Category is "REJECT" or "THREATEN" && other.Trigger != trigger && (other.Trigger == head || ContentFilter.Content(s, other.Trigger) == head));
        }
        return false;
    }

    // What hangs on it is not to be, or is somebody's word: "will not meet until", "said that raids would go on unless".
    private static bool IsRefusedOrTold(ParsedSentence s, int verb) => StatusReader.Own(s, verb).Status == EventStatus.Negated || s.Relations[verb] == Relation.Ccomp || s.Dependent(verb, Relation.Parataxis) >= 0;

    // "Asked if he would sell them arms", "a reporter asked whether he had": a question asserts nothing.
    private static bool IsAsked(ParsedSentence s, int trigger)
    {
        for (var (at, steps) = (trigger, 0); steps < Highest && s.Heads[at] is >= 0 and var head; at = head, steps++)
            if (s.Relations[at] == Relation.Ccomp && s.Lemmas[head] == "ask" && at > head)
                return (Nominals.HasMark(s, at, "if") || Nominals.HasMark(s, at, "whether")) && (s.Dependent(head, Relation.Nsubj) is not (>= 0 and var asker) || s_press.Contains(s.Lemmas[asker]));
        return false;
    }
}
