using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>Follows slot paths through one sentence's tree.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="isActor">Whether a token heads the mention of a political actor.</param>
internal sealed class SlotEvaluator(ParsedSentence sentence, Func<int, bool> isActor)
{
    private static readonly IReadOnlySet<string> s_times = PatternReader.Classes["time_noun"], s_ditransitive = PatternReader.Classes["ditransitive"],
        s_decrees = PatternReader.Classes["decree_noun"], s_enacting = PatternReader.Classes["enacting"], s_purposes = PatternReader.Classes["protest_purpose"],
        s_judging = PatternReader.Classes["judgement"], s_addressing = PatternReader.Classes["addressing"];
    private static readonly IReadOnlySet<string> s_contrasts = PatternReader.Classes["contrast"], s_joined = PatternReader.Classes["joined"];
    private static readonly IReadOnlySet<string> s_papers = PatternReader.Classes["treaty"];
    private static readonly string[] s_causes = ["against", "over", "at", "for", "in"];
    private static readonly string[] s_particles = ["over", "up", "out", "off", "down", "in", "back", "away", "aside", "through"];
    private static readonly string[] s_company = ["with"];
    private static readonly string[] s_objectPrepositions = ["of", "on", "against", "in", "upon", "over", "at"];

    /// <summary>The trigger's particle ("hand over"); -1 for none.</summary>
    public int Particle { get; init; } = -1;

    /// <summary>The tokens of the first alternative that finds a political actor, or else of the first that finds any word; each coordination with
    /// all its members; empty for none.</summary>
    /// <param name="expression">Where to look.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="others">Tokens that play another part already, and are found only where nobody else is; null for none.</param>
    public List<int> Find(SlotExpression expression, int trigger, List<int>? others = null)
    {
        List<int> words = [], own = [];
        foreach (var union in expression.Alternatives)
        {
            var found = new List<int>();
            foreach (var path in union)
                foreach (var token in Follow(path, trigger))
                    if (!found.Contains(token)) found.Add(token);
            // "tore up its contract with Spain": whose contract it is says less than with whom.
            if (found.Exists(token => isActor(token) && others?.Contains(token) != true))
            {
                if (own.Exists(owner => found.Contains(sentence.Heads[owner]))) continue;
                if (others is null || !found.TrueForAll(token => sentence.PennTags[token] == "PRP$")) return found;
                if (own.Count == 0) own = found;
            }
            if (words.Count == 0) words = found;
        }
        return own.Count > 0 ? own : words;
    }

    /// <summary>The tokens at the end of a path; empty for none.</summary>
    public List<int> Follow(SlotPath path, int trigger)
    {
        List<int> at = [trigger];
        foreach (var step in path.Steps)
        {
            var next = new List<int>();
            foreach (var token in at) Step(step, token, IsPredicate(token, isFirst: token == trigger), next);
            if (next.Count == 0) return next;
            at = next;
        }
        return at;
    }

    // A nominal is a predicate where it has a subject ("Israel was behind the blast"), unless it is itself the trigger.
    private bool IsPredicate(int token, bool isFirst) => sentence.Tags[token] switch
    {
        UniversalTag.VERB or UniversalTag.AUX => true,
        UniversalTag.ADJ => sentence.Relations[token] != Relation.Amod,
        UniversalTag.NOUN or UniversalTag.PROPN when isFirst => false,
        _ => sentence.Dependent(token, Relation.Nsubj) >= 0,
    };

