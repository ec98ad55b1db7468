using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Resolves what two countries hold together, named or not: "the joint border commission", "the Bilateral Water Mechanism".</summary>
internal sealed class JointBodies(UnitResolver session)
{
    private const double Guessed = 0.6;
    private static readonly Dictionary<string, string> s_words = Table.Embedded("data/lexicons/en/joint-body-words.tsv").Rows.ToDictionary(row => row["word"], row => row["kind"], StringComparer.Ordinal);

    /// <summary>The two countries that the document deals with together; null for what is no such body, or whose the words themselves say.</summary>
    public Resolution? Resolve(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (unit is not { IsCompany: false, Entries.Length: 0 } || unit.Role is { IsPerson: true } || s_words.GetValueOrDefault(reading.Parsed.Lemmas[unit.Head].ToLowerInvariant()) is not { } body || !IsJoint(reading, unit, context, body) || IsOwned(reading, unit, context)) return null;
        return session.Discourse.Two(reading.Index, session.Lexicon.IsCountry) is not { Count: 2 } two ? null
            : new Resolution([.. two.Select(code => new ActorReference { Code = code, Sector = "GOV", Kind = ActorKind.Role, Reason = "a body of the two that the document deals with", Score = Guessed })]);
    }

    // A parliament has joint committees of its own; what is bilateral is of two states.
    private static bool IsJoint(SentenceReading reading, Unit unit, PhraseContext context, string body)
    {
        for (var token = context.First; token < unit.Head; token++)
            if (s_words.GetValueOrDefault(reading.Parsed.Word(token).ToString().ToLowerInvariant()) is { } kind && (kind is "mark" ? body is "body" or "marked" : kind is "loose" && body is "body")) return true;
        return false;
    }

    // "Peru's joint commission with Chile", "the joint commission of Peru and Chile"
    private bool IsOwned(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (context.Before.Exists(before => before.Kind == UnitKind.Known)) return true;
        foreach (var child in reading.Parsed.Dependents(unit.Head))
            if (child > unit.Head && reading.Preposition(child) is >= 0 and var preposition && (reading.Is(preposition, "of") || reading.Is(preposition, "between") || reading.Is(preposition, "with"))
                && session.Actors(reading, reading.UnitAt(child)).Any(actor => actor.Code is not null)) return true;
        return false;
    }
}
