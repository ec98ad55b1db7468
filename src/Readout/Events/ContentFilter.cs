using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Tells what a sentence does from what it merely speaks of: what is asked for, promised, refused or threatened is the content of that
/// act, not one more event, and a light verb with its noun is one event.</summary>
internal static class ContentFilter
{
    private const int Longest = 4;
    private static readonly string[] s_absorbing = ["REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE"];
    private static readonly string[] s_reactedTo = ["REQUEST", "ACCUSE", "THREATEN", "REJECT", "AGREE"];
    private static readonly string[] s_ending = ["CONCEDE", "RETREAT", "SANCTION", "SUPPORT"];
    private static readonly IReadOnlySet<string> s_circumstances = PatternReader.Classes["circumstance"], s_denials = PatternReader.Classes["deny"], s_dismissals = PatternReader.Classes["dismissal"], s_charges = PatternReader.Classes["charge"], s_pauses = PatternReader.Classes["pause"],
        s_greetings = PatternReader.Classes["greeting"], s_forbidding = PatternReader.Classes["forbidding"];
    private static readonly IReadOnlySet<string> s_money = PatternReader.Classes["money"];
    private static readonly string[] s_contentPrepositions = ["for", "on", "to", "of", "with", "from", "into"];

    /// <summary>The match that holds this one as its content; null where it stands on its own.</summary>
    public static PatternMatch? Absorber(ParsedSentence s, PatternMatch match, List<PatternMatch> all)
    {
        foreach (var other in all)
        {
            if (ReferenceEquals(other, match)) continue;
            if (match.Trigger != other.Trigger && match.Trigger >= other.First && match.Trigger <= other.Last) return other;
            if (IsObjectOf(s, match, other) || IsPartOf(s, match, other) || IsErrand(s, match, other) || IsTopic(s, match, other)) return other;
            // What is denied is told as well: that it did not happen.
            if (!s_absorbing.Contains(other.Pattern.Category) || IsDenial(s, other.Trigger) || other.Pattern.IsDenial) continue;
            if (Content(s, other.Trigger) is >= 0 and var content && s.IsWithin(match.Trigger, content) && !IsAside(s, match.Trigger, content)) return other;
        }
        return null;
    }

    /// <summary>Whether the trigger denies ("denied that it had armed the rebels", "dismissed claims that it had").</summary>
    public static bool IsDenial(ParsedSentence s, int trigger) => (s_denials.Contains(s.Lemmas[trigger]) && VerbFrame.Complement(s, trigger) >= 0) || Dismissed(s, trigger) >= 0;

