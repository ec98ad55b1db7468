namespace Readout.Events.Patterns;

/// <summary>A condition that a pattern sets on the sentence.</summary>
/// <param name="Text">As the table has it, for explanations.</param>
/// <param name="IsForbidden">Whether it must not hold.</param>
/// <param name="Places">Where to look, any of them; null for any word of the sentence.</param>
/// <param name="Lemmas">The lemmas of which one must stand there; null where anything will do.</param>
/// <param name="NeedsActor">Whether what stands there must be a political actor.</param>
internal sealed record Need(string Text, bool IsForbidden, IReadOnlyList<SlotPath>? Places, HashSet<string>? Lemmas, bool NeedsActor)
{
    /// <summary>Reads a condition: "obl:with", "!obj", "obj=@troops,tank", "obj|obl:with~actor", "!any=@market".</summary>
    /// <exception cref="FormatException">It is none of these, or names an unknown class.</exception>
    public static Need Parse(string text, IReadOnlyDictionary<string, IReadOnlySet<string>> classes)
    {
        var body = text.TrimStart('!');
        var forbidden = body.Length < text.Length;
        var (equals, tilde) = (body.IndexOf('='), body.IndexOf('~'));
        if (tilde >= 0)
            return body[(tilde + 1)..] == "actor" ? new Need(text, forbidden, PlacesOf(body[..tilde]), null, true)
                : throw new FormatException($"'{text}': after ~ only 'actor' is known");
        if (equals >= 0 && body.IndexOf('=', equals + 1) >= 0) throw new FormatException($"'{text}': one list of words alone; several places share it, as in obj|obl:with=tank,jet");
        if (equals < 0) return new Need(text, forbidden, PlacesOf(body), null, false);
        var where = body[..equals];
        return new Need(text, forbidden, where == "any" ? null : PlacesOf(where), LemmasOf(body[(equals + 1)..], classes), false);
    }

    private static SlotPath[] PlacesOf(string text) => [.. text.Split('|').Select(SlotPath.Parse)];

    private static HashSet<string> LemmasOf(string list, IReadOnlyDictionary<string, IReadOnlySet<string>> classes)
    {
        // Names keep their capital as lemmas: "the Security Council".
        var lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (item[0] != '@') lemmas.Add(item);
            else if (classes.TryGetValue(item[1..], out var members)) lemmas.UnionWith(members);
            else throw new FormatException($"no word class '{item}'");
        }
        return lemmas;
    }
}
