using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>The logical roles of a verb, whatever the surface: passives, relative clauses, participles, coordination, control and raising.</summary>
internal static class VerbFrame
{
    private const int Deepest = 12;

    // "blamed for an attack by rebels": they attacked, they do not blame.
    private static readonly IReadOnlySet<string> s_deeds = PatternReader.Classes["attack_noun"], s_ditransitive = PatternReader.Classes["ditransitive"], s_times = PatternReader.Classes["time_unit"],
        s_raising = PatternReader.Classes["raising"], s_willing = PatternReader.Classes["willing"], s_uttering = PatternReader.Classes["uttering"], s_judgements = PatternReader.Classes["judgement"],
        s_reactions = PatternReader.Classes["reaction"], s_addressing = PatternReader.Classes["addressing"], s_occasions = PatternReader.Classes["occasion"], s_pleas = PatternReader.Classes["plea"],
        s_undergone = PatternReader.Classes["undergone"];

    /// <summary>Whether the verb's grammatical subject is its logical object: "was attacked", "troops deployed by".</summary>
    public static bool IsPassive(ParsedSentence s, int verb)
    {
        if (BuriedVerb.IsBuried(s, verb) || BuriedVerb.IsSole(s, verb)) return false;
        if (s.PennTags[verb] is not ("VBN" or "VBD" or "JJ")) return false;
        // "stood ready", "remained committed": whoever is willing does it.
        if (s.Tags[verb] == UniversalTag.ADJ && s_willing.Contains(s.Lemmas[verb])) return false;
        var (be, have) = (false, false);
        foreach (var child in s.Dependents(verb))
        {
            if (s.Relations[child] != Relation.Aux) continue;
            be |= s.Lemmas[child] is "be" or "get";
            have |= s.Lemmas[child] is "have";
        }
        if (be || Causative(s, verb) >= 0) return true;
        if (have || s.PennTags[verb] == "VBD") return false;
        return s.Relations[verb] switch
        {
            Relation.Acl => s.Dependent(verb, Relation.Nsubj) < 0,
            Relation.Amod => true,
            Relation.Ccomp => BuriedVerb.IsInserted(s, verb),
            // "stands ready to strike": an adjective under a verb is nobody's passive.
            Relation.Xcomp when s.Tags[verb] == UniversalTag.ADJ => false,
            Relation.Advcl or Relation.Root or Relation.Parataxis or Relation.Xcomp => s.Dependent(verb, Relation.Obj) < 0 && s.Dependent(verb, Relation.Nsubj) < 0,
            Relation.Conj => s.Dependent(verb, Relation.Nsubj) < 0 && s.Dependent(verb, Relation.Obj) < 0 && s.Tags[s.Heads[verb]] is UniversalTag.VERB or UniversalTag.ADJ && IsPassive(s, s.Heads[verb]),
            _ => false,
        };
    }

    /// <summary>Who does it: the subject, or a passive's agent; -1 where nobody is named.</summary>
    public static int Subject(ParsedSentence s, int verb) => Guest(s, verb) is >= 0 and var guest ? guest : IsPassive(s, verb) ? Agent(s, verb) : IsNominal(s, verb) ? Author(s, verb) : Grammatical(s, verb, 0);

    // "told visiting Minister Jane Roe that": the word says of the guest what the parser took for a clause; -1 for any other verb.
    private static int Guest(ParsedSentence s, int verb) => s.Lemmas[verb] == "visit" && s.PennTags[verb] == "VBG" && s.Relations[verb] == Relation.Xcomp && s.Dependent(verb, Relation.Mark) < 0 && s.Lemmas[s.Heads[verb]] == "tell"
        && s.Dependent(s.Heads[verb], Relation.Iobj) < 0 && s.Dependent(verb, Relation.Obj) is >= 0 and var guest && s.Tags[guest] == UniversalTag.PROPN ? guest : -1;

    // "the ramming of the boat by a cutter": a gerund with an article is a noun; who does it may hang on the verb above.
    private static bool IsNominal(ParsedSentence s, int verb) => s.PennTags[verb] == "VBG" && s.Dependent(verb, Relation.Det) >= 0;

