using Readout.Events.Patterns;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>The logical roles of a noun that carries an event: "Moscow's strike on Kyiv", "the US-brokered truce", "imposed sanctions on Iran".</summary>
internal static class NounFrame
{
    private static readonly IReadOnlySet<string> s_stirring = PatternReader.Classes["stir"], s_reactions = PatternReader.Classes["reaction"],
        s_judging = PatternReader.Classes["judging"], s_contents = PatternReader.Classes["content_noun"], s_renewing = PatternReader.Classes["renewing"], s_occasions = PatternReader.Classes["occasion_noun"];
    private static readonly IReadOnlySet<string> s_blaming = PatternReader.Classes["blaming"], s_occurring = PatternReader.Classes["occurring"], s_reporting = PatternReader.Classes["reporting"], s_containers = PatternReader.Classes["container"];
    private static readonly IReadOnlySet<string> s_times = PatternReader.Classes["time_unit"], s_sites = PatternReader.Classes["site_noun"], s_deeds = PatternReader.Classes["attack_noun"];
    private static readonly string[] s_blamed = ["on", "to"], s_of = ["of"];
    private static readonly string[] s_distant = ["by", "on", "against", "to", "from", "between", "outside"];

    /// <summary>Adds who does it: possessor, nationality, compound, "by", or the subject of the verb that the noun is the object of.</summary>
    public static void AddSubjects(ParsedSentence s, int noun, Func<int, bool> isActor, List<int> into)
    {
        Nominals.AddMembers(s, Possessor(s, noun), into);
        if (into.Count > 0) return;
        // "Sweden announced a programme of sanctions", "approved 90 million dollars of aid"
        if (s.Relations[noun] == Relation.Nmod && (Nominals.HasCase(s, noun, "of") || Nominals.HasCase(s, noun, "in")) && s.Heads[noun] is >= 0 and var container && (s_containers.Contains(s.Lemmas[container]) || (s.Dependent(container, Relation.Nummod) >= 0 && Nominals.HasCase(s, noun, "of"))))
        {
            AddSubjects(s, container, isActor, into);
            if (into.Count > 0) return;
        }
        AddAgent(s, noun, "by", isActor, into);
        if (into.Count == 0) AddNested(s, noun, ["by"], into);
        if (into.Count > 0) return;
        foreach (var child in s.Dependents(noun))
        {
            if (s.Relations[child] is Relation.Amod or Relation.Compound or Relation.Nmod && child < noun && isActor(child) && !IsSite(s, child)) Nominals.AddMembers(s, child, into);
            else if (s.Relations[child] == Relation.Acl && VerbFrame.IsPassive(s, child) && VerbFrame.Subject(s, child) is >= 0 and var agent) Nominals.AddMembers(s, agent, into);
        }
        // "The American withdrawal from Iraq" is not Iraq's, "a demand from Iraq" is.
        if (into.Count == 0) AddAgent(s, noun, "from", isActor, into);
        // "resisted pressure from Chad": hung on the verb.
        if (into.Count == 0 && Support(s, noun) is >= 0 and var reaction && s_reactions.Contains(s.Lemmas[reaction])) AddAgent(s, reaction, "from", isActor, into);
        if (into.Count == 0) Nominals.AddMembers(s, Judged(s, noun), into);
        // "The raid was blamed by Mali on Niger": it was Niger's.
        if (into.Count == 0 && Support(s, noun) is >= 0 and var blaming && s_blaming.Contains(s.Lemmas[blaming]))
        {
            AddWithCase(s, blaming, s_blamed, into);
            return;
        }
        // Whoever rejects an offer or survives an attack did not make it.
        if (into.Count == 0 && (Support(s, noun) is >= 0 and var verb || (verb = Stirrer(s, noun)) >= 0) && !s_reactions.Contains(s.Lemmas[verb])) Nominals.AddMembers(s, VerbFrame.Subject(s, verb), into);
        if (into.Count == 0 && Attendee(s, noun) is >= 0 and var attendee) Nominals.AddMembers(s, attendee, into);
        // "The troops are on alert."
        if (into.Count == 0 && s.Dependent(noun, Relation.Cop) >= 0) Nominals.AddMembers(s, s.Dependent(noun, Relation.Nsubj), into);
    }

