using System.Text;
using Readout.Language;

namespace Readout.Actors;

/// <summary>Resolves the nominals of one sentence, one after the other, with what the document said before.</summary>
internal sealed class PhraseResolver(ParsedSentence s, NameMatch?[] names, ActorMemory memory)
{
    private const double Named = 1, Titled = 0.95, Recalled = 0.8, Guessed = 0.5;
    private static readonly string[] s_ofWhom = ["of", "from", "for", "in"];

    /// <summary>Whether the token heads a phrase that can stand for somebody: a noun, a name, a pronoun, or an adjective of nationality.</summary>
    public bool IsCandidate(int token) => s.Tags[token] switch
    {
        UniversalTag.PROPN or UniversalTag.NOUN => names[token] is not { } match || HeadOf(match) == token,
        UniversalTag.PRON => s.PennTags[token] is "PRP" or "PRP$",
        UniversalTag.ADJ => names[token] is { } match && HeadOf(match) == token,
        _ => false,
    };

    /// <summary>Who the phrase stands for, and the reason when that is nobody.</summary>
    public (IReadOnlyList<ActorReference> Actors, string? Reason) Resolve(int token)
    {
        if (s.Tags[token] == UniversalTag.PRON) return Pronoun(token);
        var phrase = new NounPhrase(s, token);
        if (IsPair(phrase) && memory.LatestTwo() is { Count: 2 } two)
            return ([.. two.Select(code => new ActorReference { Code = code, Sector = SectorFor(code, "GOV"), Reason = "the two countries named last", Score = Recalled })], null);
        var role = Role(phrase);
        if (names[token] is { } match && (role < 0 || match.Entry.Kind is not (NameKind.Country or NameKind.Demonym or NameKind.Capital)))
            return ([OfName(match, token)], null);
        if (role >= 0) return WithRole(phrase, role);
        return s.Tags[token] == UniversalTag.PROPN ? Unknown(phrase) : ([], "no role word and no name");
    }

    /// <summary>First token of the phrase, and one past its last.</summary>
    public (int First, int End) Extent(int token)
    {
        var phrase = new NounPhrase(s, token);
        var (first, end) = (token, token + 1);
        while (phrase.Words.Contains(first - 1)) first--;
        while (phrase.Words.Contains(end)) end++;
        return names[token] is { } match ? (Math.Min(first, match.First), Math.Max(end, match.End)) : (first, end);
    }

    private ActorReference OfName(NameMatch match, int token)
    {
        var entry = match.Entry;
        if (entry.Kind == NameKind.Person)
        {
            var person = new ActorReference { Code = entry.Code, Sector = match.IsFormer ? "ELI" : SectorFor(entry.Code, entry.Sector), Name = entry.Entity, Office = entry.Office, Reason = entry.Id, Score = Named };
            memory.NotePerson(entry.Entity, person);
            return person;
        }
        var sector = entry.Kind == NameKind.Demonym && s.Tags[token] != UniversalTag.ADJ ? "CVL" : entry.Kind == NameKind.Demonym ? "GOV" : entry.Sector;
        return new ActorReference { Code = entry.Code, Sector = SectorFor(entry.Code, sector), Name = entry.Entity, Reason = entry.Id, Score = Named };
    }

    // "Turkish Foreign Minister Hakan Fidan", "Russian troops", "the president of France", "its army", "the minister".
    private (IReadOnlyList<ActorReference>, string?) WithRole(NounPhrase phrase, int role)
    {
        var (sector, other) = Sectors(phrase, role);
        var name = NameIn(phrase);
        var office = s.Lemmas[role];
        if (name is null && Earlier(phrase, office) is { } known) return ([known], null);
        var (code, reason, score, ownSector) = Country(phrase);
        if (ownSector is not null && sector is "GOV" or "CVL" or null) sector = ownSector;
        if (code is null && name is not null && memory.Person(name) is { } person) return ([person], null);
        if (code is null && memory.LatestCountry() is { } context) (code, reason, score) = (context, "the country named last", Guessed);
        var actor = new ActorReference
        {
            Code = code, Sector = SectorFor(code, sector), OtherSectors = other is null ? [] : [other], Name = name, Office = office,
            Reason = $"role {office}; {reason}", Score = score,
        };
        if (name is not null) memory.NotePerson(name, actor);
        return ([actor], null);
    }

    private (string? Code, string Reason, double Score, string? Sector) Country(NounPhrase phrase)
    {
        foreach (var word in phrase.Words)
            if (word != phrase.Possessor && names[word] is { } match) return (match.Entry.Code, match.Entry.Id, Titled, OwnSector(match));
        if (phrase.Possessor >= 0)
        {
            var (actors, _) = Resolve(phrase.Possessor);
            if (actors is [var owner, ..] && owner.Code is not null) return (owner.Code, $"possessor: {owner.Reason}", Recalled, null);
        }
        foreach (var further in phrase.Further)
            if (names[further] is { } match && (s.Relations[further] == Relation.Appos || HasCase(further))) return (match.Entry.Code, match.Entry.Id, Titled, OwnSector(match));
        foreach (var further in phrase.Further.Where(further => s.Relations[further] == Relation.Appos))
            if (Country(new NounPhrase(s, further)) is { Code: not null } inner) return inner;
        // ", Freedonia's defence minister": the phrase may itself stand in apposition to one that names a country.
        if (s.Relations[phrase.Head] == Relation.Appos && names[s.Heads[phrase.Head]] is { } beside) return (beside.Entry.Code, beside.Entry.Id, Recalled, null);
        return (null, "no country beside it", 0, null);
    }

