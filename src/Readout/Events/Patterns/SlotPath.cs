namespace Readout.Events.Patterns;

/// <summary>A way through the tree from a trigger to the words that fill a role: one step ("subj", "obl:on,against") or several ("comp.subj").</summary>
internal sealed record SlotPath(IReadOnlyList<SlotStep> Steps)
{
    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">A step is unknown; the message names it.</exception>
    public static SlotPath Parse(string text) => new([.. text.Split('.').Select(SlotStep.Parse)]);
}

/// <summary>One step of a <see cref="SlotPath"/>.</summary>
/// <param name="Role">Which dependents.</param>
/// <param name="Prepositions">For obliques and modifiers, their prepositions; empty for any.</param>
internal sealed record SlotStep(SlotRole Role, IReadOnlyList<string> Prepositions)
{
    private static readonly Dictionary<string, SlotRole> s_roles = new(StringComparer.Ordinal)
    {
        ["subj"] = SlotRole.Subject, ["obj"] = SlotRole.Object, ["iobj"] = SlotRole.IndirectObject, ["obl"] = SlotRole.Oblique,
        ["comp"] = SlotRole.Complement, ["nmod"] = SlotRole.Modifier, ["between"] = SlotRole.Between, ["poss"] = SlotRole.Possessor,
        ["self"] = SlotRole.Self, ["amod"] = SlotRole.Adjective, ["compound"] = SlotRole.Compound, ["advmod"] = SlotRole.Adverb, ["aux"] = SlotRole.Auxiliary, ["within"] = SlotRole.Within,
        ["advcl"] = SlotRole.Adverbial, ["cause"] = SlotRole.Cause,
        ["acl"] = SlotRole.Clausal, ["case"] = SlotRole.Preposition, ["gov"] = SlotRole.Governor, ["cond"] = SlotRole.Condition, ["fin"] = SlotRole.FiniteClause, ["speaker"] = SlotRole.Speaker,
    };

    public static SlotStep Parse(string text)
    {
        var colon = text.IndexOf(':');
        var name = (colon < 0 ? text : text[..colon]).Trim();
        if (!s_roles.TryGetValue(name, out var role)) throw new FormatException($"no slot '{name}'; known are {string.Join(", ", s_roles.Keys)}");
        return new SlotStep(role, colon < 0 ? [] : text[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>The dependents that a slot can name.</summary>
internal enum SlotRole
{
    Subject,
    Object,
    IndirectObject,
    Oblique,
    Complement,
    Modifier,
    Between,
    Possessor,
    Self,
    Adjective,
    Compound,
    Adverb,
    Auxiliary,
    Within,
    Adverbial,
    Cause,
    Condition,
    Speaker,
    FiniteClause,
    Preposition,
    Clausal,
    Governor,
}