    private static int Author(ParsedSentence s, int gerund)
    {
        for (var (at, steps) = (gerund, 0); at >= 0 && steps < Deepest && (at == gerund || !IsPassive(s, at)); at = s.Heads[at], steps++)
            foreach (var agent in s.Dependents(at))
                if (agent > gerund && s.Relations[agent] is Relation.Obl or Relation.Nmod or Relation.Obj && Nominals.HasCase(s, agent, "by")) return agent;
        return NounFrame.Possessor(s, gerund);
    }

    // "It was Chad, he said, that rammed the boat": whom the sentence singles out.
    private static int Singled(ParsedSentence s, int verb)
    {
        if (!Nominals.HasMark(s, verb, "that")) return -1;
        var at = s.Heads[verb];
        for (var steps = 0; at >= 0 && s.Relations[at] == Relation.Parataxis && steps < Deepest; steps++) at = s.Heads[at];
        if (at < 0 || at > verb || s.Tags[at] is not (UniversalTag.NOUN or UniversalTag.PROPN) || s.Dependent(at, Relation.Cop) < 0) return -1;
        var it = s.Dependent(at, Relation.Nsubj) is >= 0 and var subject ? subject : s.Dependent(at, Relation.Expl);
        return it >= 0 && s.Lemmas[it] == "it" ? at : -1;
    }

    // "had forty strikers locked up and two papers closed": whoever has it done does it, unless it befell him ("had two trucks stolen"); -1 for no such verb.
    private static int Causative(ParsedSentence s, int verb)
    {
        if (s.PennTags[verb] is not ("VBN" or "VBD") || s_undergone.Contains(s.Lemmas[verb])) return -1;
        var (at, steps) = (verb, 0);
        for (; s.Relations[at] == Relation.Conj && s.Heads[at] >= 0 && s.PennTags[s.Heads[at]] == "VBN" && s.Dependent(at, Relation.Aux) < 0 && s.Dependent(at, Relation.Obj) < 0 && steps < Deepest; steps++) at = s.Heads[at];
        if (s.PennTags[at] != "VBN" || s.Dependent(at, Relation.Aux) >= 0 || s.Dependent(at, Relation.Obj) >= 0) return -1;
        var thing = s.Relations[at] == Relation.Acl ? s.Heads[at] : s.Relations[at] is Relation.Ccomp or Relation.Xcomp ? at : -1;
        var have = thing < 0 ? -1 : thing == at || s.Relations[thing] == Relation.Obj ? s.Heads[thing] : -1;
        return have >= 0 && have < at && s.Lemmas[have] == "have" && s.Tags[have] == UniversalTag.VERB && s.PennTags[have] is "VBD" or "VB" or "VBN" && Nominals.WithCase(s, at, "by") < 0
            && (thing != at || s.Dependent(at, Relation.Nsubj) >= 0 || s.Dependent(have, Relation.Obj) >= 0) ? have : -1;
    }

    // "armed and paid by Chad": the agent hangs on one of the two; "granted to two deserters by Poland", "driven from their homes by soldiers": on a phrase before it.
    private static int Agent(ParsedSentence s, int verb)
    {
        // "the decree by which he was removed"
        if (Nominals.WithCase(s, verb, "by") is >= 0 and var own) return IsRelative(s, own) && s.Relations[verb] == Relation.Acl ? s.Heads[verb] : own;
        if (Causative(s, verb) is >= 0 and var have) return Grammatical(s, have, 0);
        foreach (var child in s.Dependents(verb))
        {
            if (child < verb) continue;
            if (s.Relations[child] == Relation.Conj && Nominals.Between(s, verb, child) && Nominals.WithCase(s, child, "by") is >= 0 and var shared) return shared;
            if (s.Relations[child] is Relation.Obl or Relation.Obj or Relation.Xcomp && Nominals.WithCase(s, child, "by") is >= 0 and var distant && !s_deeds.Contains(s.Lemmas[child]) && !IsOccasion(s, child)) return distant;
        }
        return s.Relations[verb] == Relation.Conj && s.Tags[s.Heads[verb]] is UniversalTag.VERB or UniversalTag.ADJ ? Nominals.WithCase(s, s.Heads[verb], "by") : -1;
    }

    // "The talks were suspended due to the kidnapping of a minister by rebels": they kidnapped him, and who suspended the talks is not told.
    private static bool IsOccasion(ParsedSentence s, int nominal)
    {
        if (ContentFilter.IsCircumstance(s, nominal)) return true;
        foreach (var child in s.Dependents(nominal))
            if (s.Relations[child] == Relation.Case && s_occasions.Contains(s.Lemmas[child])) return true;
        return false;
    }

