namespace Readout.Language;

/// <summary>Spelling of <see cref="Relation"/> and <see cref="UniversalTag"/> in CoNLL-U, both ways.</summary>
public static class UniversalNames
{
    private static readonly string[] s_relations = [.. Enum.GetNames<Relation>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] s_tags = Enum.GetNames<UniversalTag>();
    private static readonly Dictionary<string, Relation> s_relationOf = s_relations.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (Relation)p.i, StringComparer.Ordinal);
    private static readonly Dictionary<string, UniversalTag> s_tagOf = s_tags.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (UniversalTag)p.i, StringComparer.Ordinal);

    /// <summary>The relation as CoNLL-U writes it, in lower case.</summary>
    public static string ToConllu(this Relation relation) => s_relations[(int)relation];

    /// <summary>The tag as CoNLL-U writes it, in upper case.</summary>
    public static string ToConllu(this UniversalTag tag) => s_tags[(int)tag];

    /// <summary>Reads a relation; a subtype ("nsubj:pass") is left out. False for a relation outside Universal Dependencies v2.</summary>
    public static bool TryReadRelation(ReadOnlySpan<char> text, out Relation relation)
    {
        var colon = text.IndexOf(':');
        return s_relationOf.TryGetValue((colon < 0 ? text : text[..colon]).ToString(), out relation);
    }

    /// <summary>Reads a tag; false for one outside Universal Dependencies v2, "_" among them.</summary>
    public static bool TryReadTag(ReadOnlySpan<char> text, out UniversalTag tag) => s_tagOf.TryGetValue(text.ToString(), out tag);
}