    private void Step(SlotStep step, int at, bool isVerb, List<int> into)
    {
        switch (step.Role)
        {
            case SlotRole.Self:
                into.Add(at);
                break;
            case SlotRole.Subject when isVerb:
                Nominals.AddMembers(sentence, Reattached.Together(sentence, at, VerbFrame.Subject(sentence, at)), into);
                AddAppositions(into);
                AddMakers(into);
                AddNearer(at, into);
                AddCompanions(at, into);
                break;
            case SlotRole.Subject:
                NounFrame.AddSubjects(sentence, at, isActor, into);
                break;
            case SlotRole.Object when isVerb:
                AddObjects(at, into);
                break;
            case SlotRole.Object:
                NounFrame.AddModifiers(sentence, at, s_objectPrepositions, isActor, into);
                break;
            case SlotRole.Complement:
                AddComplement(at, isVerb, into);
                break;
            case SlotRole.Oblique or SlotRole.Modifier:
                AddObliques(step, at, isVerb, into);
                break;
            case SlotRole.FiniteClause:
                if (isVerb && VerbFrame.Complement(sentence, at) is >= 0 and var told && VerbFrame.IsFinite(sentence, told)) into.Add(told);
                break;
            case SlotRole.Speaker:
                Nominals.AddMembers(sentence, SpeakerFinder.Find(sentence, at), into);
                break;
            case SlotRole.Condition:
                if (StatusReader.Condition(sentence, at) is >= 0 and var condition) into.Add(condition);
                break;
            case SlotRole.Between:
                NounFrame.AddModifiers(sentence, at, ["between", "among"], isActor, into);
                break;
            case SlotRole.Possessor:
                AddPossessors(at, into);
                break;
            case SlotRole.Governor:
                if (NounFrame.Governor(sentence, at) is >= 0 and var governor) into.Add(governor);
                break;
            case SlotRole.Within:
                AddWithin(at, into);
                break;
            case SlotRole.Cause:
                AddCause(at, into);
                break;
            default:
                AddDependents(step.Role, at, into);
                break;
        }
    }

    // "The guarantors, Peru and Chile, met", "Jan Novak, Poland's envoy, met": those named beside a subject that by itself is nobody.
    private void AddAppositions(List<int> into)
    {
        if (into is not [var only] || isActor(only)) return;
        foreach (var child in sentence.Dependents(only))
            if (child > only && sentence.Relations[child] == Relation.Appos && isActor(child))
            {
                Nominals.AddMembers(sentence, child, into);
                return;
            }
    }

    // "A Peruvian decree bars", "lawmakers drafted a bill that would halt": a law does what those do whose law it is, or who make it.
    private void AddMakers(List<int> into)
    {
        if (into is not [var law] || isActor(law) || !s_decrees.Contains(sentence.Lemmas[law])) return;
        var makers = new List<int>();
        AddPossessors(law, makers);
        into.AddRange(makers);
        if (makers.Count == 0 && NounFrame.Support(sentence, law) is >= 0 and var making && s_enacting.Contains(sentence.Lemmas[making])) Nominals.AddMembers(sentence, VerbFrame.Subject(sentence, making), into);
    }

    // "the rulings of its court, which ordered": a relative clause may belong to the last noun before it, where the one it hangs on is nobody.
    private void AddNearer(int verb, List<int> into)
    {
        if (into is not [var head] || isActor(head) || sentence.Relations[verb] != Relation.Acl || sentence.Heads[verb] != head || sentence.Dependent(verb, Relation.Nsubj) is not (> 1 and var which)) return;
        var last = sentence.Tags[which - 1] == UniversalTag.PUNCT ? which - 2 : which - 1;
        if (last > head && sentence.PennTags[which] is "WDT" or "WP" && sentence.Heads[last] >= 0 && sentence.IsWithin(last, head) && isActor(last)) Nominals.AddMembers(sentence, last, into);
    }

    // "Poland, together with Norway, sent": both did.
    private void AddCompanions(int verb, List<int> into)
    {
        if (into.Count == 0) return;
        foreach (var child in sentence.Dependents(verb))
            // Headlines have a comma for "and": "Armenia, Azerbaijan agree".
            if (sentence.Relations[child] == Relation.Vocative && child < into[0] && sentence.Tags[child] == UniversalTag.PROPN && isActor(child)) Nominals.AddMembers(sentence, child, into);
            else if (sentence.Relations[child] == Relation.Advmod && sentence.Lemmas[child] is "together" or "along" or "jointly" or "alongside") NounFrame.AddWithCase(sentence, child, s_company, into);
            else if (child < verb && child > into[0] && sentence.Relations[child] == Relation.Obl && s_joined.Any(word => Nominals.HasCase(sentence, child, word))) AddNamed(child, into);
    }

    // "Novak, along with his deputy, Jane Roe, refused": the deputy, or whoever is named beside him.
    private void AddNamed(int companion, List<int> into)
    {
        Nominals.AddMembers(sentence, companion, into);
        foreach (var child in sentence.Dependents(companion))
            if (child > companion && sentence.Relations[child] == Relation.Appos && !isActor(companion) && isActor(child)) Nominals.AddMembers(sentence, child, into);
    }

