using System.Data.Common;
using System.Globalization;
using Dapper;
using Npgsql;

namespace Readout.Record.Storage;

/// <summary>A record in one schema of a PostgreSQL database, 15 or newer.</summary>
internal sealed class PostgresDialect(PostgresAddress address, RecordAccess access, TimeSpan patience) : IDialect
{
    /// <summary>PostgreSQL refuses to index texts whose words take more than a mebibyte; those words of a longer text are not found.</summary>
    private const int LongestSearched = 250_000;

    private const int OldestServer = 15;

    public string Place => address.Place;

    public DbConnection Connect()
    {
        var connection = new NpgsqlConnection(address.Connection);
        try
        {
            connection.Open();
            if (connection.PostgreSqlVersion.Major < OldestServer) throw new RecordException($"{Place}: PostgreSQL {connection.PostgreSqlVersion}; a record needs {OldestServer} or newer");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return connection;
    }

    public void PrepareWriting(DbConnection connection)
    {
    }

    // The server's own synchronous_commit: on, unless its owner decided otherwise.
    public void SetDurable(DbConnection connection, bool isDurable)
    {
    }

    public bool Exists(DbConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM pg_tables WHERE schemaname = @Schema AND tablename = 'record'", address) > 0;

    public int SchemaVersion(DbConnection connection)
    {
        if (Exists(connection)) return connection.ExecuteScalar<int>("SELECT version FROM record");
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM pg_tables WHERE schemaname = @Schema", address) > 0)
            throw new RecordException($"{Place}: the schema '{address.Schema}' holds tables, but no record of Readout's; name another with ?schema=");
        return access == RecordAccess.Write ? 0 : throw new RecordException($"{Place}: there is no record in the schema '{address.Schema}'; 'readout ingest FILES --record …' makes one");
    }

    public string Translate(string statement) => statement.Replace("$key$", "BIGINT PRIMARY KEY", StringComparison.Ordinal).Replace(" $clustered$", "", StringComparison.Ordinal);

    public IReadOnlyList<string> OwnSchema(int version) => version switch
    {
        0 => [$"CREATE SCHEMA IF NOT EXISTS {address.Schema}"],
        1 =>
        [
            "CREATE TABLE record (version BIGINT NOT NULL)", "INSERT INTO record VALUES (1)",
            $"ALTER TABLE texts ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(left(title, 1000), '') || ' ' || left(text, {LongestSearched.ToString(CultureInfo.InvariantCulture)}))) STORED",
            "CREATE INDEX texts_search ON texts USING gin (search)",
            // The history of a pair is read from the index alone.
            "CREATE INDEX dyads_pair ON dyads (actor, recipient, day) INCLUDE (event, category, quad, score, status)",
        ],
        Schema.Rejoined =>
        [
            Became(version),
            // The same from the key, which spares an index.
            "ALTER TABLE dyads DROP CONSTRAINT dyads_pkey", "ALTER TABLE dyads ADD PRIMARY KEY (actor, recipient, day, event) INCLUDE (category, quad, score, status, modes, confidence, document)",
        ],
        Schema.Paired =>
        [
            Became(version),
            // Texts and their words out of the way: those that have a word are read from few pages.
            "ALTER TABLE texts SET (toast_tuple_target = 128)", "CLUSTER texts USING texts_pkey", "ALTER TABLE texts SET WITHOUT CLUSTER",
            // Volatile, or the planner would run it as well, to guess how many there are.
            $"CREATE FUNCTION texts_found (tsquery) RETURNS BIGINT[] LANGUAGE sql VOLATILE SET search_path = {address.Schema} SET enable_seqscan = off SET enable_indexscan = off AS 'SELECT array_agg(document) FROM texts WHERE search @@ $1'",
            "ALTER TABLE dyads DROP CONSTRAINT dyads_pkey", "ALTER TABLE dyads ADD PRIMARY KEY (actor, recipient, day, event) INCLUDE (category, quad, score, status, modes, confidence, document, contexts, source, country, publisher, actors, recipients, actor_sectors, recipient_sectors)",
        ],
        _ => [Became(version)],
    };

    private static string Became(int version) => $"UPDATE record SET version = {version.ToString(CultureInfo.InvariantCulture)}";

    public DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = ((NpgsqlConnection)connection).BeginTransaction();
        try
        {
            connection.Execute($"SET LOCAL lock_timeout = {Math.Max(1, (long)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)}");
            connection.Execute("SELECT pg_advisory_xact_lock(hashtextextended('readout ' || @Schema, 0))", address);
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
        return transaction;
    }

    public DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);

    public IRowSink OpenRows(DbConnection connection, string table, IReadOnlyList<string> columns) => new PostgresRows((NpgsqlConnection)connection, table, columns);

    public string By(string index) => "";

    public string AmongOf(string parameter) => $"= ANY(@{parameter})";

    public object Values<T>(T[] values) => values;

    public string Holds(string column, string parameter) => $"strpos({column}, {parameter}) > 0";

    public string TextSearch(string parameter) => $"SELECT document FROM texts WHERE search @@ websearch_to_tsquery('english', {parameter})";

    // The planner takes a look at a text's words for a cheap comparison, and would make one for each of thirty thousand documents; within the function it has no such choice.
    public string TextSearchFirst(string parameter) => $"SELECT unnest(texts_found(websearch_to_tsquery('english', {parameter})))";

    public string TextArgument(string words) => words;

    public void IndexTexts(DbConnection connection, long firstDocument)
    {
    }

    public void ForgetText(DbConnection connection, long document)
    {
    }

    public void Settle(DbConnection connection)
    {
        foreach (var table in (string[])["documents", "texts", "readings", "quotations", "events", "lines", "sides", "dyads", "entries", "traits", "blocks", "conflicts"]) connection.Execute($"VACUUM (ANALYZE) {table}");
    }

    public long Size(DbConnection connection) =>
        connection.ExecuteScalar<long>("SELECT coalesce(sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass)), 0)::bigint FROM pg_tables WHERE schemaname = @Schema", address);

    public RecordException? Explain(Exception problem) => problem switch
    {
        PostgresException said => new RecordException($"{Place}: {Words(said)}", problem),
        NpgsqlException => new RecordException($"{Place}: no connection to the server, or it was lost ({problem.Message}); when it is back, run the same command again: it goes on where it stopped, nothing is lost", problem),
        _ => null,
    };

    private static string Words(PostgresException said) => said.SqlState switch
    {
        "55P03" or "40P01" => "another process writes to the record and did not finish in time; try again when it is done",
        "53100" => "the server's disk is full; make room and run the same command again: it goes on where it stopped, nothing is lost",
        "25006" => "the server takes no writes (it is a standby, or read-only); name the one that does",
        "42501" => $"the user may not do this ({said.MessageText}); ask whoever runs the server for the right to create and write a schema",
        "28P01" or "28000" => "the server refuses the user or the password; check the address",
        "3D000" => "the server has no such database; make it with createdb",
        var state when state.StartsWith("57", StringComparison.Ordinal) => "the server ended the connection; when it is back, run the same command again: it goes on where it stopped, nothing is lost",
        _ => said.MessageText,
    };
}
