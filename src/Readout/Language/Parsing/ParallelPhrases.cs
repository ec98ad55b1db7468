namespace Readout.Language.Parsing;

/// <summary>Hangs the later member of a coordination on the noun whose preposition it repeats: "sanctions on leaders of the party and on an officer" are on both, where
/// the parser, which likes the nearer noun, makes the officer a part of the party.</summary>
internal static class ParallelPhrases
{
    private const int Highest = 3;

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them.</param>
    public static void Mend(Sentence sentence, int[] heads, Relation[] relations)
    {
        for (var token = 1; token < heads.Length; token++)
        {
            if (relations[token] != Relation.Conj || heads[token] is not (>= 0 and var near) || near > token || Case(heads, relations, token) is not (>= 0 and var repeated)) continue;
            if (Case(heads, relations, near) is not (>= 0 and var other) || IsSame(sentence, other, repeated)) continue;
            var at = near;
            for (var steps = 0; steps < Highest && relations[at] == Relation.Nmod && heads[at] >= 0 && heads[at] < at; steps++)
            {
                at = heads[at];
                if (Case(heads, relations, at) is not (>= 0 and var first) || !IsSame(sentence, first, repeated)) continue;
                heads[token] = at;
                break;
            }
        }
    }

    private static bool IsSame(Sentence sentence, int one, int other) => sentence.Word(one).Equals(sentence.Word(other), StringComparison.OrdinalIgnoreCase);

    private static int Case(int[] heads, Relation[] relations, int noun)
    {
        for (var token = 0; token < noun; token++)
            if (heads[token] == noun && relations[token] == Relation.Case) return token;
        return -1;
    }
}
