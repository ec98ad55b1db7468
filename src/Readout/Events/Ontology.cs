using System.Globalization;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>PLOVER's tables: events, modes, scores, quad codes. Names are PLOVER's own ("REQUEST", "change").</summary>
public static class Ontology
{
    private const string Folder = "data/ontology/";
    private static readonly Dictionary<string, Entry> s_events = Table.Embedded(Folder + "events.tsv").Rows
        .ToDictionary(row => row["id"], row => new Entry(Number(row["score"]), int.Parse(row["quad_code"], CultureInfo.InvariantCulture), row["needs_recipient"] == "1", row["definition"]), StringComparer.Ordinal);
    private static readonly Dictionary<string, double?> s_modes = Table.Embedded(Folder + "modes.tsv").Rows
        .ToDictionary(row => row["id"], row => row["score"].Length == 0 ? (double?)null : Number(row["score"]), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> s_contexts = Table.Embedded(Folder + "contexts.tsv").Rows.Select((row, i) => (Name: row["id"], i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);

    /// <summary>The sixteen events in ordinal order.</summary>
    public static IReadOnlyList<string> Events { get; } = [.. s_events.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The contexts in ordinal order.</summary>
    public static IReadOnlyList<string> Contexts { get; } = [.. s_contexts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Position of a context in <see cref="Contexts"/>; -1 for a name that is none.</summary>
    internal static int ContextNumber(ReadOnlySpan<char> name) => s_contexts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var number) ? number : -1;

    /// <summary>The sectors in ordinal order.</summary>
    public static IReadOnlyList<string> Sectors { get; } = [.. Table.Embedded(Folder + "sectors.tsv").Rows.Select(row => row["id"])];

    /// <summary>The modes of an event in ordinal order; empty for an event without modes.</summary>
    /// <exception cref="ArgumentException">PLOVER has no such event.</exception>
    public static IReadOnlyList<string> Modes(string category)
    {
        Find(category);
        var prefix = category + '-';
        return [.. s_modes.Keys.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => id[prefix.Length..]).Order(StringComparer.Ordinal)];
    }

    /// <summary>What an event covers, in a few words for people ("Asks, urges, demands, orders").</summary>
    /// <exception cref="ArgumentException">PLOVER has no such event.</exception>
    public static string Definition(string category) => Find(category).Definition;

    /// <summary>Whether PLOVER has the event.</summary>
    public static bool IsEvent(string category) => s_events.ContainsKey(category);

    /// <summary>Whether the event has the mode.</summary>
    public static bool IsMode(string category, string mode) => s_modes.ContainsKey($"{category}-{mode}");

    /// <summary>Conflict–cooperation score, from -10 (force) to 10 (aid): that of the first mode that has one, else the event's own.</summary>
    /// <exception cref="ArgumentException">PLOVER has no such event.</exception>
    public static double Score(string category, IReadOnlyList<string> modes)
    {
        ArgumentNullException.ThrowIfNull(modes);
        foreach (var mode in modes)
            if (s_modes.GetValueOrDefault($"{category}-{mode}") is { } score) return score;
        return Find(category).Score;
    }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    /// <exception cref="ArgumentException">PLOVER has no such event.</exception>
    public static int QuadCode(string category) => Find(category).Quad;

    /// <summary>Whether the event is none without a recipient (COOPERATE, AID, SANCTION).</summary>
    /// <exception cref="ArgumentException">PLOVER has no such event.</exception>
    public static bool NeedsRecipient(string category) => Find(category).NeedsRecipient;

    private static Entry Find(string category) =>
        s_events.TryGetValue(category, out var found) ? found : throw new ArgumentException($"PLOVER has no event '{category}'", nameof(category));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private readonly record struct Entry(double Score, int Quad, bool NeedsRecipient, string Definition);
}