    /// <summary>"The mosque attack": whether a modifier is a place that was attacked, not who did it.</summary>
    public static bool IsSite(ParsedSentence s, int modifier) => s.Relations[modifier] == Relation.Compound && s_sites.Contains(s.Lemmas[modifier]) && s.Heads[modifier] is >= 0 and var act && s_deeds.Contains(s.Lemmas[act]);

    // "jailed two officers for the abduction": whoever is judged did it; -1 for none.
    private static int Judged(ParsedSentence s, int noun)
    {
        var verb = s.Relations[noun] == Relation.Obl ? s.Heads[noun] : -1;
        return verb >= 0 && s.Tags[verb] == UniversalTag.VERB && s_judging.Contains(s.Lemmas[verb]) && (Nominals.HasCase(s, noun, "for") || Nominals.HasCase(s, noun, "of") || Nominals.HasCase(s, noun, "over")) ? VerbFrame.Object(s, verb) : -1;
    }

    // "In a meeting with the king, the minister spoke of bread", "the minister, on a visit to Oslo,": whoever speaks there attends; -1 for none.
    private static int Attendee(ParsedSentence s, int noun)
    {
        if (!s_occasions.Contains(s.Lemmas[noun]) || s.Heads[noun] is not (>= 0 and var head)) return -1;
        var isDuring = Nominals.HasCase(s, noun, "in") || Nominals.HasCase(s, noun, "during") || Nominals.HasCase(s, noun, "on") || Nominals.HasCase(s, noun, "at");
        // "is in Rabat for talks with"
        if (Nominals.HasCase(s, noun, "for") && s.Dependent(head, Relation.Cop) >= 0 && Nominals.HasCase(s, head, "in")) return s.Dependent(head, Relation.Nsubj);
        // "After talks with the king, the minister spoke of bread."
        isDuring |= Nominals.HasCase(s, noun, "after") || Nominals.HasCase(s, noun, "following");
        // "Under a deal with Iraq, Turkey will clean the river."
        isDuring |= Nominals.HasCase(s, noun, "under");
        if (!isDuring) return -1;
        if (s.Relations[noun] == Relation.Nmod) return Nominals.HasCase(s, noun, "on") ? head : -1;
        return s.Relations[noun] == Relation.Obl && s.Tags[head] == UniversalTag.VERB && !VerbFrame.IsPassive(s, head) ? VerbFrame.Subject(s, head) : -1;
    }

    private static void AddAgent(ParsedSentence s, int noun, string preposition, Func<int, bool> isActor, List<int> into)
    {
        if (Nominals.WithCase(s, noun, preposition) is >= 0 and var agent && isActor(agent)) Nominals.AddMembers(s, agent, into);
    }

    /// <summary>Adds what stands with one of the prepositions on the noun, or on the verb whose object the noun is.</summary>
    public static void AddModifiers(ParsedSentence s, int noun, IReadOnlyList<string> prepositions, Func<int, bool> isActor, List<int> into)
    {
        AddWithCase(s, noun, prepositions, into);
        foreach (var child in s.Dependents(noun))
            if (into.Count == 0 && IsSite(s, child) && Listed(prepositions, "on")) Nominals.AddMembers(s, child, into);
        // "A plan was rejected by Chad": the agent is the verb's.
        if (into.Count == 0 && Support(s, noun) is >= 0 and var verb)
        {
            var shared = VerbFrame.IsPassive(s, verb) ? prepositions.Where(word => word != "by").ToList() : prepositions;
            if (shared.Count > 0 || prepositions.Count == 0) AddWithCase(s, verb, shared, into);
        }
        // "Clashes broke out between", "Protests spread to"
        if (into.Count == 0 && prepositions.Count > 0 && Occurrence(s, noun) is >= 0 and var occurrence) AddWithCase(s, occurrence, prepositions, into);
        // "a loan of a million dollars to Ghana"
        if (!into.Exists(token => isActor(token))) AddNested(s, noun, [.. prepositions.Where(IsFarReaching)], into);
        // "the arrest by police of a politician"
        if (into.Count == 0 && Listed(prepositions, "of") && Nominals.WithCase(s, noun, "by") is >= 0 and var agent) AddWithCase(s, agent, s_of, into);
    }

