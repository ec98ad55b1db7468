using Readout.Record.Storage;
using Readout.Record.Writing;

namespace Readout.Record;

/// <summary>The record: documents, what was read in them, and what they tell of the same events, in one SQLite file or one schema of a PostgreSQL
/// database. Reading is for any number of threads; whoever writes takes a <see cref="RecordWriter"/>.</summary>
public sealed class EventRecord
{
    /// <summary>How long a writer waits for another unless told otherwise.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    private readonly IDialect _dialect;

    private EventRecord(IDialect dialect) => _dialect = dialect;

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
        IDialect dialect = PostgresAddress.IsOne(location) ? new PostgresDialect(PostgresAddress.Parse(location, wait), access, wait) : new SqliteDialect(location, access, wait);
        return Guard.Run(dialect, () =>
        {
            using var connection = dialect.Connect();
            SchemaMigrator.Migrate(dialect, connection, access);
            return new EventRecord(dialect);
        });
    }

    /// <summary>Begins a run that writes.</summary>
    /// <exception cref="RecordException">The record cannot be written to.</exception>
    public RecordWriter Write(RunDescription run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new RecordWriter(_dialect, run, merger: null);
    }
}
