using Readout.Actors;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>Completes parties that the text leaves open: whoever is named by a role alone belongs to the other side's country, and an arrest
/// without an agent is the state's.</summary>
internal sealed class ImpliedParties
{
    private const string TableName = "data/patterns/en/implied-actors.tsv";
    private static readonly HashSet<string> s_nowhere = new(["UNO", "EUR", "IGO", "NGO", "MNC", "ISM", "IMG"], StringComparer.Ordinal);
    private readonly Dictionary<(string Category, string Mode), (string Id, string Sector)> _sectors;

    private ImpliedParties(Dictionary<(string, string), (string, string)> sectors) => _sectors = sectors;

    /// <summary>The table that ships; read on first use.</summary>
    public static ImpliedParties English { get; } = new(Table.Embedded(TableName).Rows
        .ToDictionary(row => (row["event"], row["mode"]), row => (row["id"], row["sector"])));

    /// <summary>Completes the event's parties where the rest of the event makes them clear.</summary>
    public void Complete(EventCandidate candidate)
    {
        if (candidate.Actors.Count > 0)
        {
            candidate.Recipients = AtHome(candidate.Recipients, candidate.Actors);
            candidate.Actors = AtHome(candidate.Actors, candidate.Recipients);
        }
        else if (Country(candidate.Recipients) is { } country && _sectors.TryGetValue((candidate.Category, candidate.Modes is [var mode, ..] ? mode : ""), out var implied))
        {
            candidate.Actors = [new Participant(new ActorReference { Code = country, Sector = implied.Sector, Reason = $"implied: {implied.Id}" }, "", null)];
        }
    }

    private static IReadOnlyList<Participant> AtHome(IReadOnlyList<Participant> side, IReadOnlyList<Participant> other) =>
        Country(other) is { } country && side.Any(IsHomeless) ? [.. side.Select(one => IsHomeless(one) ? At(one, country) : one)] : side;

    private static bool IsHomeless(Participant one) => one.Actor is { Code: null, Sector: not null };

    private static Participant At(Participant one, string country) =>
        one with { Actor = one.Actor with { Code = country, Reason = $"{one.Actor.Reason}; the other party's country" } };

    // The one country of a side; null where there are several, or none.
    private static string? Country(IReadOnlyList<Participant> side)
    {
        string? country = null;
        foreach (var one in side)
        {
            if (one.Actor.Code is not { } code) continue;
            if (s_nowhere.Contains(code) || (country is not null && country != code)) return null;
            country = code;
        }
        return country;
    }
}
