using Readout.Events;
using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>Which places that stand near an event's trigger may be its own: by the kind of act and the preposition.</summary>
internal static class PlaceRules
{
    // How far words are from what is done where they are spoken: "told reporters in Paris" is near, "told" alone nearer.
    private const double SpokenReach = 2.2, ActReach = 4, OfReach = 3, SanctionReach = 5.5;
    private const int Beside = 4;
    private static readonly string[] s_spoken = ["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];

    /// <summary>Whether an act consists of words. A planned meeting is an agreement, but is held where it is held.</summary>
    public static bool IsSpoken(EventCandidate e) => s_spoken.Contains(e.Category) && !e.Pattern.StartsWith("consult", StringComparison.Ordinal) && !e.Pattern.StartsWith("cooperate", StringComparison.Ordinal);

    /// <summary>Whether a place may be the event's.</summary>
    public static bool Allows(EventCandidate e, ParsedSentence s, int trigger, PlaceMention mention, PlacePath path, PlaceReader places)
    {
        if (mention.Noun == PlaceNoun.Border || (mention.Noun is PlaceNoun.Country && path.Use != PlaceUse.At)) return false;
        if (IsSpoken(e)) return path.Use == PlaceUse.At && IsWhereSpoken(e, s, trigger, mention, path);
        // What is frozen or cut off is so nowhere.
        if (e.Category == "SANCTION" && (e.Modes.Contains("discontinue") || path.Cost > SanctionReach)) return false;
        if (IsOfReport(s, trigger, path)) return false;
        return path.Use switch
        {
            PlaceUse.At => true,
            PlaceUse.Goal => AllowsGoal(e.Category, mention, places),
            PlaceUse.Origin => e.Category is "AID" or "COERCE" || (e.Category == "RETREAT" && (mention.IsName || !e.Modes.Contains("release"))) || (e.Category == "SANCTION" && !IsPower(mention, places)) || (e.Category == "ASSAULT" && mention.IsName),
            PlaceUse.Target => e.Category is "ASSAULT" or "COERCE" or "PROTEST" || !IsPower(mention, places),
            PlaceUse.Foe => e.Category == "ASSAULT" && mention.IsName,
            PlaceUse.Of => e.Category is "ASSAULT" or "COERCE" && path.Meeting == trigger && path.Cost < OfReach,
            PlaceUse.None => AllowsBare(e, s, trigger, mention, path, places),
            _ => false,
        };
    }

    // Weapons sent to Kyiv or to Mali go to a government; a convoy sent to Gaza, troops sent to Mali, a minister flown to Kyiv go there.
    private static bool AllowsGoal(string category, PlaceMention mention, PlaceReader places) => category switch
    {
        "MOBILIZE" or "CONSULT" or "AGREE" or "ASSAULT" or "PROTEST" => true,
        "AID" or "COOPERATE" => !IsPower(mention, places),
        _ => false,
    };

    // A country, or a capital that may stand for its government.
    private static bool IsPower(PlaceMention mention, PlaceReader places) => places.Resolve(mention) is { Place.Kind: PlaceKind.Country or PlaceKind.Capital };

    // "shelled Kharkiv", "visited Beijing", "the Aleppo bombing", "Kharkiv was shelled", "Qatar hosted talks".
    private static bool AllowsBare(EventCandidate e, ParsedSentence s, int trigger, PlaceMention mention, PlacePath path, PlaceReader places)
    {
        if (mention.Noun == PlaceNoun.Pointer) return path.Role == Relation.Advmod;
        if (path.Cost >= ActReach) return false;
        // "the Doha talks"; "Syria talks" are about Syria, "Russia's attack" is by it.
        if (path.IsInside && path.Meeting == trigger && s.Heads[path.Top] == trigger && path.Role is not (Relation.Obj or Relation.Nsubj))
            return s.Dependent(mention.Head, Relation.Case) < 0 && places.Resolve(mention) is { Place.Kind: not PlaceKind.Country };
        // "the Kabul bombing killed 40 people"
        if (path.IsInside && s.Heads[mention.Head] == path.Top && PlaceWords.English.Noun(s.Lemmas[path.Top]) == PlaceNoun.Deed) return places.Resolve(mention) is { Place.Kind: not PlaceKind.Country };
        if (path.Role == Relation.Obj) return AllowsObject(e, mention, path, places);
        if (path.Role != Relation.Nsubj || path.IsInside) return false;
        return PlaceWords.English.Noun(s.Lemmas[s.Heads[path.Top]]) == PlaceNoun.Host || (e.Category is "ASSAULT" or "COERCE" && IsPassive(s, s.Heads[path.Top]));
    }

    private static bool AllowsObject(EventCandidate e, PlaceMention mention, PlacePath path, PlaceReader places) => e.Category switch
    {
        "ASSAULT" => true,
        "CONSULT" => mention.IsName && !path.IsInside,
        "COERCE" => !path.IsInside && mention.Noun != PlaceNoun.Part && !IsPower(mention, places),
        "MOBILIZE" or "RETREAT" => !path.IsInside && mention.IsName && !IsPower(mention, places),
        "PROTEST" => !path.IsInside && e.Modes.Contains("obstruct"),
        _ => false,
    };

    private static bool IsPassive(ParsedSentence s, int verb)
    {
        if (verb < 0 || s.PennTags[verb] != "VBN") return false;
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] == Relation.Aux && s.Lemmas[child] is "be" or "get") return true;
        return false;
    }

    // What is done is not done where it is reported, unless the sentence opens there: "in Kabul, police said a bomb had gone off".
    private static bool IsOfReport(ParsedSentence s, int trigger, PlacePath path)
    {
        for (var at = trigger; at >= 0 && at != path.Meeting; at = s.Heads[at])
            if (s.Relations[at] == Relation.Ccomp && s.Heads[at] == path.Meeting) return path.Top > path.Meeting;
        return false;
    }

    // "thousands of supporters": what is counted says what they are.
    private static PlaceNoun Counted(ParsedSentence s, int noun)
    {
        var own = PlaceWords.English.Noun(s.Lemmas[noun]);
        if (own != PlaceNoun.None) return own;
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "of") && PlaceWords.English.Noun(s.Lemmas[child]) == PlaceNoun.Setting) return PlaceNoun.Setting;
        return PlaceNoun.None;
    }

    // "told reporters in Paris", "during a visit to Oslo", "agreed to meet in Doha", "signed in Oslo": not "condemned the attack in Kabul".
    private static bool IsWhereSpoken(EventCandidate e, ParsedSentence s, int trigger, PlaceMention mention, PlacePath path)
    {
        // Where its subject met before says nothing of where it speaks.
        for (var node = mention.Head; node >= 0 && node != path.Meeting; node = s.Heads[node])
            if (s.Relations[node] == Relation.Nsubj) return false;
        for (var node = s.Heads[mention.Head]; node >= 0 && node != path.Meeting; node = s.Heads[node])
        {
            var noun = Counted(s, node);
            // What is spoken of is an object: "criticised the summit in Paris".
            if (noun is PlaceNoun.Setting or PlaceNoun.Journey && ((s.Relations[node] != Relation.Obj && PlacePath.Preposition(s, node) >= 0) || IsAudience(s, node))) return true;
            if (noun == PlaceNoun.Meet && e.Category == "AGREE") return true;
        }
        if (path.Meeting == trigger && path.Cost <= OfReach && PlaceWords.English.Noun(s.Lemmas[trigger]) == PlaceNoun.Meet) return true;
        if (path.Cost > SpokenReach || path.Role != Relation.Obl || s.Relations[path.Top] != Relation.Obl) return false;
        if (mention.Head < path.Meeting) return mention.Head < trigger;
        var isSet = false;
        foreach (var child in s.Dependents(path.Meeting))
        {
            if (child <= path.Meeting || child >= path.Top || s.Relations[child] is not (Relation.Obj or Relation.Iobj or Relation.Obl or Relation.Ccomp or Relation.Xcomp or Relation.Advcl)) continue;
            if (PlaceWords.English.Noun(s.Lemmas[child]) != PlaceNoun.Setting) return false;
            isSet = true;
        }
        return path.Meeting == trigger && (isSet || path.Top - trigger <= Beside);
    }

    // Those who are spoken to: "told supporters in Lagos", plural and an object of the verb that meets the trigger.
    private static bool IsAudience(ParsedSentence s, int noun) => s.PennTags[noun] == "NNS" && s.Relations[noun] is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.Nmod;
}
