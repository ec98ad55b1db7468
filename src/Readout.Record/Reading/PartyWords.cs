using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Tells names that look like codes from codes: "BBC" is a code where any party has it, and otherwise a name.</summary>
internal static class PartyWords
{
    /// <summary>A question whose words for parties are codes alone where three capitals stand.</summary>
    /// <param name="query">The question.</param>
    /// <param name="isKnown">Whether any party has a code.</param>
    public static EventQuery Resolve(EventQuery query, Func<string, bool> isKnown) =>
        query with { Actors = Resolve(query.Actors, isKnown), Recipients = Resolve(query.Recipients, isKnown), Parties = Resolve(query.Parties, isKnown) };

    /// <summary>The same for a record.</summary>
    public static EventQuery Resolve(IDialect dialect, EventQuery query, ChangedEvents changed)
    {
        if (!query.Actors.Concat(query.Recipients).Concat(query.Parties).Any(NameKey.IsCode)) return query;
        using var connection = dialect.Connect();
        return Resolve(query, word => connection.ExecuteScalar<long?>("SELECT 1 FROM sides WHERE code = @word LIMIT 1", new { word }) is not null
            || changed.Holding.Any(found => found.Row.Actors.Concat(found.Row.Recipients).Any(party => party.Code == word)));
    }

    // Names are searched by their small letters, which are no code.
    private static IReadOnlyList<string> Resolve(IReadOnlyList<string> words, Func<string, bool> isKnown) =>
        words.Any(NameKey.IsCode) ? [.. words.Select(word => NameKey.IsCode(word) && !isKnown(word) ? NameKey.Of(word)! : word)] : words;
}