    private static string? OwnSector(NameMatch match) => match.Entry.Kind == NameKind.Organisation && match.Entry.Sector is not "GOV" ? match.Entry.Sector : null;

    private (string? Sector, string? Other) Sectors(NounPhrase phrase, int role)
    {
        RoleTable.English.TryHead(RoleText(role), out var sectors);
        foreach (var word in phrase.Words)
            if (word != role && RoleTable.English.TryModifier(s.Lemmas[word], out var modified) && modified.Sector is not null && !(modified.Sector == "COP" && sectors.Sector is "MIL")) sectors = (modified.Sector, modified.Other ?? sectors.Other);
        return sectors;
    }

    // The head if it is a role word, else a title before or after a name.
    private int Role(NounPhrase phrase)
    {
        if (names[phrase.Head] is null && RoleTable.English.TryHead(RoleText(phrase.Head), out _)) return phrase.Head;
        if (s.Tags[phrase.Head] != UniversalTag.PROPN) return -1;
        foreach (var word in phrase.Words)
            if (names[word] is null && word != phrase.Possessor && RoleTable.English.TryHead(RoleText(word), out _)) return word;
        foreach (var further in phrase.Further)
            if (s.Relations[further] == Relation.Appos && RoleTable.English.TryHead(RoleText(further), out _)) return further;
        return -1;
    }

    private string RoleText(int word)
    {
        foreach (var child in s.Dependents(word))
            if (child == word - 1 && RoleTable.English.TryHead($"{s.Lemmas[child]} {s.Lemmas[word]}", out _)) return $"{s.Lemmas[child]} {s.Lemmas[word]}";
        return s.Lemmas[word];
    }

    private string? NameIn(NounPhrase phrase)
    {
        var name = new StringBuilder();
        foreach (var word in phrase.Words)
            if (s.Tags[word] == UniversalTag.PROPN && names[word] is null && word != phrase.Possessor && !RoleTable.English.TryHead(s.Lemmas[word], out _) && !RoleTable.English.TryModifier(s.Lemmas[word], out _))
                name.Append(name.Length == 0 || s.Sentence.Tokens[word].Start == s.Sentence.Tokens[word - 1].End ? "" : " ").Append(s.Word(word));
        if (name.Length > 0) return name.ToString();
        foreach (var further in phrase.Further)
            if (s.Relations[further] == Relation.Appos && s.Tags[further] == UniversalTag.PROPN && names[further] is null) return NameIn(new NounPhrase(s, further));
        return null;
    }

    // "the minister" after a minister was named.
    private ActorReference? Earlier(NounPhrase phrase, string office) =>
        phrase.Words.Exists(word => s.Relations[word] == Relation.Det && s.Lemmas[word] == "the") && phrase.Words.TrueForAll(word => names[word] is null) && phrase.Possessor < 0 && phrase.Further.TrueForAll(word => names[word] is null)
        && s.PennTags[phrase.Head] == "NN" ? memory.WithOffice(office) : null;

    private (IReadOnlyList<ActorReference>, string?) Unknown(NounPhrase phrase)
    {
        if (NameIn(phrase) is { } name)
        {
            if (memory.Person(name) is { } known) return ([known], null);
            if (name.Split(' ', '-')[^1] is var last && memory.Person(last) is { } surname) return ([surname], null);
        }
        if (s.Relations[phrase.Head] == Relation.Appos && s.Heads[phrase.Head] is var beside && s.Tags[beside] == UniversalTag.NOUN)
            return (Resolve(beside).Actors, "apposition to nobody known");
        return ([], "a name that no table knows");
    }

    private (IReadOnlyList<ActorReference>, string?) Pronoun(int token)
    {
        var found = s.Lemmas[token].ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" => memory.Latest((_, person, _) => person),
            "it" or "its" => memory.Latest((actor, person, plural) => !person && !plural && actor.Code is not null) ?? memory.Latest((actor, person, plural) => !plural),
            "they" or "their" or "we" or "our" => memory.Latest((actor, _, plural) => plural) ?? memory.Latest((actor, _, _) => actor.Code is not null),
            _ => null,
        };
        return found is null ? ([], "no one before it fits") : ([found with { Score = Recalled * found.Score, Reason = $"pronoun for {found.Reason}" }], null);
    }

    private bool IsPair(NounPhrase phrase) => RoleTable.English.IsGroup(s.Lemmas[phrase.Head]) && phrase.Words.TrueForAll(word => names[word] is null)
        && phrase.Words.Exists(word => s.Lemmas[word] is "two" or "both");

    private bool HasCase(int token)
    {
        foreach (var child in s.Dependents(token))
            if (s.Relations[child] == Relation.Case && s_ofWhom.Contains(s.Lemmas[child])) return true;
        return false;
    }

    private int HeadOf(NameMatch match)
    {
        for (var i = match.First; i < match.End; i++)
            if (s.Heads[i] < match.First || s.Heads[i] >= match.End) return i;
        return match.First;
    }

    // International bodies have no sector but for their courts, soldiers and doctors.
    private static string? SectorFor(string? code, string? sector) =>
        code is "UNO" or "EUR" or "IGO" or "NGO" && sector is not ("JUD" or "MIL" or "MED") ? null : sector;
}
