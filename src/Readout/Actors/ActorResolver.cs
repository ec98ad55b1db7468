using Readout.Documents;
using Readout.Language;

namespace Readout.Actors;

/// <summary>Says who is meant by the names, roles, nationalities and pronouns of a document, at the document's date.</summary>
public static class ActorResolver
{
    /// <summary>Resolves every mention of a document, in the order of the text: what was said before decides what "the minister" means.</summary>
    /// <param name="document">The document; without a day of publication, dated rows of the tables hold whenever.</param>
    /// <param name="sentences">Its sentences. One without a tree is read by its tags alone, so that the names in it are known later.</param>
    /// <param name="tables">Who is who; null for the tables that ship.</param>
    public static DocumentMentions Resolve(Document document, IReadOnlyList<ParsedSentence> sentences, ActorTables? tables = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        tables ??= ActorTables.English;
        var (lexicon, discourse) = (tables.Names, new Discourse());
        var finder = new MentionFinder(lexicon, tables.Roles, document.Published);
        var resolver = new UnitResolver(lexicon, discourse, document.Published);
        var readings = new SentenceReading[sentences.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = finder.Find(sentences[i], i);
            foreach (var unit in readings[i].Units)
            {
                if (unit.Kind != UnitKind.Known || resolver.OnlyCode(unit) is not { } code || !lexicon.IsCountry(code)) continue;
                discourse.Foresee(code);
                if (lexicon[unit.Entries[0]].Kind is ActorKind.Country or ActorKind.Capital or ActorKind.Place or ActorKind.People) discourse.ForeseeName(code);
            }
        }
        discourse.Home = Home(readings, lexicon);
        if (IssuerFinder.Find(document.Publisher, finder, lexicon) is { } issuer)
        {
            discourse.Note(issuer);
            discourse.Foresee(issuer.Reference.Code!);
        }
        foreach (var reading in readings)
        {
            foreach (var unit in reading.Units) resolver.Resolve(reading, unit);
            if (reading.Index == 0) discourse.Voice = Voice(reading);
        }
        return new DocumentMentions(readings) { Home = discourse.Home, Names = lexicon, Day = document.Published };
    }

    // "The ministry strongly condemns the shelling": a body that speaks of itself in the present tense makes a statement.
    private static ActorReference? Voice(SentenceReading first) => first.Subject() is { Role.IsPerson: false, Kind: UnitKind.Role } body
        && first.Parsed.PennTags[first.Parsed.Heads[body.Head]] == "VBZ" && body.Mention is { Actors: [{ Code: not null } actor] } ? actor : null;

    // "NAIROBI, March 3 (Agency) -": the dateline is a sentence of its own, without a verb and with a dash at its end.
    private static string? Home(SentenceReading[] readings, ActorLexicon lexicon)
    {
        if (readings is not [{ Parsed: { Count: > 1 } first } dateline, ..] || first.Tags[^1] != UniversalTag.PUNCT || first.Word(first.Count - 1) is not ("-" or "--" or "–" or "—")) return null;
        foreach (var unit in dateline.Units)
            if (unit.Kind == UnitKind.Known && lexicon.IsCountry(lexicon[unit.Entries[0]].Code)) return lexicon[unit.Entries[0]].Code;
        return null;
    }
}