    // "warned China of", "branded Israel a threat": whom a verb affects may hang on it as an indirect object.
    private void AddObjects(int verb, List<int> into)
    {
        var direct = VerbFrame.Object(sentence, verb);
        // "handed over the island": the particle was read as a preposition.
        if (direct < 0 && Particle >= 0 && sentence.Relations[Particle] == Relation.Case && s_particles.Contains(sentence.Lemmas[Particle]) && sentence.Heads[sentence.Heads[Particle]] == verb)
            direct = sentence.Heads[Particle];
        else if (direct < 0 && Particle >= 0) direct = Bare(verb);
        Nominals.AddMembers(sentence, direct, into);
        if (sentence.Dependent(verb, Relation.Iobj) is >= 0 and var indirect && (direct < 0 || (!isActor(direct) && isActor(indirect))))
            Nominals.AddMembers(sentence, indirect, into);
    }

    // "tipped off the police": an object that the parser read as an oblique without a preposition.
    private int Bare(int verb)
    {
        foreach (var child in sentence.Dependents(verb))
            if (child > Particle && sentence.Relations[child] == Relation.Obl && sentence.Tags[child] is UniversalTag.NOUN or UniversalTag.PROPN && sentence.Dependent(child, Relation.Case) < 0 && !s_times.Contains(sentence.Lemmas[child].ToLowerInvariant())) return child;
        return -1;
    }

    private void AddComplement(int at, bool isVerb, List<int> into)
    {
        if (isVerb)
        {
            if (VerbFrame.Complement(sentence, at) is >= 0 and var clause) into.Add(clause);
            return;
        }
        if (NounFrame.Content(sentence, at) is >= 0 and var content) into.Add(content);
    }

    // "staged a rally to demand reforms by Mali's government", "rioted over a Dutch decision": whom an act is about stands somewhere in the clause
    // or phrase of its purpose, as the agent there before all others.
    private void AddCause(int at, List<int> into)
    {
        AddCauseBelow(at, into);
        if (into.Count == 0 && NounFrame.Support(sentence, at) is >= 0 and var verb) AddCauseBelow(verb, into);
    }

    private void AddCauseBelow(int head, List<int> into)
    {
        foreach (var child in sentence.Dependents(head))
        {
            var isPurpose = (sentence.Relations[child] is Relation.Advcl or Relation.Acl or Relation.Xcomp && !IsBeside(child))
                || (sentence.Relations[child] is Relation.Obl or Relation.Nmod && s_causes.Any(word => Nominals.HasCase(sentence, child, word)));
            // "in Lima" is where it happens, "in protest against Peru" why.
            if (!isPurpose || child < head || into.Count > 0 || (isActor(child) && Nominals.HasCase(sentence, child, "in"))) continue;
            var found = -1;
            for (var i = child; i < sentence.Count && sentence.IsWithin(i, child); i++)
                if (sentence.Tags[i] != UniversalTag.PRON && isActor(i) && (found < 0 || Nominals.HasCase(sentence, i, "by"))) found = i;
            Nominals.AddMembers(sentence, Whole(found), into);
        }
    }

    // "struck, while teachers in the capital refused", "to launch a strike, adding to the unrest": what goes on beside it, or comes of it, is not why.
    private bool IsBeside(int clause) => s_contrasts.Any(word => Nominals.HasMark(sentence, clause, word))
        || (sentence.Relations[clause] == Relation.Advcl && sentence.PennTags[clause] == "VBG" && sentence.Dependent(clause, Relation.Mark) < 0 && !s_purposes.Contains(sentence.Lemmas[clause]) && !s_judging.Contains(sentence.Lemmas[clause]) && !s_addressing.Contains(sentence.Lemmas[clause]));

    // "the Oslo-based league" is no party by its seat.
    private int Whole(int token)
    {
        if (token < 0 || sentence.Heads[token] is not (> 0 and var participle) || participle < token || sentence.PennTags[participle] != "VBN") return token;
        return sentence.Relations[participle] == Relation.Amod && isActor(sentence.Heads[participle]) ? sentence.Heads[participle] : token;
    }