    /// <summary>To whom or what: the object, or a passive's subject; -1 where there is none.</summary>
    public static int Object(ParsedSentence s, int verb)
    {
        if (BuriedVerb.IsBuried(s, verb)) return s.Heads[verb];
        if (Guest(s, verb) >= 0) return Grammatical(s, s.Heads[verb], 0);
        if (IsNominal(s, verb) && Nominals.WithCase(s, verb, "of") is >= 0 and var done) return done;
        if (IsPassive(s, verb))
            return s.Relations[verb] is Relation.Acl or Relation.Amod && s.Dependent(verb, Relation.Nsubj) < 0 ? s.Heads[verb] : Grammatical(s, verb, 0);
        var own = s.Dependent(verb, Relation.Obj);
        if (own >= 0 && Second(s, verb, own) is >= 0 and var second) own = second;
        // "urged Iran to stop": whoever is urged is an indirect object to some annotators.
        if (own < 0) own = s.Dependent(verb, Relation.Iobj) is >= 0 and var given ? Gift(s, verb, given) : -1;
        if (own < 0 && s.Dependent(verb, Relation.Xcomp) is >= 0 and var complement && s.Tags[complement] == UniversalTag.NOUN && s.Dependent(complement, Relation.Mark) < 0) own = complement;
        // "helped French investigators find the van"
        if (own < 0 && s.Dependent(verb, Relation.Xcomp) is >= 0 and var helped && s.Lemmas[verb] == "help" && !Nominals.HasMark(s, helped, "to")) own = s.Dependent(helped, Relation.Nsubj);
        if (own >= 0) return IsRelative(s, own) && s.Relations[verb] == Relation.Acl ? s.Heads[verb] : own;
        // "the city that Russian forces captured", "the city Russian forces captured"
        if (s.Relations[verb] == Relation.Acl && s.Dependent(verb, Relation.Nsubj) is >= 0 and var subject && !IsRelative(s, subject) && s.Dependent(verb, Relation.Ccomp) < 0)
            return s.Heads[verb];
        // "arrested and deported activists": a shared object hangs on the first verb or on the last.
        if (s.Relations[verb] == Relation.Conj && s.Tags[s.Heads[verb]] == UniversalTag.VERB && s.Dependent(verb, Relation.Obl) < 0)
            return s.Dependent(s.Heads[verb], Relation.Obj) is >= 0 and var shared && shared > verb ? shared : -1;
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] == Relation.Conj && s.Tags[child] == UniversalTag.VERB && s.Dependent(child, Relation.Nsubj) < 0 && Nominals.Between(s, verb, child) && s.Dependent(child, Relation.Obj) is >= 0 and var later)
                return later;
        return Reattached.Asked(s, verb) is >= 0 and var asked ? asked : Shifted(s, verb);
    }

    // "gave the rebels a week": what is given may hang on those to whom it is given.
    private static int Gift(ParsedSentence s, int verb, int given)
    {
        if (s_ditransitive.Contains(s.Lemmas[verb]))
            foreach (var child in s.Dependents(given))
                if (child > given && s.Relations[child] == Relation.Nmod && s.Tags[child] == UniversalTag.NOUN && s.Dependent(child, Relation.Case) < 0) return child;
        // "gave the rebels a week to disarm": a time that is given is no adverbial.
        return s.Lemmas[verb] == "give" && given + 2 < s.Count && s.Relations[given + 2] == Relation.Obl && s.Heads[given + 2] == verb && s.Tags[given + 1] is UniversalTag.DET or UniversalTag.NUM ? given + 2 : given;
    }

    // "fired more than a dozen missiles at the base", "killed more than half a million people"
    private static bool IsCounted(ParsedSentence s, int verb, int noun) => s.Dependent(noun, Relation.Nummod) is >= 0 and var number && number < noun && s.Relations[verb + 1] is Relation.Advmod or Relation.Case
        && (s.IsWithin(verb + 1, noun) || (s.Heads[verb + 1] == verb && s.Lemmas[verb + 1] is "more" or "less" or "fewer" or "many" or "much" && noun - verb < Deepest));

    // "released on bail two Swedish journalists": a bare plural behind a phrase is the object that comes late, unless it tells when.
    private static int Shifted(ParsedSentence s, int verb)
    {
        var (phrase, called) = (false, false);
        foreach (var child in s.Dependents(verb))
        {
            if (child < verb || s.Relations[child] != Relation.Obl) continue;
            var isBare = s.Dependent(child, Relation.Case) < 0;
            if (isBare && ((phrase || IsCounted(s, verb, child)) && s.PennTags[child] == "NNS" || called && s.Dependent(child, Relation.Det) >= 0) && !s_times.Contains(s.Lemmas[child])) return child;
            phrase |= !isBare;
            called |= Reattached.IsCalled(s, child);
        }
        return -1;
    }

    /// <summary>The first of two objects, "promised Ukraine tanks", where the parser did not tell them apart; -1 where there is only one.</summary>
    public static int Addressee(ParsedSentence s, int verb) => s.Tags[verb] == UniversalTag.VERB && s.Dependent(verb, Relation.Obj) is >= 0 and var first && Second(s, verb, first) >= 0 ? first : -1;

    private static int Second(ParsedSentence s, int verb, int first)
    {
        if (!s_ditransitive.Contains(s.Lemmas[verb])) return -1;
        foreach (var child in s.Dependents(verb))
            if (child > first && first > verb && s.Relations[child] == Relation.Obj) return child;
        return -1;
    }

    /// <summary>The clause that is said, asked or promised: a complement, or an infinitive of purpose where the parser chose that; -1 for none.</summary>
    public static int Complement(ParsedSentence s, int verb)
    {
        var infinitive = -1;
        foreach (var child in s.Dependents(verb))
        {
            if (s.Relations[child] == Relation.Ccomp || (s.Relations[child] == Relation.Xcomp && (s.Tags[child] is not UniversalTag.ADJ || IsPredicative(s, child)))) return child;
            if (s.Relations[child] == Relation.Csubj && child > verb && s_willing.Contains(s.Lemmas[verb])) return child;
            if (infinitive < 0 && s.Relations[child] == Relation.Advcl && child > verb && (Nominals.HasMark(s, child, "to") || Nominals.HasMark(s, child, "from") || IsRuledOut(s, verb, child))) infinitive = child;
        }
        return infinitive >= 0 ? infinitive : Spoken(s, verb) is >= 0 and var spoken ? spoken : Misplaced(s, verb);
    }

    // "France lies," a spokesman charged: the words said stand before the verb, as a clause without a mark or as the head of the verb's own clause.
    private static int Spoken(ParsedSentence s, int verb)
    {
        if (s.Dependent(verb, Relation.Nsubj) < 0) return -1;
        foreach (var child in s.Dependents(verb))
            if (child < verb && s.Relations[child] is Relation.Advcl or Relation.Parataxis or Relation.Dep && s.Dependent(child, Relation.Nsubj) >= 0 && s.Dependent(child, Relation.Mark) < 0) return child;
        return s.Relations[verb] == Relation.Parataxis && s.Heads[verb] < verb && s.Dependent(s.Heads[verb], Relation.Nsubj) >= 0 ? s.Heads[verb] : -1;
    }

    // "wants Ukraine to be neutral"
    private static bool IsPredicative(ParsedSentence s, int adjective) => s.Dependent(adjective, Relation.Cop) >= 0 && Nominals.HasMark(s, adjective, "to");

    // "called on the parties to stop", "urged officials to stop": the infinitive may hang on those who are asked.
    // "ruled out sending troops"
    private static bool IsRuledOut(ParsedSentence s, int verb, int gerund) => s.PennTags[gerund] == "VBG" && s.PennTags[gerund - 1] == "RP" && s.Heads[gerund - 1] == verb;

    private static int Misplaced(ParsedSentence s, int verb)
    {
        foreach (var child in s.Dependents(verb))
        {
            var isAsked = s.Relations[child] is Relation.Obl ? Nominals.HasCase(s, child, "on") || Nominals.HasCase(s, child, "upon") || Nominals.HasCase(s, child, "to")
                : s.Relations[child] is Relation.Iobj || (s.Relations[child] == Relation.Obj && Nominals.IsPerson(s, child));
            if (!isAsked || child < verb) continue;
            if (Asked(s, child) is >= 0 and var clause) return clause;
            // "urged Mali and the rebels to stop": or on the last of them.
            foreach (var further in s.Dependents(child))
                if (s.Relations[further] == Relation.Conj && Asked(s, further) is >= 0 and var later) return later;
        }
        return -1;
    }

    private static int Asked(ParsedSentence s, int person)
    {
        foreach (var clause in s.Dependents(person))
            if (s.Relations[clause] == Relation.Acl && Nominals.HasMark(s, clause, "to")) return clause;
        return -1;
    }

    /// <summary>Whether a clause states something ("told him that it had left") rather than asks for it ("told him to leave", "demanded that it leave").</summary>
    public static bool IsFinite(ParsedSentence s, int clause)
    {
        if (s.PennTags[clause] is "VBD" or "VBZ" or "VBP") return !Reattached.IsSubjunctive(s, clause);
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] is Relation.Aux or Relation.Cop && s.PennTags[child] is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    // "In an address to parliament, the congress, he accused": of two the nearer one.
    private static int LastSubject(ParsedSentence s, int verb)
    {
        var last = s.Dependent(verb, Relation.Nsubj);
        // "Shelling by the army drove families out": an "-ing" that does.
        if (last < 0 && s.Dependent(verb, Relation.Csubj) is >= 0 and var doing && doing < verb && s.PennTags[doing] == "VBG" && s.Dependent(doing, Relation.Obj) < 0) return doing;
        if (last < 0 || last > verb) return last;
        foreach (var child in s.Dependents(verb))
            // "The two were each sentenced": "each" adds nobody.
            if (child > last && child < verb && s.Relations[child] == Relation.Nsubj && s.Lemmas[child] is not ("each" or "both" or "all")) last = child;
        return last;
    }

    private static int Grammatical(ParsedSentence s, int verb, int depth)
    {
        if (depth > Deepest || verb < 0) return -1;
        if (BuriedVerb.IsBuried(s, verb)) return BuriedVerb.Auxiliary(s, verb) is >= 0 and var have && s.Dependent(verb, Relation.Nsubj) < 0 ? Grammatical(s, have, 1) : BuriedVerb.Subject(s, verb);
        var own = LastSubject(s, verb);
        // "it was ready to strike": whoever is willing is no empty "it".
        if (own < 0 && s_willing.Contains(s.Lemmas[verb])) own = s.Dependent(verb, Relation.Expl);
        if (own < 0) own = Reattached.Willing(s, verb) is >= 0 and var it ? it : Reattached.Inverted(s, verb);
        var head = s.Heads[verb];
        // "The two fought, each accusing the other": each of those who fought.
        if (own >= 0 && s.Lemmas[own] == "each" && s.Relations[verb] == Relation.Advcl && Grammatical(s, head, depth + 1) is >= 0 and var all) return all;
        if (own >= 0) return IsRelative(s, own) && s.Relations[verb] == Relation.Acl ? head : own;
        if (head < 0) return s.PennTags[verb] == "VBN" && Fronted(s, verb) is >= 0 and var later ? later : Overarched(s, verb);
        return s.Relations[verb] switch
        {
            Relation.Conj when Sayer(s, verb, head) is >= 0 and var sayer => sayer,
            Relation.Conj when Reattached.Resumed(s, verb, head) is >= 0 and var main => Grammatical(s, main, depth + 1),
            // "Afghan planes crossed the border and bombed a camp": a sentence on a noun has its first verb for a participle.
            Relation.Conj when s.PennTags[verb] == "VBD" && s.Relations[head] == Relation.Acl && s.PennTags[head] == "VBN" && s.Relations[s.Heads[head]] == Relation.Root => s.Heads[head],
            Relation.Conj when IsPredicate(s, head) => s.Dependent(head, Relation.Nsubj) < 0 && s.Relations[head] == Relation.Acl && !IsPassive(s, head) && s.PennTags[head] == "VBG" ? s.Heads[head] : Grammatical(s, head, depth + 1),
            Relation.Conj when s.Relations[head] is Relation.Acl => s.Heads[head],
            Relation.Xcomp => Controller(s, head, depth),
            // "attacked the town, killing three": a participle is the subject's; "accused Mali of arming rebels", "asked Mali to leave": the object's.
            Relation.Advcl when Nominals.HasMark(s, verb, "to") || Nominals.HasMark(s, verb, "of") || Nominals.HasMark(s, verb, "from") || Nominals.HasMark(s, verb, "for") || Nominals.HasMark(s, verb, "with") => Controller(s, head, depth),
            Relation.Advcl when s.Dependent(verb, Relation.Mark) < 0 || s.PennTags[verb] is "VBG" or "VBN" => IsPredicate(s, head) ? Grammatical(s, head, depth + 1) : -1,
            Relation.Ccomp when Nominals.HasMark(s, verb, "to") => Controller(s, head, depth),
            // "said the envoy, missing since January, had been kidnapped": nobody says an envoy.
            Relation.Ccomp when verb > head && IsPassive(s, verb) && s_uttering.Contains(s.Lemmas[head]) && !s_addressing.Contains(s.Lemmas[head]) && Told(s, head, verb) is >= 0 and var spoken => spoken,
            // "denied having bombed the town"
            Relation.Ccomp when verb > head && s.PennTags[verb] == "VBN" && s.Dependent(verb, Relation.Aux) is >= 0 and var having && s.PennTags[having] == "VBG" => Grammatical(s, head, depth + 1),
            // "The envoy, called in by Mexico, said little": a participle between a subject and its verb; "warned Iran, promising to strike": or behind them.
            Relation.Ccomp when BuriedVerb.IsInserted(s, verb) => s.Dependent(head, Relation.Nsubj),
            Relation.Ccomp when s.PennTags[verb] == "VBG" && verb > head + 1 && s.Tags[verb - 1] == UniversalTag.PUNCT && s.Dependent(verb, Relation.Mark) < 0 => Grammatical(s, head, depth + 1),
            Relation.Ccomp or Relation.Parataxis when Singled(s, verb) is >= 0 and var singled => singled,
            Relation.Ccomp or Relation.Parataxis when Overarched(s, verb) is >= 0 and var above => above,
            Relation.Parataxis when IsContinued(s, verb, head) => Grammatical(s, head, depth + 1),
            // A finite verb on a noun is the noun's own where an apposition between them misled the parser: "Beijing, a big buyer, voiced regret".
            // "handed out a leaflet demanding": who handed it out demands.
            // "rejected a petition by the industry seeking relief": its author's, not of him who rejects it.
            Relation.Acl when s.PennTags[verb] == "VBG" && s.Relations[head] == Relation.Obj && s_reactions.Contains(s.Lemmas[s.Heads[head]]) && Nominals.WithCase(s, head, "by") is >= 0 and var author => author,
            // "filed a complaint with the ministry calling for": the complaint calls.
            Relation.Acl when s.PennTags[verb] == "VBG" && IsBesidePlea(s, head) => Governing(s, s.Relations[head] == Relation.Nmod ? s.Heads[head] : head, depth),
            Relation.Acl when s.PennTags[verb] == "VBG" && s.PennTags[head] == "NN" && s.Relations[head] == Relation.Obj && !Nominals.IsPerson(s, head) => Governing(s, head, depth),
            Relation.Acl when s.PennTags[verb] is "VBG" or "VBD" or "VBZ" or "VBP" || BuriedVerb.IsSole(s, verb) => head,
            // "expect the tone to soften": the infinitive is the noun's.
            Relation.Acl when Nominals.HasMark(s, verb, "to") && s.Relations[head] == Relation.Obj && s_raising.Contains(s.Lemmas[s.Heads[head]]) => head,
            Relation.Acl when Nominals.HasMark(s, verb, "to") => NounFrame.Holder(s, head) is >= 0 and var holder ? holder : Governing(s, head, depth),
            // "is due in Manila": an adjective that the parser took for a part of the preposition.
            Relation.Case when s.Tags[verb] == UniversalTag.ADJ && s.Dependent(head, Relation.Cop) >= 0 => s.Dependent(head, Relation.Nsubj),
            _ => -1,
        };
    }

    private static bool IsBesidePlea(ParsedSentence s, int noun) => s.Heads[noun] is >= 0 and var above && (Nominals.HasCase(s, noun, "with") || Nominals.HasCase(s, noun, "to"))
        && (s.Relations[noun] == Relation.Obl ? Object(s, above) is >= 0 and var plea && s_pleas.Contains(s.Lemmas[plea]) : s.Relations[noun] == Relation.Nmod && s_pleas.Contains(s.Lemmas[above]));

    // "said that Libya had sent mines and condemned the delivery": whoever says the one also condemns, where what is said is no speech itself; -1 for none.
    private static int Sayer(ParsedSentence s, int verb, int head)
    {
        if (s.PennTags[verb] is not ("VBD" or "VBN") || !s_judgements.Contains(s.Lemmas[verb]) || s.Relations[head] != Relation.Ccomp || s_judgements.Contains(s.Lemmas[head])) return -1;
        var saying = s.Heads[head];
        return saying < head && s.PennTags[saying] == "VBD" && s_uttering.Contains(s.Lemmas[saying]) ? s.Dependent(saying, Relation.Nsubj) : -1;
    }

    // "Found guilty by a court, the general was taken away": whoever the main clause speaks of, where the parser took the participle for it.
    private static int Fronted(ParsedSentence s, int participle)
    {
        foreach (var child in s.Dependents(participle))
            if (child > participle && s.Relations[child] == Relation.Parataxis && s.Dependent(child, Relation.Nsubj) is >= 0 and var subject) return subject;
        return -1;
    }

    private static int Told(ParsedSentence s, int saying, int verb)
    {
        foreach (var child in s.Dependents(saying))
            if (child > saying && child < verb && s.Relations[child] is Relation.Iobj or Relation.Obj) return child;
        return -1;
    }

    // "Kenya | resumed | gas deliveries": a subject that the parser tied to the object across the verb, or to the verb as if that were a noun; "Envoys resumed talks, an
    // official said": or, of two, to the verb of saying behind it.
    private static int Overarched(ParsedSentence s, int verb)
    {
        if (s.Relations[verb] == Relation.Ccomp && s.Heads[verb] is var saying && saying > verb && s.Dependent(saying, Relation.Nsubj) is >= 0 and var taken && taken < verb)
            foreach (var child in s.Dependents(saying))
                if (child > verb && s.Relations[child] == Relation.Nsubj) return taken;
        for (var i = 0; i < verb; i++)
            if ((s.Heads[i] == verb || (s.Heads[i] > verb && s.Heads[s.Heads[i]] == verb)) && s.Relations[i] is Relation.Compound or Relation.Nmod && s.Tags[i] is UniversalTag.PROPN or UniversalTag.NOUN) return i;
        return -1;
    }

    // "denounced the coup, cut off aid and left": the second of three verbs, which a comma alone ties to the first.
    private static bool IsContinued(ParsedSentence s, int verb, int head) => verb > head && s.PennTags[verb] is "VBD" or "VBZ" && s.PennTags[head] == s.PennTags[verb]
        && s.Dependent(head, Relation.Nsubj) is >= 0 and var subject && subject < head && s.Tags[verb - 1] == UniversalTag.PUNCT;

    // The object controls "urged Iran to stop"; without an object the subject does: "agreed to stop". A passive's subject is the object.
    private static int Controller(ParsedSentence s, int head, int depth)
    {
        if (!IsPredicate(s, head)) return -1;
        if (IsPassive(s, head)) return Grammatical(s, head, depth + 1);
        // "voted 93 to 0 to urge": a count controls nothing.
        if (s.Lemmas[head] == "vote") return Grammatical(s, head, depth + 1);
        var controlled = s.Dependent(head, Relation.Iobj) is >= 0 and var asked ? asked : s.Dependent(head, Relation.Obj);
        // "declared itself ready": the object is the subject once more.
        if (controlled >= 0 && s.Tags[controlled] == UniversalTag.PRON && s.Word(controlled) is var word && (word.EndsWith("self") || word.EndsWith("selves"))) return Grammatical(s, head, depth + 1);
        return controlled >= 0 && s.Tags[controlled] is not UniversalTag.NOUN ? controlled
            : controlled >= 0 && Nominals.IsPerson(s, controlled) ? controlled : Grammatical(s, head, depth + 1);
    }

    // "took advantage of the talks to warn": whoever does what the noun belongs to.
    private static int Governing(ParsedSentence s, int noun, int depth)
    {
        var verb = s.Relations[noun] is Relation.Obl or Relation.Obj ? s.Heads[noun] : -1;
        return verb >= 0 && s.Tags[verb] == UniversalTag.VERB && !IsPassive(s, verb) ? Grammatical(s, verb, depth + 1) : -1;
    }

    private static bool IsPredicate(ParsedSentence s, int token) => s.Tags[token] is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.ADJ
        || s.Dependent(token, Relation.Cop) >= 0 || s.Dependent(token, Relation.Nsubj) >= 0;

    private static bool IsRelative(ParsedSentence s, int token) => s.PennTags[token] is "WDT" or "WP" || (s.PennTags[token] == "IN" && s.Lemmas[token] == "that");
}
