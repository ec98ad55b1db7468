using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Readout.Record.Reading;

namespace Readout.Record.Storage;

/// <summary>A record in one SQLite file.</summary>
internal sealed class SqliteDialect(string path, RecordAccess access, TimeSpan patience) : IDialect
{
    /// <summary>Marks the file as a record to whoever looks at its first bytes: "RDOT".</summary>
    private const int ApplicationId = 0x52444F54;

    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = path, Mode = access == RecordAccess.Read ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate, DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
    }.ToString();

    public string Place => path;

    /// <summary>How many pages the file may have; null for as many as the disk holds.</summary>
    public long? MostPages { get; init; }

    public DbConnection Connect()
    {
        if (access == RecordAccess.Read && !File.Exists(path)) throw new RecordException($"{path}: there is no record; 'readout ingest FILES --record {path}' makes one");
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            if (MostPages is { } most) connection.Execute($"PRAGMA max_page_count={RecordTime.Digits(most)}");
            // Pages in many threads share what the system keeps of the file; each keeps little of its own. Mapping it saved nothing and counted with each connection.
            connection.Execute("PRAGMA cache_size=-4096; PRAGMA temp_store=MEMORY; PRAGMA synchronous=NORMAL");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return connection;
    }

    // Rows of a batch fall on pages all over the indexes of pairs, names and ids: a page is written once a batch where it stays in memory until then,
    // and once a checkpoint to the file itself. 256 MiB hold both.
    public void PrepareWriting(DbConnection connection) =>
        connection.Execute("PRAGMA cache_size=-262144; PRAGMA wal_autocheckpoint=65536");

    public void SetDurable(DbConnection connection, bool isDurable) => connection.Execute(isDurable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");

    public bool Exists(DbConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") > 0;

    public int SchemaVersion(DbConnection connection)
    {
        var (id, version) = (connection.ExecuteScalar<int>("PRAGMA application_id"), connection.ExecuteScalar<int>("PRAGMA user_version"));
        if (id == ApplicationId) return version;
        if (Exists(connection)) throw new RecordException($"{path}: is a database, but no record of Readout's; name another file");
        return 0;
    }

    public string Translate(string statement) => statement.Replace("$key$", "INTEGER PRIMARY KEY", StringComparison.Ordinal).Replace("$clustered$", "WITHOUT ROWID", StringComparison.Ordinal);

    public IReadOnlyList<string> OwnSchema(int version) => version switch
    {
        0 => [],
        1 => [$"PRAGMA application_id={ApplicationId}", "PRAGMA user_version=1", "CREATE VIRTUAL TABLE texts_search USING fts5 (title, text, content='texts', content_rowid='document', tokenize='porter unicode61')"],
        // What a batch adds to the search is gathered before it is written: a batch makes one segment, and there is less to merge.
        Schema.Rejoined => [Became(version), "INSERT INTO texts_search (texts_search, rank) VALUES ('hashsize', 8388608)"],
        _ => [Became(version)],
    };

    private static string Became(int version) => $"PRAGMA user_version={version.ToString(CultureInfo.InvariantCulture)}";

    public DbTransaction BeginWriting(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public IRowSink OpenRows(DbConnection connection, string table, IReadOnlyList<string> columns) => new SqliteRows((SqliteConnection)connection, table, columns);

    public string By(string index) => $" INDEXED BY {index}";

    public string AmongOf(string parameter) => $"IN (SELECT value FROM json_each(@{parameter}))";

    public object Values<T>(T[] values) => JsonSerializer.Serialize(values);

    public string Holds(string column, string parameter) => $"instr({column}, {parameter}) > 0";

    public string TextSearch(string parameter) => $"SELECT rowid FROM texts_search WHERE texts_search MATCH {parameter}";

    public string TextArgument(string words) => TextQuery.Parse(words).ToFts5();

    public void IndexTexts(DbConnection connection, long firstDocument) =>
        connection.Execute("INSERT INTO texts_search (rowid, title, text) SELECT document, title, text FROM texts WHERE document >= @firstDocument", new { firstDocument });

    public void ForgetText(DbConnection connection, long document) =>
        connection.Execute("INSERT INTO texts_search (texts_search, rowid, title, text) SELECT 'delete', document, title, text FROM texts WHERE document = @document", new { document });

    public void Settle(DbConnection connection) => connection.Execute("PRAGMA analysis_limit=1000; PRAGMA optimize=0x10002; PRAGMA wal_checkpoint(TRUNCATE)");

    public long Size(DbConnection connection) => connection.ExecuteScalar<long>("PRAGMA page_count") * connection.ExecuteScalar<long>("PRAGMA page_size");

    public RecordException? Explain(Exception problem) => problem is SqliteException { SqliteErrorCode: var code } ? new RecordException($"{path}: {Words(code, problem.Message)}", problem) : null;

    private static string Words(int code, string message) => code switch
    {
        5 or 6 => "another process writes to the record and did not finish in time; try again when it is done",
        8 => "the record cannot be written to; check the rights of the file and its folder",
        11 => "the file is damaged; restore it from a copy, or ingest into a new one",
        13 => "the disk is full; make room and run the same command again: it goes on where it stopped, nothing is lost",
        14 => "cannot be opened; check that the folder exists and may be written to",
        26 => "is no record of Readout's; name another file",
        10 => $"the disk failed ({message}); check it and run the same command again: it goes on where it stopped",
        _ => message,
    };
}
