using Readout.Exchange.Rows;
using Readout.Record.Accounts;
using Readout.Record.Alerting;
using Readout.Record.Merging;
using Readout.Record.Reading;
using Readout.Record.Storage;
using Readout.Record.Writing;

namespace Readout.Record;

/// <summary>The record: documents, what was read in them, and what they tell of the same events, in one SQLite file or one schema of a PostgreSQL
/// database. Reading is for any number of threads; whoever writes takes a <see cref="RecordWriter"/>.</summary>
public sealed partial class EventRecord
{
    /// <summary>How long a writer waits for another unless told otherwise.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    private readonly IDialect _dialect;

    private readonly RecordAccess _access;

    private volatile KnownChanges? _changed;

    private EventRecord(IDialect dialect, RecordAccess access) => (_dialect, _access) = (dialect, access);

    /// <summary>The record's place, without secrets.</summary>
    public string Place => _dialect.Place;

    /// <summary>Opens a record.</summary>
    /// <param name="location">A file, or postgres://user:password@host:port/database?schema=name.</param>
    /// <param name="access">For writing, a record is made where there is none.</param>
    /// <param name="patience">How long a writer waits for another, a second or more; null for <see cref="DefaultPatience"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="location"/> is empty or no address.</exception>
    /// <exception cref="RecordException">It cannot be opened, is none, or is newer than this program.</exception>
    public static EventRecord Open(string location, RecordAccess access = RecordAccess.Write, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        var wait = patience ?? DefaultPatience;
        return Of(Dialect(location, access, wait), access);
    }

    /// <summary>Opens the record of a database that is set up already.</summary>
    internal static EventRecord Of(IDialect dialect, RecordAccess access) => Guard.Run(dialect, () =>
    {
        using var connection = dialect.Connect();
        SchemaMigrator.Migrate(dialect, connection, access);
        return new EventRecord(dialect, access);
    });

    /// <summary>Whether there is a record at a location.</summary>
    /// <param name="location">As <see cref="Open"/> takes it.</param>
    /// <exception cref="ArgumentException"><paramref name="location"/> is empty or no address.</exception>
    /// <exception cref="RecordException">The place cannot be looked at.</exception>
    public static bool Exists(string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        var dialect = Dialect(location, RecordAccess.Read, DefaultPatience);
        return (dialect is PostgresDialect || File.Exists(location)) && Guard.Run(dialect, () =>
        {
            using var connection = dialect.Connect();
            return dialect.Exists(connection);
        });
    }

