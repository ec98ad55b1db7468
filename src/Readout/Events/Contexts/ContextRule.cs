using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>One row of the rules that know a context by the event itself: its category and mode, and who is on either side.</summary>
internal sealed record ContextRule
{
    public required string Id { get; init; }

    /// <summary>Categories of which the event must be one; empty for any.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Modes of which the event must have one; empty for any or none.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Sectors ("MIL"), codes ("UNO") or both ("UNO/MIL") of which an actor must have one; empty for any.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The same for a recipient.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Whether the parties must belong to different countries or bodies.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Number of the context in the ontology.</summary>
    public required int Context { get; init; }

    /// <summary>Up to 1; below 0, down to -1, where it speaks against the context.</summary>
    public required double Weight { get; init; }

    /// <summary>Reads a row.</summary>
    /// <exception cref="FormatException">The row is no rule; the message says why.</exception>
    public static ContextRule Read(TableRow row)
    {
        if (row.List("event").FirstOrDefault(name => !Ontology.IsEvent(name)) is { } category) throw new FormatException($"'{category}' is no event");
        if (row.List("mode").FirstOrDefault(mode => !row.List("event").Any(name => Ontology.IsMode(name, mode))) is { } odd) throw new FormatException($"'{odd}' is no mode of {row["event"]}");
        if (row.List("actor").Concat(row.List("recipient")).FirstOrDefault(side => !IsSide(side)) is { } wrong) throw new FormatException($"'{wrong}' is neither a sector nor the code of a body");
        if (row["parties"] is not ("" or "foreign")) throw new FormatException($"parties '{row["parties"]}' is neither empty nor foreign");
        if (row["event"].Length + row["actor"].Length + row["recipient"].Length == 0) throw new FormatException("holds for every event");
        return new ContextRule
        {
            Id = row["id"], Categories = row.List("event"), Modes = row.List("mode"), Actors = row.List("actor"), Recipients = row.List("recipient"),
            IsForeign = row["parties"] == "foreign", Context = ContextCells.Context(row.Span("context")), Weight = ContextCells.Weight(row.Span("weight"), -1),
        };
    }

    /// <summary>Whether it holds for an event of one of its categories.</summary>
    public bool Holds(EventCandidate candidate) => HasMode(candidate) && IsOneOf(Actors, candidate.Actors) && IsOneOf(Recipients, candidate.Recipients) && (!IsForeign || AreForeign(candidate));

    private bool HasMode(EventCandidate candidate)
    {
        if (Modes.Count == 0) return true;
        foreach (var mode in candidate.Modes)
            if (Modes.Contains(mode, StringComparer.Ordinal)) return true;
        return false;
    }

    private static bool IsOneOf(IReadOnlyList<string> wanted, IReadOnlyList<Participant> side)
    {
        if (wanted.Count == 0) return true;
        foreach (var participant in side)
            foreach (var one in wanted)
                if (Fits(one, participant)) return true;
        return false;
    }

    private static bool Fits(string wanted, Participant participant)
    {
        var (actor, slash) = (participant.Actor, wanted.IndexOf('/', StringComparison.Ordinal));
        if (slash < 0) return actor.Sector == wanted || actor.Code == wanted || actor.OtherSectors.Contains(wanted, StringComparer.Ordinal);
        return actor.Code is { } code && wanted.AsSpan(0, slash).SequenceEqual(code) && actor.Sector is { } sector && wanted.AsSpan(slash + 1).SequenceEqual(sector);
    }

    private static bool AreForeign(EventCandidate candidate)
    {
        string? first = null;
        foreach (var side in (ReadOnlySpan<IReadOnlyList<Participant>>)[candidate.Actors, candidate.Recipients])
            foreach (var participant in side)
            {
                if (participant.Actor.Code is not { } code) continue;
                if (first is not null && first != code) return true;
                first = code;
            }
        return false;
    }

    private static bool IsSide(string side) => side.Split('/') is { Length: <= 2 } parts && (Ontology.Sectors.Contains(parts[^1], StringComparer.Ordinal) || (parts.Length == 1 && IsBody(side)))
        && (parts.Length == 1 || IsBody(parts[0]));

    private static bool IsBody(string code) => code is "UNO" or "EUR" or "IGO" or "NGO" or "MNC" or "ISM" or "IMG";
}
