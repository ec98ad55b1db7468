using Readout.Language;

namespace Readout.Actors;

/// <summary>Reads from a document's publisher which office of which state speaks in it: "Ministry of Foreign Affairs of Peru", "Embassy of Chad in Mali".</summary>
internal static class IssuerFinder
{
    private static readonly string[] s_offices = ["GOV", "MIL", "COP", "SPY", "JUD", "LEG"];

    /// <summary>The office, as it is spoken of before the text begins; null for a newspaper, an agency, and an office of which the words do not say whose it is.</summary>
    public static Entity? Find(string? publisher, MentionFinder finder, ActorLexicon lexicon)
    {
        if (string.IsNullOrWhiteSpace(publisher) || TextSegmenter.Segment(publisher) is not [var words, ..]) return null;
        var reading = finder.Find(Plain(words), -1);
        var office = reading.Units.Find(unit => unit.Role is { IsPerson: false } role && s_offices.Contains(role.Sector) || IsSeat(unit, lexicon));
        var country = reading.Units.Find(unit => unit.Kind == UnitKind.Known && !IsSeat(unit, lexicon) && lexicon.IsCountry(lexicon[unit.Entries[0]].Code));
        if (office is null || country is null) return null;
        var name = office.Role is null ? reading.Words(office.First, office.End) : reading.Words(office.RoleFirst, office.RoleEnd);
        var actor = new ActorReference { Code = lexicon[country.Entries[0]].Code, Sector = office.Role?.Sector ?? "GOV", Office = name, Reason = "the document's publisher", Score = 0.8 };
        return new Entity { Reference = actor, Role = RoleEntry.HeadWord(name), Sentence = int.MinValue, Token = -1 };
    }

    private static bool IsSeat(Unit unit, ActorLexicon lexicon) => unit.Kind == UnitKind.Known && lexicon[unit.Entries[0]].Kind == ActorKind.Seat;

    // A name stands in no sentence: every word is taken for part of it.
    private static ParsedSentence Plain(Sentence words)
    {
        var n = words.Count;
        var (tags, penn, lemmas) = (new UniversalTag[n], new string[n], new string[n]);
        for (var i = 0; i < n; i++)
        {
            var word = words.Word(i);
            (tags[i], penn[i]) = !char.IsLetterOrDigit(word[0]) ? (UniversalTag.PUNCT, ",") : char.IsUpper(word[0]) ? (UniversalTag.PROPN, "NNP") : (UniversalTag.ADP, "IN");
            lemmas[i] = word.ToString().ToLowerInvariant();
        }
        return new ParsedSentence(words, tags, penn, lemmas, [.. Enumerable.Range(0, n).Select(i => i == 0 ? -1 : 0)], [.. Enumerable.Range(0, n).Select(i => i == 0 ? Relation.Root : Relation.Dep)]) { HasTree = false };
    }
}