    // "satisfied with the agreement in Paris": where a paper was signed.
    private bool IsVenue(int token) => sentence.Relations[token] == Relation.Nmod && Nominals.HasCase(sentence, token, "in") && s_papers.Contains(sentence.Lemmas[sentence.Heads[token]]);

    // "refused to lift the ban on Kurds": whoever is named nearest in what is refused, promised or threatened.
    private void AddWithin(int at, List<int> into)
    {
        var open = new Queue<int>([at]);
        while (into.Count == 0 && open.TryDequeue(out var head))
        {
            foreach (var child in sentence.Dependents(head))
            {
                if (!IsInside(child, head == at) || into.Count > 0) continue;
                if (isActor(child) && sentence.Tags[child] != UniversalTag.PRON && !IsKind(child) && !IsCapacity(child) && !IsVenue(child)) Nominals.AddMembers(sentence, child, into);
                open.Enqueue(child);
            }
        }
    }

    // "offered to act as a mediator": what somebody is to be is nobody else.
    private bool IsCapacity(int token) => sentence.Relations[token] == Relation.Obl && Nominals.HasCase(sentence, token, "as") && sentence.Dependent(token, Relation.Det) is >= 0 and var a && sentence.Lemmas[a].ToLowerInvariant() is "a" or "an";

    // "the bank statements", "an arms-for-hostages deal": of what kind a thing is, nobody is dealt with.
    private bool IsKind(int token) => sentence.Relations[token] == Relation.Compound && sentence.Tags[token] == UniversalTag.NOUN && sentence.Heads[token] > token && sentence.Tags[sentence.Heads[token]] == UniversalTag.NOUN
        && (!isActor(sentence.Heads[token]) || (token > 0 && sentence.PennTags[token - 1] == "HYPH"));

    // What went before or stands against it ("after an opposition boycott", "despite Chad's protest") is not dealt with.
    private bool IsInside(int token, bool isFirst) => !ContentFilter.IsCircumstance(sentence, token) && sentence.Relations[token] switch
    {
        Relation.Advcl or Relation.Parataxis or Relation.Appos or Relation.Discourse => false,
        Relation.Nsubj => !isFirst,
        Relation.Acl => sentence.Dependent(token, Relation.Nsubj) < 0,
        _ => true,
    };

    // "Iran's offer" and "the Iranian offer" name the same holder.
    private void AddPossessors(int at, List<int> into)
    {
        Nominals.AddMembers(sentence, NounFrame.Possessor(sentence, at), into);
        if (into.Count > 0) return;
        foreach (var child in sentence.Dependents(at))
            if (child < at && sentence.Relations[child] is Relation.Amod or Relation.Compound or Relation.Nmod && isActor(child) && !NounFrame.IsSite(sentence, child) && !IsPartOfName(child, at)) Nominals.AddMembers(sentence, child, into);
    }

    // "the United Nations" belongs to no "United".
    private bool IsPartOfName(int part, int name) => sentence.Relations[part] == Relation.Amod && sentence.PennTags[part] == "NNP" && sentence.Tags[name] == UniversalTag.PROPN && isActor(name);

    // A preposition may hang on the verb or, wrongly or rightly, on its object: "imposed sanctions on Iran".
    private void AddObliques(SlotStep step, int at, bool isVerb, List<int> into)
    {
        if (!isVerb)
        {
            NounFrame.AddModifiers(sentence, at, step.Prepositions, isActor, into);
            return;
        }
        NounFrame.AddWithCase(sentence, at, step.Prepositions, into);
        // "is due in Manila": the adjective hangs on the place.
        if (sentence.Relations[at] == Relation.Case && step.Prepositions.Any(word => Nominals.HasCase(sentence, sentence.Heads[at], word))) Nominals.AddMembers(sentence, sentence.Heads[at], into);
        if (into.Count == 0 && step.Prepositions.Count > 0 && VerbFrame.Object(sentence, at) is >= 0 and var direct)
            NounFrame.AddWithCase(sentence, direct, step.Prepositions, into);
        if (into.Count > 0 || step.Prepositions.Count == 0) return;
        // "the embassy, where he was given shelter": in the embassy.
        if (sentence.Relations[at] == Relation.Acl && step.Prepositions.Contains("in") && NounFrame.IsWhere(sentence, at)) Nominals.AddMembers(sentence, sentence.Heads[at], into);
        if (into.Count > 0) return;
        // "spoke by telephone with": one oblique swallowed the next.
        foreach (var child in sentence.Dependents(at))
            if (sentence.Relations[child] == Relation.Obl) NounFrame.AddWithCase(sentence, child, step.Prepositions, into);
        if (into.Count == 0 && step.Prepositions.Where(NounFrame.IsFarReaching).ToList() is { Count: > 0 } far) AddDeeper(at, far, into);
    }

