using Npgsql;
using Readout.Record;
using Readout.Record.Storage;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>An empty place for a record, in a file or in a schema of the server that READOUT_TEST_POSTGRES names; gone after the test.</summary>
internal sealed class RecordPlace : IDisposable
{
    private readonly TemporaryFolder? _folder;

    private RecordPlace(string location, TemporaryFolder? folder) => (Location, _folder) = (location, folder);

    public const string Sqlite = "SQLite", Postgres = "PostgreSQL", Variable = "READOUT_TEST_POSTGRES";

    /// <summary>Both databases: every test of the contract runs on each.</summary>
    public static TheoryData<string> Databases => [Sqlite, Postgres];

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    public string Location { get; }

    /// <summary>Which of the databases it is.</summary>
    public string Database => _folder is null ? Postgres : Sqlite;

    public static RecordPlace New(string database)
    {
        if (database == Sqlite)
        {
            var folder = new TemporaryFolder();
            return new RecordPlace(Path.Combine(folder.Root, "test.db"), folder);
        }
        Need(database);
        return new RecordPlace($"{Server}?schema=test_{Guid.NewGuid():N}", null);
    }

    /// <summary>Leaves the test out where there is no such database; to be asked outside of what others catch exceptions of.</summary>
    public static void Need(string database) =>
        // Where the variable is missing CI fails (ServerTests); elsewhere the test says that it was left out.
        Assert.SkipUnless(database == Sqlite || Server is not null, $"LEFT OUT: {Variable} names no PostgreSQL server; '.ci/postgres start' starts one");

    public EventRecord Open(RecordAccess access = RecordAccess.Write, TimeSpan? patience = null) => EventRecord.Open(Location, access, patience);

    /// <summary>The record's database, as the record itself sees it.</summary>
    public IDialect Dialect(RecordAccess access) => _folder is null ? new PostgresDialect(PostgresAddress.Parse(Location, EventRecord.DefaultPatience), access, EventRecord.DefaultPatience)
        : new SqliteDialect(Location, access, EventRecord.DefaultPatience);

    /// <summary>A plain connection, for what the record itself never does.</summary>
    public NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(PostgresAddress.Parse(Location, TimeSpan.FromSeconds(10)).Connection);
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder?.Dispose();
        if (_folder is not null) return;
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP SCHEMA IF EXISTS {Location[(Location.LastIndexOf('=') + 1)..]} CASCADE";
        command.ExecuteNonQuery();
        // Each place is a pool of its own, or several by how long they wait, and a server has so many connections for all.
        NpgsqlConnection.ClearAllPools();
    }
}