    /// <summary>Whether a phrase with that preposition is often hung on a noun that stands between it and what it belongs to.</summary>
    public static bool IsFarReaching(string preposition) => s_distant.Contains(preposition);

    // "the arrest of a banker by police", "an attack by gunmen on a patrol": the second phrase is often hung on the first.
    private static void AddNested(ParsedSentence s, int noun, IReadOnlyList<string> prepositions, List<int> into)
    {
        if (prepositions.Count == 0) return;
        var before = into.Count;
        foreach (var child in s.Dependents(noun))
            if (child > noun && into.Count == before && s.Relations[child] == Relation.Nmod) AddWithCase(s, child, prepositions, into);
    }

    /// <summary>Adds the obliques and modifiers of a head that stand with one of the prepositions; with none given, all that stand with any.</summary>
    public static void AddWithCase(ParsedSentence s, int head, IReadOnlyList<string> prepositions, List<int> into)
    {
        foreach (var child in s.Dependents(head))
        {
            if (IsFront(s, child) && Listed(prepositions, "outside")) AddWithCase(s, child, s_of, into);
            // "barred from entering": a preposition before a gerund marks a clause.
            if (s.Relations[child] is not (Relation.Obl or Relation.Nmod or Relation.Xcomp or Relation.Advcl)) continue;
            if (StandsWith(s, child, prepositions)) Nominals.AddMembers(s, child, into);
        }
    }

    private static bool StandsWith(ParsedSentence s, int nominal, IReadOnlyList<string> prepositions)
    {
        foreach (var mark in s.Dependents(nominal))
        {
            if (s.Relations[mark] is Relation.Case or Relation.Mark && IsPreposition(s, mark) && (prepositions.Count == 0 || Listed(prepositions, s.Lemmas[mark]))) return true;
            if (Nominals.IsTitle(s, mark, nominal) && StandsWith(s, mark, prepositions)) return true;
        }
        return false;
    }

