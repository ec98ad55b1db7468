using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Resolves what stands for a country without its name: "the kingdom", "the two powers", "the Philippine side".</summary>
internal sealed class CountryNouns(UnitResolver session)
{
    private static readonly Dictionary<string, HashSet<string>> s_kinds = Table.Embedded("data/lexicons/en/country-kinds.tsv").Rows
        .ToDictionary(row => row["noun"], row => row.List("codes").ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Resolves such a noun; nobody for one that is not definite ("a country").</summary>
    public Resolution Resolve(SentenceReading reading, Unit unit, PhraseContext context)
    {
        // "its neighbour Congo"
        if (reading.UnitAt(unit.End) is { Kind: UnitKind.Known } behind && behind.First == unit.End && session.Refer(behind) is { Code: { } code } country && session.Lexicon.IsCountry(code))
            return new Resolution([country with { Reason = $"{unit.Role!.Id}: {country.Reason}" }]);
        var named = context.Before.Where(before => before.Kind == UnitKind.Known).Select(before => session.Refer(before)).ToList();
        if (unit.Role!.Code == ActorLexicon.Nobody && context.Before.Count > 0) return Other(reading, unit, context);
        if (named.Count > 0) return new Resolution([named[^1] with { Reason = $"{unit.Role!.Id}: {named[^1].Reason}" }]);
        // "the 12-nation community": the word only counts members.
        if (reading.Parsed.Relations[unit.Head] is Relation.Amod or Relation.Compound && unit.Head + 1 < reading.Parsed.Count) return Resolution.None($"'{unit.Role!.Word}': only says of what kind");
        if (!context.IsDefinite && !context.IsPair) return Resolution.None($"'{unit.Role!.Word}': which, nothing says");
        var isPlural = UnitResolver.IsPlural(reading.Parsed, unit);
        if (isPlural && !context.IsPair) return Resolution.None($"'{unit.Role!.Word}': which, nothing says");
        var salient = context.IsPair && session.Discourse.Pair(reading.Index) is { } pair ? pair : session.Discourse.SalientCountries(reading.Index, ofWhole: context.IsPair);
        if (s_kinds.TryGetValue(unit.Role!.Word, out var kin)) salient = [.. salient.Where(kin.Contains)];
        var needed = context.IsPair ? 2 : 1;
        return salient.Count < needed ? Resolution.None($"'{unit.Role!.Word}': the document has named no such country yet")
            : new Resolution([.. salient.Take(needed).Select(code => Refer(code, unit.Role!))]);
    }

    // "Turkey's NATO allies" are others than those named, and which, nothing says; "its northern neighbour" is the other one spoken of.
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