    /// <summary>Those of some keys whose documents need not be given: the record has them, or they were deleted from it.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlySet<string> Known(IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Read(() =>
        {
            using var connection = _dialect.Connect();
            using var work = new RecordWork(_dialect, connection);
            return KnownDocuments.Among(work, keys).Keys.ToHashSet(StringComparer.Ordinal);
        });
    }

    /// <summary>Begins a run that writes.</summary>
    /// <exception cref="InvalidOperationException">The record was opened for reading alone.</exception>
    /// <exception cref="RecordException">The record cannot be written to.</exception>
    public RecordWriter Write(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (_access == RecordAccess.Read) throw new InvalidOperationException("the record was opened for reading alone");
        return new RecordWriter(_dialect, run, new RecordMerger());
    }

    /// <summary>Events that answer a question, one by one: a record of any size streams. What people corrected stands in <see cref="StoredEvent.Corrected"/>.</summary>
    /// <param name="query">The question.</param>
    /// <param name="order">Their order.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">The <see cref="StoredEvent.Cursor"/> of the event that the list before ended with, in the same order; null to begin.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is no cursor.</exception>
    /// <exception cref="RecordException">The record cannot be read; it may come while the events are read.</exception>
    public IEnumerable<StoredEvent> Events(EventQuery query, EventOrder order = EventOrder.NewestFirst, long? limit = null, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (limit is { } most) ArgumentOutOfRangeException.ThrowIfNegative(most);
        EventCursor? cursor = after is null ? null : EventCursor.Parse(after);
        return Guard.Stream(_dialect, () => EventLister.List(Ask(query), order, limit, cursor));
    }

    /// <summary>Events that answer a question, on their way out: as corrected, with what is known of their entries, in the order in which they came in; those that
    /// people rejected are among them, marked. They stream; only corrected events are held.</summary>
    /// <param name="query">The question, which is asked of events as corrected.</param>
    /// <param name="corrections">What becomes of corrections, whatever the question says of them.</param>
    /// <exception cref="RecordException">The record cannot be read; it may come while the events are read.</exception>
    public IEnumerable<ExportRow> Export(EventQuery query, CorrectionUse corrections = CorrectionUse.Apply)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Guard.Stream(_dialect, () => EventExporter.Export(Ask(query with { Corrections = corrections })));
    }

    /// <summary>The current event of an id; null where there is none. What people corrected stands in <see cref="StoredEvent.Corrected"/>, that they rejected it too.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public StoredEvent? Event(string id) => Versions(id).LastOrDefault(version => version.SupersededBy is null) is { } stored ? Read(() => Changed().Told(stored)) : null;

    /// <summary>Those of some events that answer a question, in the order in which they came in; what people corrected stands in <see cref="StoredEvent.Corrected"/>.</summary>
    /// <param name="query">The question; every report counts, whatever it says of <see cref="EventQuery.OncePerEntry"/>.</param>
    /// <param name="ids">Ids of the events.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEvent> EventsAmong(EventQuery query, IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ids);
        return Read(() => ReviewReader.Among(Ask(query), ids));
    }

    /// <summary>Reports that contradict each other, the surest to be of one event first; those that people rejected contradict nobody.</summary>
    /// <param name="limit">How many pairs at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<Contradiction> Contradictions(int limit = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(() => ReviewReader.Contradictions(_dialect, limit, Changed()));
    }

    /// <summary>All versions of an event as the coder wrote them, the oldest first; empty where there is none.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEvent> Versions(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(() => EventLister.ListVersions(_dialect, "e.id = @id", new Dapper.DynamicParameters(new { id })).ToArray());
    }

    /// <summary>Entries whose leading report answers a question, one by one.</summary>
    /// <param name="query">The question; <see cref="EventQuery.OncePerEntry"/> need not be set.</param>
    /// <param name="order">Their order, that of the reports that lead them.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">The <see cref="StoredEvent.Cursor"/> of the report that leads the entry that the list before ended with, in the same order; null to begin.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is no cursor.</exception>
    /// <exception cref="RecordException">The record cannot be read; it may come while the entries are read.</exception>
    public IEnumerable<StoredEntry> Entries(EventQuery query, EventOrder order = EventOrder.NewestFirst, long? limit = null, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var leads = Events(query with { OncePerEntry = true }, order, limit, after);
        return Guard.Stream(_dialect, () => EntryReader.Read(_dialect, leads, Ask(query).Changed));
    }

    /// <summary>The entry of an event; its reports are <see cref="Events"/> of <see cref="EventQuery.Entry"/>. Null where there is no such event.</summary>
    /// <param name="id">Id of the entry, or of any of its reports.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public StoredEntry? Entry(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Event(id) is { Entry: { } lead } && Event(lead) is { } leading ? Read(() => EntryReader.Read(_dialect, [Changed().Lead(leading)], Changed()).Single()) : null;
    }

    /// <summary>How many events answer a question.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public long Count(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => EventCounter.Count(Ask(query)));
    }

    /// <summary>Events by what they share: the largest group first, periods in their order.</summary>
    /// <param name="query">The question.</param>
    /// <param name="group">What they share.</param>
    /// <param name="limit">How many groups at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<GroupCount> GroupBy(EventQuery query, EventGroup group, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => EventCounter.By(Ask(query), group, limit));
    }

    /// <summary>Events by period, those without any among them: from the first to the last day asked for, else to the last with documents or events.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<TimelinePeriod> Timeline(EventQuery query, TimeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => TimelineReader.Read(Ask(query), unit));
    }

    /// <summary>Pairs of codes, the busiest first.</summary>
    /// <param name="query">The question.</param>
    /// <param name="unit">Counts period by period; null for all days together.</param>
    /// <param name="limit">How many pairs at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<DyadCount> Dyads(EventQuery query, TimeUnit? unit = null, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => DyadCounter.Count(Ask(query), unit, limit));
    }

    /// <summary>Parties of events, the busiest first.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<ActorCount> Actors(EventQuery query, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => ActorCounter.Count(Ask(query), limit));
    }

    /// <summary>Loads all current events into memory, for pages that count over any selection: seconds for a million events, then milliseconds a question.</summary>
    /// <param name="before">What was loaded before, of this record: where few events came or changed since, they alone are read, and the rest is shared; null to read all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public EventColumns LoadColumns(EventColumns? before = null) => Read(() => (before is null ? null : EventColumnsRenewer.Renew(_dialect, Changed, before)) ?? EventColumnsLoader.Load(_dialect, Changed));

    /// <summary>What the record's log says: another after each transaction that added, coded anew, deleted or corrected.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public string Stamp() => Read(() =>
    {
        using var connection = _dialect.Connect();
        return LogReader.Stamp(connection);
    });

    /// <summary>What is in the record.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordStats Stats() => Read(() => StatsReader.Read(_dialect, Changed()));

    /// <summary>The document of a key, with everything read in it; null where there is none. What people corrected of its events stands in
    /// <see cref="StoredEvent.Corrected"/>, that they rejected one too.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public StoredDocument? Document(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Read(() => DocumentLoader.Load(_dialect, key, Changed()));
    }

    /// <summary>Keys of the documents that their inputs named so, in the order in which they came in: names need not be unique.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<string> DocumentKeys(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(() => DocumentLoader.Keys(_dialect, id));
    }

    /// <summary>Accounts of the meeting or incident that a document is about, set side by side: its own and those of others, of reprints the origin alone. Events
    /// count as people corrected them, here and in all accounts; rejected ones are none.</summary>
    /// <param name="key">The document's key.</param>
    /// <returns>The comparison, of the document alone where no other is found; null where the record has no such document.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public AccountComparison? Accounts(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Read(() => new AccountFinder(_dialect, Changed()).OfDocument(key));
    }

    /// <summary>What is told of one entry: its reports, and what contradicts them.</summary>
    /// <param name="id">The entry's id, or that of any event in it.</param>
    /// <returns>The comparison; null where the record has no such entry.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public AccountComparison? AccountsOfEntry(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(() => new AccountFinder(_dialect, Changed()).OfEntry(id));
    }

    /// <summary>Accounts of what passed between two parties on a day.</summary>
    /// <param name="actor">Code of one party ("CHN").</param>
    /// <param name="recipient">Code of the other.</param>
    /// <param name="day">The day.</param>
    /// <returns>A comparison for each meeting or incident, the earliest report's first; empty where nothing is known.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<AccountComparison> AccountsBetween(string actor, string recipient, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(recipient);
        return Read(() => new AccountFinder(_dialect, Changed()).Between(actor, recipient, day));
    }

    /// <summary>Reprints, updates and cut copies of a document, itself among them and without what was read in them: the origin first, which is the earliest published,
    /// of these the earliest fetched, of these the least key. Empty where it stands alone or the record has no such document.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredDocument> Reprints(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Read(() => DocumentLoader.Reprints(_dialect, key));
    }

    /// <summary>Numbers of the clusters of near-duplicates that some documents are in, by key; those that stand alone are left out.</summary>
    /// <param name="keys">Keys of the documents.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyDictionary<string, long> Clusters(IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Read(() => DocumentLoader.Clusters(_dialect, [.. keys]));
    }

    /// <summary>Documents as they came in, one by one, without what was read in them.</summary>
    /// <param name="beforeRun">Only those that an earlier run than this last coded; null for all.</param>
    /// <param name="codedOtherwise">Only those that something else than this last coded; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read; it may come while the documents are read.</exception>
    public IEnumerable<StoredDocument> Documents(long? beforeRun = null, CoderVersion? codedOtherwise = null)
    {
        var condition = "d.run < @run";
        if (codedOtherwise is not null) condition += " AND NOT EXISTS (SELECT 1 FROM runs r WHERE r.number = d.run AND r.coder_version = @Version AND r.model = @Model AND r.lexicon = @Lexicon)";
        return Guard.Stream(_dialect, DocumentLoader.Stream(_dialect, condition, new { run = beforeRun ?? long.MaxValue, codedOtherwise?.Version, codedOtherwise?.Model, codedOtherwise?.Lexicon }));
    }

    /// <summary>Documents that answer a question, the newest first, one by one, without what was read in them.</summary>
    /// <param name="query">The question.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">The <see cref="StoredDocument.Cursor"/> of the document that the list before ended with; null to begin.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is no cursor.</exception>
    /// <exception cref="RecordException">The record cannot be read; it may come while the documents are read.</exception>
    public IEnumerable<StoredDocument> Documents(DocumentQuery query, long? limit = null, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (limit is { } most) ArgumentOutOfRangeException.ThrowIfNegative(most);
        EventCursor? cursor = after is null ? null : EventCursor.Parse(after);
        return Guard.Stream(_dialect, DocumentLister.List(_dialect, query, limit, cursor));
    }

    /// <summary>Questions that are watched, and what was told of them.</summary>
    public AlertBook Alerts => new(_dialect, _access);

    /// <summary>What somebody said, the newest first.</summary>
    /// <param name="speaker">A code or a name.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredQuotation> Quotations(string speaker, int limit = 100)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(() => QuotationLister.List(_dialect, speaker, limit));
    }

    /// <summary>How many documents there are in each language, by its ISO 639-1 code; null for those whose language is unknown, which come first.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<(string? Language, long Documents)> Languages() => Read(() => StatsReader.Languages(_dialect));

    private static IDialect Dialect(string location, RecordAccess access, TimeSpan patience) =>
        PostgresAddress.IsOne(location) ? new PostgresDialect(PostgresAddress.Parse(location, patience), access, patience) : new SqliteDialect(location, access, patience);

    private Question Ask(EventQuery query)
    {
        var changed = query.Corrections == CorrectionUse.Ignore ? ChangedEvents.None : Changed();
        return new Question(_dialect, PartyWords.Resolve(_dialect, query, changed), changed);
    }

    // Kept until the log says that something came in: a record that people went through has thousands of corrections.
    private ChangedEvents Changed()
    {
        var stamp = Stamp();
        if (_changed is { } known && known.Stamp == stamp) return known.Events;
        var events = ChangedEvents.Load(_dialect);
        _changed = new KnownChanges(stamp, events);
        return events;
    }

    private sealed record KnownChanges(string Stamp, ChangedEvents Events);

    private T Read<T>(Func<T> question) => Guard.Run(_dialect, question);
}