    // "handed over the bodies of three soldiers to Iraq": the phrase hangs on the last noun before it, or on a compound's ("a border crossing").
    private void AddDeeper(int verb, IReadOnlyList<string> prepositions, List<int> into)
    {
        foreach (var child in sentence.Dependents(verb))
        {
            if (child < verb || sentence.Relations[child] is not (Relation.Obj or Relation.Obl) || into.Count > 0) continue;
            foreach (var inner in sentence.Dependents(child))
                if (inner > child && into.Count == 0 && (sentence.Relations[inner] == Relation.Nmod || (inner == child + 1 && sentence.PennTags[inner] == "VBG"))) NounFrame.AddWithCase(sentence, inner, prepositions, into);
        }
    }

    private void AddDependents(SlotRole role, int at, List<int> into)
    {
        foreach (var child in sentence.Dependents(at))
        {
            var relation = sentence.Relations[child];
            if (role switch
            {
                SlotRole.IndirectObject => relation == Relation.Iobj,
                SlotRole.Clausal => relation == Relation.Acl,
                SlotRole.Preposition => relation == Relation.Case,
                SlotRole.Adjective => relation == Relation.Amod,
                SlotRole.Adverb => relation == Relation.Advmod,
                SlotRole.Adverbial => relation is Relation.Advcl or Relation.Parataxis,
                // "is prepared to": some parses have a copula before a participle.
                SlotRole.Auxiliary => relation is Relation.Aux or Relation.Cop || (relation == Relation.Mark && sentence.Lemmas[child] == "to"),
                _ => relation is Relation.Compound or Relation.Flat,
            }) Nominals.AddMembers(sentence, child, into);
        }
        if (role == SlotRole.IndirectObject && into.Count == 0 && (VerbFrame.Addressee(sentence, at) is >= 0 and var given || (given = Given(at)) >= 0)) Nominals.AddMembers(sentence, given, into);
    }

    // "promised North Korean leader Kim Jong Un help": a person with his title, whom the parser made part of the gift.
    private int Titled(int verb)
    {
        if (!s_ditransitive.Contains(sentence.Lemmas[verb]) || sentence.Dependent(verb, Relation.Obj) is not (>= 0 and var gift) || sentence.Tags[gift] != UniversalTag.NOUN) return -1;
        foreach (var child in sentence.Dependents(gift))
            if (child > verb + 1 && child < gift && sentence.Relations[child] == Relation.Compound && sentence.Tags[child] == UniversalTag.PROPN && isActor(child)
                && sentence.IsWithin(verb + 1, child) && (sentence.Dependent(child, Relation.Flat) >= 0 || Nominals.IsTitle(sentence, child - 1, child))) return child;
        return -1;
    }

    // "lent Kenya 60 million dollars": a name right behind the verb, and then a number or an article, though the parser makes it part of the sum.
    private int Given(int verb)
    {
        var name = verb + 1;
        if (Titled(verb) is >= 0 and var titled) return titled;
        if (sentence.Tags[verb] != UniversalTag.VERB || name + 1 >= sentence.Count || sentence.Tags[name] != UniversalTag.PROPN || !isActor(name)) return -1;
        if (sentence.Relations[name] != Relation.Compound || sentence.Heads[name] is not (> 0 and var gift) || gift < name) return -1;
        if (sentence.Tags[name + 1] is UniversalTag.NUM or UniversalTag.DET) return name;
        // "gave Malawi tents": of its own tents it would be Malawian or Malawi's.
        var isGift = s_ditransitive.Contains(sentence.Lemmas[verb]) && sentence.Heads[gift] == verb && sentence.Relations[gift] == Relation.Obj && sentence.Tags[gift] == UniversalTag.NOUN;
        return isGift && sentence.Word(name).ContainsAnyInRange('a', 'z') && Nominals.WithCase(sentence, verb, "to") < 0 ? name : -1;
    }
}