    /// <summary>The noun for the charge that the trigger dismisses, where the text says what it is; -1 for none.</summary>
    public static int Dismissed(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.VERB || !s_dismissals.Contains(s.Lemmas[trigger]) || VerbFrame.Object(s, trigger) is not (>= 0 and var charge) || !s_charges.Contains(s.Lemmas[charge])) return -1;
        return NounFrame.Content(s, charge) is >= 0 and var content && !Nominals.HasMark(s, content, "to") || Nominals.WithCase(s, charge, "of") >= 0 || Accused(s, charge) >= 0 ? charge : -1;
    }

    // "accusations of bombing the town"
    private static int Accused(ParsedSentence s, int charge)
    {
        foreach (var child in s.Dependents(charge))
            if (s.Relations[child] == Relation.Acl && Nominals.HasMark(s, child, "of")) return child;
        return -1;
    }

    /// <summary>The clause that a verb, an adjective or a noun has for its content; -1 for none.</summary>
    public static int Content(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] is not (UniversalTag.VERB or UniversalTag.ADJ)) return NounFrame.Content(s, trigger);
        // "accepted an invitation to visit"
        if (VerbFrame.Complement(s, trigger) is >= 0 and var complement) return complement;
        return s.Dependent(trigger, Relation.Obj) is >= 0 and var named && s.Tags[named] == UniversalTag.NOUN ? NounFrame.Content(s, named) : -1;
    }

    /// <summary>Lemmas of the words that say what a speech act is about, in small letters; empty where it has no clause.</summary>
    public static IReadOnlySet<string> Words(ParsedSentence s, int trigger)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (Content(s, trigger) is not (>= 0 and var content)) return words;
        for (var token = 0; token < s.Count; token++)
            if (s.Tags[token] is UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.PROPN or UniversalTag.ADJ && s.IsWithin(token, content) && !IsAside(s, token, content)) words.Add(s.Lemmas[token].ToLowerInvariant());
        return words;
    }

    /// <summary>Whether a relative clause, an aside, a circumstance ("during a call") or what something came of ("the findings of its inquiry") stands between the token and the content above it: such
    /// words speak for themselves.</summary>
    public static bool IsAside(ParsedSentence s, int token, int content)
    {
        for (var steps = 0; token != content && token >= 0 && steps <= s.Count; token = s.Heads[token], steps++)
            if (s.Relations[token] is Relation.Parataxis || (s.Relations[token] == Relation.Acl && s.Dependent(token, Relation.Nsubj) >= 0) || IsCircumstance(s, token) || StatusScope.IsOutlived(s, token)) return true;
        return false;
    }

    /// <summary>Whether the token says when, or against what: "during a call", "despite the defeat".</summary>
    public static bool IsCircumstance(ParsedSentence s, int token)
    {
        if (s.Relations[token] is not (Relation.Obl or Relation.Nmod or Relation.Advcl)) return false;
        foreach (var child in s.Dependents(token))
            if (s.Relations[child] is Relation.Case or Relation.Mark && s_circumstances.Contains(s.Lemmas[child])) return true;
        return false;
    }

    // "flew to Oslo to discuss the truce", "telephoned to discuss it": the talks are what the visit or the call is for.
    private static bool IsErrand(ParsedSentence s, PatternMatch match, PatternMatch other) => other.Pattern.Category == "CONSULT" && match.Pattern.Category == "CONSULT"
        && s.Heads[match.Trigger] == other.Trigger && s.Relations[match.Trigger] is Relation.Advcl or Relation.Xcomp && Nominals.HasMark(s, match.Trigger, "to");

    // "stopped bombing", "a truce took effect": a word that the other pattern names as its subject or its clause is part of that event, and so is the
    // means of the same act ("punished Chad by cutting aid"). An accusation tells the act as well.
    private static bool IsPartOf(ParsedSentence s, PatternMatch match, PatternMatch other)
    {
        if (match.Trigger == other.Trigger) return false;
        // "gave the order to send marines": the order is theirs who are sent.
        if (other.Pattern.Category == "MOBILIZE" && match.Pattern.Category == "REQUEST" && IsOrderTo(s, match.Trigger, other.Trigger)) return true;
        // "joined a hunger strike to protest against the decree"
        if (other.Pattern.Category == "PROTEST" && s.Lemmas[match.Trigger] == "protest" && IsPurposeOf(s, match.Trigger, other)) return true;
        if (s.Heads[match.Trigger] != other.Trigger) return false;
        if (s.Relations[match.Trigger] == Relation.Advcl && Nominals.HasMark(s, match.Trigger, "by")) return match.Pattern.Category == other.Pattern.Category;
        // "recruited volunteers to fight": what forces are raised for.
        if (other.Pattern.Category == "MOBILIZE" && match.Pattern.Category == "ASSAULT" && s.Relations[match.Trigger] == Relation.Advcl && Nominals.HasMark(s, match.Trigger, "to")) return true;
        // "held a march to protest the decision": one protest.
        if (other.Pattern.Category == "PROTEST" && s.Lemmas[match.Trigger] == "protest" && s.Relations[match.Trigger] == Relation.Advcl && Nominals.HasMark(s, match.Trigger, "to") && VerbFrame.Object(s, match.Trigger) >= 0) return true;
        // "prevented supporters from holding a rally"
        if (other.Pattern.Category == "COERCE" && Nominals.HasMark(s, match.Trigger, "from")) return true;
        if (other.Pattern.Tag != UniversalTag.VERB || other.Pattern.Category == "ACCUSE" || other.Pattern.IsDenial) return false;
        var (subject, clause) = (VerbFrame.Subject(s, other.Trigger), VerbFrame.Complement(s, other.Trigger));
        return other.Pattern.Needs.Any(need => need is { IsForbidden: false, Lemmas: not null, Places: not null } && need.Places.Any(place =>
            (match.Trigger == clause && place.Steps[0].Role == SlotRole.Complement) || (match.Trigger == subject && place.Steps is [{ Role: SlotRole.Subject }])));
    }

    private static bool IsPurposeOf(ParsedSentence s, int verb, PatternMatch other) => s.Relations[verb] == Relation.Acl && Nominals.HasMark(s, verb, "to") && s.Heads[verb] is >= 0 and var protest
        && (protest == other.Trigger || NounFrame.Support(s, protest) == other.Trigger);

    private static bool IsOrderTo(ParsedSentence s, int giving, int moving) => s.Relations[moving] == Relation.Acl && Nominals.HasMark(s, moving, "to") && s.Heads[moving] is >= 0 and var order
        && StatusCues.English.Has("order", s.Lemmas[order]) && VerbFrame.Object(s, giving) == order;

    // "held talks" is one event, and so is "called for talks"; but a demand that is rejected stays a demand.
    private static bool IsObjectOf(ParsedSentence s, PatternMatch match, PatternMatch other)
    {
        if (match.Pattern.Tag != UniversalTag.NOUN) return false;
        // What is welcomed has been done.
        if (other.Pattern.Category == "SUPPORT" && s_greetings.Contains(s.Lemmas[other.Trigger]) && IsDirectObject(s, match.Trigger, other.Trigger)) return false;
        if (match.Pattern.Category == "CONSULT" && other.Pattern.Tag == UniversalTag.VERB && other.Pattern.Category != "CONSULT" && IsDirectObject(s, match.Trigger, other.Trigger)) return true;
        // "halted its air raids", "the lifting of the blockade", "approved the pact"
        if (s_ending.Contains(other.Pattern.Category) && IsDirectObject(s, match.Trigger, other.Trigger)) return true;
        // "banned a demonstration": there was none.
        if (other.Pattern.Category == "COERCE" && s_forbidding.Contains(s.Lemmas[other.Trigger]) && IsDirectObject(s, match.Trigger, other.Trigger)) return true;
        if (other.Pattern.Tag == UniversalTag.NOUN && !s_absorbing.Contains(other.Pattern.Category)) return false;
        if (match.Pattern.Category != other.Pattern.Category && (!s_absorbing.Contains(other.Pattern.Category) || s_reactedTo.Contains(match.Pattern.Category))) return false;
        var at = match.Trigger;
        for (var steps = 0; at >= 0 && at != other.Trigger; at = s.Heads[at], steps++)
            if (steps > Longest || !IsContentLink(s, at, other.Trigger)) return false;
        return at >= 0;
    }

    // "marched to demand his release", "a rally demanding new elections": what a protest is for.
    private static bool IsTopic(ParsedSentence s, PatternMatch match, PatternMatch other)
    {
        if (match.Pattern.Category != "REQUEST" || other.Pattern.Category != "PROTEST" || s.Tags[match.Trigger] != UniversalTag.VERB) return false;
        var isPurpose = s.Relations[match.Trigger] is Relation.Advcl or Relation.Acl or Relation.Xcomp && (Nominals.HasMark(s, match.Trigger, "to") || s.PennTags[match.Trigger] == "VBG");
        var head = s.Heads[match.Trigger];
        return isPurpose && (head == other.Trigger || (head >= 0 && (head == NounFrame.Support(s, other.Trigger) || s.Heads[head] == other.Trigger || IsDoneBy(s, head, other.Trigger))));
    }

    // "Farmers demanding subsidies blocked roads and staged rallies."
    private static bool IsDoneBy(ParsedSentence s, int subject, int protest)
    {
        var verb = NounFrame.Support(s, protest) is >= 0 and var staged ? staged : protest;
        return s.Relations[subject] == Relation.Nsubj && (s.Heads[subject] == verb || (s.Relations[verb] == Relation.Conj && s.Heads[subject] == s.Heads[verb]));
    }

    private static bool IsDirectObject(ParsedSentence s, int noun, int trigger)
    {
        while (s.Relations[noun] == Relation.Conj) noun = s.Heads[noun];
        if (s.Heads[noun] != trigger) return false;
        return s.Relations[noun] == Relation.Obj || (s.Relations[noun] == Relation.Nsubj && VerbFrame.IsPassive(s, trigger)) || (s.Relations[noun] == Relation.Nmod && Nominals.HasCase(s, noun, "of"));
    }

    // "promised $40 million in food aid"
    private static bool IsSum(ParsedSentence s, int noun) => noun >= 0 && (s.Tags[noun] == UniversalTag.SYM || s_money.Contains(s.Lemmas[noun])) && s.Dependent(noun, Relation.Nummod) >= 0;

    private static bool IsContentLink(ParsedSentence s, int at, int trigger) => s.Relations[at] switch
    {
        Relation.Obj or Relation.Conj or Relation.Compound => true,
        Relation.Nsubj => s.Heads[at] == trigger && VerbFrame.IsPassive(s, trigger),
        Relation.Obl or Relation.Nmod => s_contentPrepositions.Any(preposition => Nominals.HasCase(s, at, preposition)) || (Nominals.HasCase(s, at, "in") && (s_pauses.Contains(s.Lemmas[s.Heads[at]]) || IsSum(s, s.Heads[at]) || IsSum(s, VerbFrame.Object(s, s.Heads[at])))),
        _ => false,
    };
}
