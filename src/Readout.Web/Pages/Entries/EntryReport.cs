using Readout.Record.Reading;

namespace Readout.Web.Pages.Entries;

/// <summary>One report of an entry.</summary>
/// <param name="Stored">The event.</param>
/// <param name="Origin">The report that it is a reprint of; null where it stands in words of its own.</param>
public sealed record EntryReport(StoredEvent Stored, StoredEvent? Origin)
{
    /// <summary>Reports in the order of publication, each with what it is a reprint of: of near-duplicates the earliest is the origin.</summary>
    /// <param name="events">The reports.</param>
    /// <param name="clusters">Clusters of near-duplicates by the key of the document.</param>
    internal static IReadOnlyList<EntryReport> Of(IEnumerable<StoredEvent> events, IReadOnlyDictionary<string, long> clusters)
    {
        var ordered = events.OrderBy(stored => stored.Told.Published ?? DateOnly.MaxValue).ThenBy(stored => stored.Told.Publisher, StringComparer.Ordinal).ThenBy(stored => stored.Id, StringComparer.Ordinal).ToArray();
        var origins = new Dictionary<long, StoredEvent>();
        return
        [
            .. ordered.Select(stored => clusters.TryGetValue(stored.DocumentKey, out var cluster) && !origins.TryAdd(cluster, stored) && origins[cluster].DocumentKey != stored.DocumentKey
                ? new EntryReport(stored, origins[cluster]) : new EntryReport(stored, null)),
        ];
    }
}