    /// <summary>The clause that a noun has for its content, "the demand that it leave", "rejected calls to leave"; -1 for none.</summary>
    public static int Content(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] is Relation.Acl or Relation.Ccomp && (Nominals.HasMark(s, child, "to") || Nominals.HasMark(s, child, "that") || IsStatement(s, child))) return child;
        // The infinitive is often hung on the verb that rejects.
        if (Support(s, noun) is >= 0 and var verb && (s_reactions.Contains(s.Lemmas[verb]) || (s_contents.Contains(s.Lemmas[noun]) && s_renewing.Contains(s.Lemmas[verb]))))
            foreach (var child in s.Dependents(verb))
                if (child > noun && s.Relations[child] == Relation.Advcl && Nominals.HasMark(s, child, "to")) return child;
        return Adjacent(s, noun);
    }

    // "angry about their refusal to lend": an infinitive right behind the noun, whatever it was hung on.
    private static int Adjacent(ParsedSentence s, int noun) => s_contents.Contains(s.Lemmas[noun]) && noun + 2 < s.Count && s.Relations[noun + 1] == Relation.Mark && s.Lemmas[noun + 1] == "to"
        && s.Heads[noun + 1] is var clause && s.PennTags[clause] == "VB" && s.Relations[clause] == Relation.Advcl && s.Heads[clause] == s.Heads[noun] ? clause : -1;

    // "the demand that Chad lift the ban": no relative clause, since it has a subject and an object of its own.
    private static bool IsStatement(ParsedSentence s, int clause)
    {
        var (subject, objects, isThat) = (s.Dependent(clause, Relation.Nsubj), 0, false);
        if (subject <= 0 || subject > clause) return false;
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] == Relation.Obj) (objects, isThat) = (objects + 1, isThat || s.Lemmas[child] == "that");
        // "the demand that its troops be withdrawn": a passive has no object, and whoever asks for something uses the bare verb.
        if (isThat) return objects > 1 || VerbFrame.IsPassive(s, clause) || s.PennTags[clause] == "VB";
        var first = subject;
        while (first > 0 && s.IsWithin(first - 1, subject)) first--;
        if (first == 0) return false;
        // "assurances Kenya would pay": the conjunction is left out.
        return s.Lemmas[first - 1] == "that" || (first - 1 == s.Heads[clause] && s_contents.Contains(s.Lemmas[first - 1]) && s.Dependent(clause, Relation.Aux) is >= 0 and var modal && s.Lemmas[modal] is "would" or "will");
    }

    /// <summary>The possessor: "Israel's", "its"; -1 for none.</summary>
    public static int Possessor(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] == Relation.Nmod && child < noun && (s.PennTags[child] == "PRP$" || (Nominals.HasCase(s, child, "'s") && !IsTime(s, child)))) return child;
        return -1;
    }

    // "Monday's raid by Chad", "last week's arrests": when, not whose.
    private static bool IsTime(ParsedSentence s, int possessor) => s_times.Contains(s.Lemmas[possessor].ToLowerInvariant()) || TimeWords.English.Find(s.Word(possessor)).Kind is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Day or TimeWordKind.Overnight;

    /// <summary>Whose decision, right or plan it is: the possessor, or the subject of the verb that governs the noun.</summary>
    public static int Holder(ParsedSentence s, int noun) => Possessor(s, noun) is >= 0 and var holder ? holder
        : Support(s, noun) is >= 0 and var verb ? VerbFrame.Subject(s, verb) : -1;

    /// <summary>The verb whose logical object the noun is, directly or as a later member of a coordination; -1 for none.</summary>
    public static int Support(ParsedSentence s, int noun)
    {
        var (at, steps) = (noun, 0);
        while (s.Relations[at] == Relation.Conj && steps++ < s.Count) at = s.Heads[at];
        var head = s.Heads[at];
        if (head < 0 || s.Tags[head] != UniversalTag.VERB) return -1;
        return s.Relations[at] == Relation.Obj || (s.Relations[at] == Relation.Nsubj && VerbFrame.IsPassive(s, head)) ? head : -1;
    }

    /// <summary>The verb that says that what the noun stands for goes on, "riots broke out"; -1 for none.</summary>
    public static int Occurrence(ParsedSentence s, int noun) =>
        s.Relations[noun] is Relation.Nsubj && s.Heads[noun] is >= 0 and var head && s_occurring.Contains(s.Lemmas[head]) && !VerbFrame.IsPassive(s, head) ? head : -1;

    /// <summary>The verb whose subject deals with what the noun stands for; whoever merely printed or heard it does not; -1 for none.</summary>
    public static int Governor(ParsedSentence s, int noun) =>
        Support(s, noun) is >= 0 and var verb && (!VerbFrame.IsPassive(s, verb) || !s_reporting.Contains(s.Lemmas[verb])) ? verb : -1;

    // "The build-up raised fears of an invasion": whose build-up it is would invade; -1 for none.
    private static int Stirrer(ParsedSentence s, int noun)
    {
        var fear = s.Relations[noun] == Relation.Nmod && Nominals.HasCase(s, noun, "of") ? s.Heads[noun] : -1;
        return fear >= 0 && s.Tags[fear] == UniversalTag.NOUN && StatusCues.English.Has("noun", s.Lemmas[fear]) && Support(s, fear) is >= 0 and var verb && s_stirring.Contains(s.Lemmas[verb]) ? verb : -1;
    }

    private static bool IsPreposition(ParsedSentence s, int mark) =>
        s.Relations[mark] == Relation.Case ? s.Lemmas[mark] != "'s" : s.Tags[mark] is UniversalTag.SCONJ or UniversalTag.ADP && s.PennTags[mark] == "IN" && s.Lemmas[mark] != "that";

    /// <summary>Whether a relative clause tells what happens in the place it hangs on: "the port where it landed".</summary>
    public static bool IsWhere(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] == Relation.Advmod && child < clause && s.PennTags[child] == "WRB" && s.Lemmas[child] == "where") return true;
        return false;
    }

    // "in front of the ministry" is outside it.
    private static bool IsFront(ParsedSentence s, int nominal) => s.Lemmas[nominal] == "front" && Nominals.HasCase(s, nominal, "in");

    private static bool Listed(IReadOnlyList<string> prepositions, string lemma)
    {
        foreach (var preposition in prepositions)
            if (preposition == lemma) return true;
        return false;
    }
}
