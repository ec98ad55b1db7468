using Readout.Language;

namespace Readout.Circumstances;

/// <summary>The way in the tree from an event's trigger to a place: how far, and by what preposition the place is joined.</summary>
/// <param name="Cost">How far: about one for each step to a neighbour; <see cref="Far"/> where no way leads there.</param>
/// <param name="Use">What the preposition says; <see cref="PlaceUse.None"/> for none.</param>
/// <param name="Role">The relation of the phrase that the place stands in.</param>
/// <param name="Top">The token below the point where both meet, on the place's side.</param>
/// <param name="Meeting">That point.</param>
/// <param name="IsInside">Whether the place stands before the noun of its phrase: "Baghdad talks", "Mali's Kidal".</param>
internal readonly record struct PlacePath(double Cost, PlaceUse Use, Relation Role, int Top, int Meeting, bool IsInside)
{
    /// <summary>No way.</summary>
    public const double Far = 99;

    private static readonly PlacePath s_none = new(Far, PlaceUse.None, Relation.Dep, -1, -1, false);

    /// <summary>Finds the way.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="place">Head of the place.</param>
    public static PlacePath Find(ParsedSentence s, int trigger, int place)
    {
        var (up, at, isWhere) = (0.0, trigger, false);
        for (var steps = 0; at >= 0 && steps < s.Count; steps++)
        {
            if (s.IsWithin(place, at)) return isWhere ? Where(s, at, place, up) : Down(s, at, place, up);
            up += Up(s, at);
            isWhere = s.Relations[at] is Relation.Acl or Relation.Advcl && IsWhere(s, at);
            at = s.Heads[at];
        }
        return s_none;
    }

    // "the city of Homs, where rebels shelled"
    private static PlacePath Where(ParsedSentence s, int meeting, int place, double up)
    {
        var path = place == meeting ? new PlacePath(up, PlaceUse.At, Relation.Acl, place, meeting, false) : Down(s, meeting, place, up);
        return path with { Use = path.Use is PlaceUse.None ? PlaceUse.At : path.Use };
    }

    private static bool IsWhere(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (child < clause && PlaceWords.English.Noun(s.Word(child)) == PlaceNoun.Where) return true;
        return false;
    }

    private static PlacePath Down(ParsedSentence s, int meeting, int place, double cost)
    {
        if (place == meeting) return s_none;
        var (use, role, isInside, isOpen) = (PlaceUse.None, Relation.Dep, false, true);
        var node = place;
        for (; ; node = s.Heads[node])
        {
            var (relation, mark) = (s.Relations[node], Preposition(s, node));
            if (mark >= 0 && PlaceWords.English.Use(s.Word(mark)) == PlaceUse.Source) return s_none;
            if (mark >= 0 && use == PlaceUse.None) use = UseOf(s, mark, node);
            // "the west of the country", "the city of Aleppo", "part of Donetsk": the noun before "of" goes on being the place.
            var isPart = use == PlaceUse.Of && PlaceWords.English.Noun(s.Lemmas[s.Heads[node]]) is not (PlaceNoun.None or PlaceNoun.Setting or PlaceNoun.Journey or PlaceNoun.Meet or PlaceNoun.Host);
            use = isPart ? PlaceUse.None : Joined(s, use, mark, s.Heads[node]);
            if (isOpen && !isPart && (mark >= 0 || relation is Relation.Obj or Relation.Obl or Relation.Nsubj or Relation.Advmod or Relation.Root)) (role, isOpen) = (relation, false);
            else if (isOpen && !isPart && relation is Relation.Compound or Relation.Nmod or Relation.Amod or Relation.Flat) isInside = true;
            cost += Step(s, node, relation);
            if (s.Heads[node] == meeting) break;
        }
        return new PlacePath(cost, use, role, node, meeting, isInside);
    }

    /// <summary>The preposition that a nominal stands with; -1 for none.</summary>
    public static int Preposition(ParsedSentence s, int nominal)
    {
        foreach (var child in s.Dependents(nominal))
            if (s.Relations[child] == Relation.Case && child < nominal && s.Tags[child] is not (UniversalTag.PART or UniversalTag.PUNCT)) return child;
        return -1;
    }

    // "during a visit to Oslo", "talks hosted by Qatar"
    private static PlaceUse Joined(ParsedSentence s, PlaceUse use, int mark, int head) => use switch
    {
        PlaceUse.Goal when PlaceWords.English.Noun(s.Lemmas[head]) == PlaceNoun.Journey => PlaceUse.At,
        PlaceUse.Against when mark >= 0 && s.Word(mark) is "by" && PlaceWords.English.Noun(s.Lemmas[head]) == PlaceNoun.Host => PlaceUse.At,
        _ => use,
    };

    private static PlaceUse UseOf(ParsedSentence s, int mark, int node)
    {
        var use = PlaceWords.English.Use(s.Lemmas[mark]);
        // "because of", "away from", "out of", "inside of": the last of several says it, unless the first places.
        foreach (var child in s.Dependents(node))
            if (s.Relations[child] == Relation.Case && child > mark && PlaceWords.English.Use(s.Lemmas[child]) is var further and not PlaceUse.None && (use == PlaceUse.None || further != PlaceUse.Of)) use = further;
        return use == PlaceUse.None ? PlaceUse.Against : use;
    }

    private static double Step(ParsedSentence s, int node, Relation relation) => relation switch
    {
        Relation.Obl or Relation.Nmod or Relation.Obj or Relation.Advmod => 1,
        Relation.Nsubj => 2,
        Relation.Conj => HasSubject(s, node) ? 5 : s.Tags[node] == UniversalTag.VERB && IsFilled(s, s.Heads[node], node) ? Far : 1,
        Relation.Xcomp => 0.5,
        Relation.Acl => HasSubject(s, node) ? 2.5 : 1.5,
        Relation.Advcl => IsApart(s, node) ? Far : HasSubject(s, node) ? 3.5 : 1.5,
        Relation.Ccomp or Relation.Parataxis or Relation.Csubj => 3.5,
        _ => 0.4,
    };

    private static double Up(ParsedSentence s, int node) => s.Relations[node] switch
    {
        Relation.Obj or Relation.Nsubj or Relation.Obl or Relation.Nmod or Relation.Xcomp or Relation.Compound => 0.7,
        Relation.Conj => HasSubject(s, node) ? 4 : 2,
        Relation.Acl or Relation.Advcl when IsWhere(s, node) => 0.3,
        Relation.Acl => 1.5,
        Relation.Advcl => IsApart(s, node) ? 4 : HasSubject(s, node) ? 5.5 : 1.5,
        Relation.Ccomp or Relation.Parataxis or Relation.Csubj => 3,
        _ => 1,
    };

    // "arrested and beaten in Homs" is one scene, "freed from jail and lives in Oslo" is not: the first verb has words of its own.
    private static bool IsFilled(ParsedSentence s, int verb, int end)
    {
        foreach (var child in s.Dependents(verb))
            if (child > verb && child < end && s.Relations[child] is Relation.Obj or Relation.Obl or Relation.Xcomp or Relation.Ccomp) return true;
        return false;
    }

    // A pronoun goes on with the main clause's subject.
    private static bool HasSubject(ParsedSentence s, int clause) => s.Dependent(clause, Relation.Nsubj) is >= 0 and var subject && s.Tags[subject] != UniversalTag.PRON;

    private static bool IsApart(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] is Relation.Mark or Relation.Case && PlaceWords.English.Use(s.Lemmas[child]) == PlaceUse.Apart) return true;
        return false;
    }
}
