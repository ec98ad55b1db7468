using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>A fight in which people come to harm.</summary>
/// <param name="Sides">The tokens that name who fights.</param>
/// <param name="IsWithVictims">Whether those harmed are the other side: "hurt in clashes with police".</param>
internal sealed record Clash(List<int> Sides, bool IsWithVictims);

/// <summary>Finds the fight of which a sentence about dead and wounded speaks: "nine people died in clashes between Tajiks and Uzbeks".</summary>
internal static class ClashReader
{
    private static readonly IReadOnlySet<string> s_harms = PatternReader.Classes["harm"], s_clashes = PatternReader.Classes["clash_noun"], s_dying = PatternReader.Classes["dying"];
    private static readonly string[] s_between = ["between", "among"], s_with = ["with"];

    /// <summary>Reads it; null where the verb names an agent, or no fight with its sides stands on it.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The verb of harm.</param>
    public static Clash? Read(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.VERB || !s_harms.Contains(s.Lemmas[trigger]) || (!s_dying.Contains(s.Lemmas[trigger]) && (!VerbFrame.IsPassive(s, trigger) || VerbFrame.Subject(s, trigger) >= 0))) return null;
        foreach (var child in s.Dependents(trigger))
        {
            if (s.Relations[child] != Relation.Obl || !s_clashes.Contains(s.Lemmas[child]) || !(Nominals.HasCase(s, child, "in") || Nominals.HasCase(s, child, "during"))) continue;
            var sides = new List<int>();
            NounFrame.AddWithCase(s, child, s_between, sides);
            if (sides.Count > 0) return new Clash(sides, false);
            NounFrame.AddWithCase(s, child, s_with, sides);
            // "in clashes with police, unionists and doctors said": behind a comma they tell of it.
            if (sides.FindIndex(side => s.Relations[side] == Relation.Conj && s.Heads[side] is var first && s.Tags[first + 1] == UniversalTag.PUNCT) is >= 1 and var teller) sides.RemoveRange(teller, sides.Count - teller);
            if (sides.Count > 0) return new Clash(sides, true);
        }
        return null;
    }
}
