namespace Readout.Language.Parsing;

/// <summary>What is asked of a tree that is still two arrays, while it is mended.</summary>
internal static class Arcs
{
    /// <summary>Whether a token has a dependent of that relation.</summary>
    public static bool Has(int[] heads, Relation[] relations, int head, Relation relation)
    {
        for (var token = 0; token < heads.Length; token++)
            if (heads[token] == head && relations[token] == relation) return true;
        return false;
    }

    /// <summary>Whether a token is the head or stands below it.</summary>
    public static bool IsUnder(int[] heads, int token, int head)
    {
        for (var steps = 0; token >= 0 && steps <= heads.Length; token = heads[token], steps++)
            if (token == head) return true;
        return false;
    }
}
