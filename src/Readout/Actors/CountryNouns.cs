using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Resolves what stands for a country without its name: "the kingdom", "the two powers", "the Peruvian side".</summary>
internal sealed class CountryNouns(UnitResolver session)
{
    private static readonly Dictionary<string, HashSet<string>> s_kinds = Table.Embedded("data/lexicons/en/country-kinds.tsv").Rows
        .ToDictionary(row => row["noun"], row => row.List("codes").ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private const double Certainty = 0.7;
    private static readonly string[] s_pairs = ["belligerent", "warring nations", "warring parties", "warring sides"];

    /// <summary>Resolves such a noun; nobody for one that is not definite ("a country").</summary>
    public Resolution Resolve(SentenceReading reading, Unit unit, PhraseContext context)
    {
        // "its neighbour Congo"
        if (reading.UnitAt(unit.End) is { Kind: UnitKind.Known } behind && behind.First == unit.End && session.Refer(behind) is { Code: { } code } country && session.Lexicon.IsCountry(code))
            return new Resolution([country with { Reason = $"{unit.Role!.Id}: {country.Reason}" }]);
        var named = context.Before.Where(before => before.Kind == UnitKind.Known).Select(before => session.Refer(before)).ToList();
        if (unit.Role!.Code == ActorLexicon.Nobody && context.Before.Count > 0) return Other(reading, unit, context);
        if (named.Count == 0 && Owner(reading, unit, context) is { } own) return new Resolution([own]);
        if (named.Count > 0) return new Resolution([named[^1] with { Reason = $"{unit.Role!.Id}: {named[^1].Reason}" }]);
        // "the 12-nation community": the word only counts members.
        if (reading.Parsed.Relations[unit.Head] is Relation.Amod or Relation.Compound && unit.Head + 1 < reading.Parsed.Count) return Resolution.None($"'{unit.Role!.Word}': only says of what kind");
        // "the warring parties", "the belligerents": two, though nobody counts them.
        var isPair = context.IsPair || s_pairs.Contains(unit.Role!.Word);
        if (!context.IsDefinite && !isPair) return Resolution.None($"'{unit.Role!.Word}': which, nothing says");
        var isPlural = UnitResolver.IsPlural(reading.Parsed, unit);
        if (isPlural && !isPair && Counted(reading, unit) is { } counted) return new Resolution([.. counted.Select(code => Refer(code, unit.Role!))]);
        if (isPlural && !isPair) return Resolution.None($"'{unit.Role!.Word}': which, nothing says");
        var salient = Candidates(reading, unit, isPair);
        var needed = isPair ? 2 : 1;
        if (isPair && salient is [var torn] && AtWar(torn) is { } sides) return new Resolution(sides);
        return salient.Count < needed ? Resolution.None($"'{unit.Role!.Word}': the document has named no such country yet")
            : new Resolution([.. InOrder(reading, salient.Take(needed)).Select(code => Refer(code, unit.Role!))]);
    }

    // "The two sides met", where one country alone is spoken of, and its government and rebels.
    private List<ActorReference>? AtWar(string code)
    {
        ActorReference? Side(params string[] sectors) => session.Discourse.Last(entity => entity.Reference.Code == code && sectors.Contains(entity.Reference.Sector))?.Reference;
        return Side("GOV", "MIL") is { } state && Side("REB", "UAF") is { } rebels ? [state with { Score = Certainty * state.Score, Reason = $"one of two sides: {state.Reason}" }, rebels with { Score = Certainty * rebels.Score, Reason = $"one of two sides: {rebels.Reason}" }] : null;
    }

    // "Russia urged the two neighbours": whoever speaks to the two of them is neither.
    private List<string> Candidates(SentenceReading reading, Unit unit, bool isPair)
    {
        var kin = s_kinds.GetValueOrDefault(unit.Role!.Word);
        var isDealtWith = !isPair && kin is null && IsDealtWith(reading, unit);
        var isAddressed = isDealtWith || isPair && reading.Parsed.Relations[unit.Head] is Relation.Obj or Relation.Iobj or Relation.Obl;
        var others = isAddressed ? reading.SubjectsAbove(unit).SelectMany(subject => session.Actors(reading, subject)).Select(actor => actor.Code).ToHashSet() : [];
        bool Fits(string code) => !others.Contains(code) && kin?.Contains(code) != false;
        var two = isPair && !s_pairs.Contains(unit.Role!.Word) ? session.Discourse.Two(reading.Index, Fits) : [];
        // Whoever wages the war that the document is about is named in all of it.
        List<string> salient = two.Count == 2 ? two : [.. session.Discourse.SalientCountries(reading.Index, ofWhole: isPair).Where(Fits)];
        if (s_pairs.Contains(unit.Role!.Word)) salient = [.. salient.OrderByDescending(code => session.Discourse.Occurrences(code) + (session.Discourse.Home == code ? 2 : 0))];
        return isDealtWith && salient.Count == 0 ? [.. session.Discourse.SalientCountries(reading.Index)] : salient;
    }

    // "the three countries", after three were named in one breath; null where it counts others.
    private List<string>? Counted(SentenceReading reading, Unit unit)
    {
        var number = reading.Parsed.HasTree ? reading.Parsed.Dependent(unit.Head, Relation.Nummod) : -1;
        return number >= 0 && NumberWords.English.Find(reading.Parsed.Lemmas[number], out var value) == NumberWordKind.Unit && session.Discourse.Pair(reading.Index) is { } named && named.Count == value ? named : null;
    }

    // "Stockholm sent maize to the country", "to the north of the country": a country that acts as such acts on another.
    private bool IsDealtWith(SentenceReading reading, Unit unit) => reading.Parsed.HasTree && reading.Parsed.Relations[unit.Head] is Relation.Obl or Relation.Nmod && reading.Preposition(unit.Head) >= 0
        && reading.SubjectsAbove(unit) is [var subject] && subject.Kind == UnitKind.Known && session.Actors(reading, subject) is [{ Kind: ActorKind.Country or ActorKind.Capital }];

    // "his country", "their homeland"
    private ActorReference? Owner(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (UnitResolver.IsPlural(reading.Parsed, unit) || context.Before is not [.., { Kind: UnitKind.Pronoun } pronoun] || session.Actors(reading, pronoun) is not [{ Code: { } code }, ..] || !session.Lexicon.IsCountry(code)) return null;
        return Refer(code, unit.Role!) with { Reason = $"{unit.Role!.Id}: the possessor's" };
    }

    // The last one spoken of first.
    private IEnumerable<string> InOrder(SentenceReading reading, IEnumerable<string> codes)
    {
        var order = session.Discourse.SalientCountries(reading.Index);
        return codes.OrderBy(order.IndexOf);
    }

    // "Norway's NATO allies" are others than those named, and which, nothing says; "its western neighbour" is the other one spoken of.
    private Resolution Other(SentenceReading reading, Unit unit, PhraseContext context)
    {
        var named = context.Before.SelectMany(before => session.Actors(reading, before)).Select(actor => actor.Code).ToHashSet();
        var other = UnitResolver.IsPlural(reading.Parsed, unit) ? null : session.Discourse.SalientCountries(reading.Index).Find(code => !named.Contains(code));
        return other is null ? Resolution.None($"'{unit.Role!.Word}': others than those named") : new Resolution([Refer(other, unit.Role!)]);
    }

    /// <summary>A country that the document speaks of.</summary>
    public ActorReference Refer(string code, RoleEntry role) => new()
    {
        Code = code, Sector = "GOV", Name = session.Lexicon.CountryName(code), Kind = ActorKind.Country, Reason = $"{role.Id}: most spoken of", Score = 0.7,
    };
}
