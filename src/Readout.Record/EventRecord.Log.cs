using Readout.Record.Reading;
using Readout.Record.Storage;
using Readout.Record.Watching;
using Readout.Record.Writing;

namespace Readout.Record;

/// <content>What was done to the record, and what it watches.</content>
public sealed partial class EventRecord
{
    /// <summary>The last run whose events took the place of others; null where nothing was ever coded anew.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public long? LastRecoding() => Read(() => LogReader.LastRecoding(_dialect));

    /// <summary>Runs that wrote, the oldest first.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredRun> Runs() => Read(() => LogReader.Runs(_dialect));

    /// <summary>What was deleted, the oldest first.</summary>
    /// <param name="since">Only what was deleted after this moment (UTC); null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<Deletion> Deletions(DateTime? since = null) => Read(() => LogReader.Deletions(_dialect, since));

    /// <summary>What became of a document or an event that is no more; null where it was never deleted.</summary>
    /// <param name="kind">"document" or "event".</param>
    /// <param name="id">The event's id, or the document's key.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public Deletion? Deletion(string kind, string id)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(id);
        return Read(() => LogReader.Deletion(_dialect, kind, id));
    }

    /// <summary>What a copy of the record must forget, the oldest first: what was deleted, and events that people rejected and nobody accepted since.</summary>
    /// <param name="since">Only what went after this moment (UTC); null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<Deletion> Withdrawn(DateTime? since = null) => Read(() => LogReader.Withdrawn(_dialect, since));

    /// <summary>What people said of events, the oldest first.</summary>
    /// <param name="id">Of this event alone; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredCorrection> Corrections(string? id = null) => Read(() => LogReader.Corrections(_dialect, id));

    /// <summary>What could not be read of the inputs, by source and position.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<SetAsideItem> SetAside() => Read(() => LogReader.SetAside(_dialect));

    /// <summary>What a recoding changed, document by document: events that changed, that are gone, that are new.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="RecordException">The record cannot be read; it may come while the changes are read.</exception>
    public IEnumerable<EventChange> Changes(long run) => Guard.Stream(_dialect, RunChanges.Of(_dialect, run));

    /// <summary>What is remembered of feeds, by address.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<WatchedFeed> Feeds() => Read(() => WatchRows.Feeds(_dialect));

    /// <summary>What is remembered of hosts whose pages are fetched, by name.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<WatchedHost> Hosts() => Read(() => WatchRows.Hosts(_dialect));

    /// <summary>Pages that feeds announced and that are still to be fetched, the first due first.</summary>
    /// <param name="feeds">Addresses of the feeds.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<WatchedPage> WaitingPages(IReadOnlyList<string> feeds, int limit)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(() => WatchRows.Waiting(_dialect, feeds, limit));
    }

    /// <summary>Those of some addresses that feeds announced before, whatever became of them.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlySet<string> KnownPages(IReadOnlyList<string> addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return Read(() => WatchRows.Known(_dialect, addresses));
    }
}
