using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Whether what is counted has a part in an event: its subject, its object, or a force that it moves.</summary>
internal static class SizeRoles
{
    /// <summary>Whether a count stands in a role of the event that a trigger carries.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="count">What is counted.</param>
    /// <param name="role">"subject", "object", "force" or "army", a force that is the subject.</param>
    public static bool Has(ParsedSentence s, int trigger, Count count, string role)
    {
        var nominal = Whole(s, count.Nominal);
        return role switch
        {
            "object" => IsObject(s, trigger, nominal),
            "subject" => IsSubject(s, trigger, nominal),
            "army" => IsForce(s, count.Nominal) && s.Tags[trigger] == UniversalTag.VERB && VerbFrame.Subject(s, trigger) == nominal,
            _ => IsForce(s, count.Nominal) && (IsObject(s, trigger, nominal) || IsSubject(s, trigger, nominal) || nominal == trigger),
        };
    }

    private static bool IsForce(ParsedSentence s, int nominal) => CountWords.English.Find(CountRole.Force, s.Lemmas[CountPhrase.Kind(s, nominal)]) is not null;

    // "a force of 3,000 troops": what the number stands in, through "of".
    private static int Whole(ParsedSentence s, int nominal)
    {
        nominal = CountPhrase.Top(s, nominal);
        for (var steps = 0; s.Relations[nominal] == Relation.Nmod && s.Heads[nominal] >= 0 && Nominals.HasCase(s, nominal, "of") && s.Tags[s.Heads[nominal]] == UniversalTag.NOUN && steps++ < 3;)
            nominal = CountPhrase.Top(s, s.Heads[nominal]);
        return nominal;
    }

    private static bool IsObject(ParsedSentence s, int trigger, int nominal) => s.Tags[trigger] == UniversalTag.NOUN ? nominal == trigger : VerbFrame.Object(s, trigger) == nominal;

    private static bool IsSubject(ParsedSentence s, int trigger, int nominal)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN) return VerbFrame.Subject(s, trigger) == nominal || s.Heads[nominal] == trigger && s.Relations[nominal] == Relation.Nsubj;
        return Nominals.WithCase(s, trigger, "by") == nominal || nominal == trigger || (NounFrame.Support(s, trigger) is >= 0 and var verb && VerbFrame.Subject(s, verb) == nominal)
            || (s.Relations[trigger] == Relation.Obl && s.Heads[trigger] is >= 0 and var head && VerbFrame.Subject(s, head) == nominal);
    }
}
