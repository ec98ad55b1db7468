using Dapper;
using Microsoft.Data.Sqlite;
using Readout.Record;
using Readout.Record.Storage;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What goes wrong is said: what, where, what to do; and nothing is lost.</summary>
public class RecordFailureTests
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Fact]
    public void A_file_that_is_no_record_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("notes.txt", string.Concat(Enumerable.Repeat("Not a database at all. ", 100)));
        Assert.Contains("is no record", Failure(() => EventRecord.Open(text)), StringComparison.Ordinal);
        var other = Path.Combine(folder.Root, "other.db");
        using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            connection.Open();
            connection.Execute("CREATE TABLE cats (name TEXT)");
        }
        Assert.Contains("no record of Readout's", Failure(() => EventRecord.Open(other)), StringComparison.Ordinal);
        Assert.Contains("check that the folder exists", Failure(() => EventRecord.Open(Path.Combine(folder.Root, "missing", "a.db"))), StringComparison.Ordinal);
        Assert.Contains("'readout ingest", Failure(() => EventRecord.Open(Path.Combine(folder.Root, "b.db"), RecordAccess.Read)), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Root, "b.db")));
        SqliteConnection.ClearAllPools();
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_newer_record_is_left_alone(string database)
    {
        using var place = RecordPlace.New(database);
        place.Open();
        if (database == RecordPlace.Sqlite) Sqlite(place, "PRAGMA user_version=99");
        else Postgres(place, "UPDATE record SET version = 99");
        foreach (var access in Enum.GetValues<RecordAccess>()) Assert.Contains("version 99", Failure(() => place.Open(access)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_of_somebody_else_is_left_alone()
    {
        using var place = RecordPlace.New(RecordPlace.Postgres);
        var schema = place.Location[(place.Location.LastIndexOf('=') + 1)..];
        Postgres(place, $"CREATE SCHEMA {schema}; CREATE TABLE {schema}.cats (name TEXT)");
        Assert.Contains("no record of Readout's", Failure(() => place.Open()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://nobody@127.0.0.1:1/none", "no connection to the server")]
    [InlineData("postgres://nobody:secret@127.0.0.1:1/none", "127.0.0.1:1/none")]
    public void A_server_that_is_not_there_is_said_without_secrets(string location, string words)
    {
        var message = Failure(() => EventRecord.Open(location, patience: s_second));
        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgres://")]
    [InlineData("postgres://host")]
    [InlineData("postgres://host/database?schema=a;b")]
    [InlineData("postgres://host/database?no_such_setting=1")]
    public void An_address_that_is_none_is_refused(string location) => Assert.ThrowsAny<ArgumentException>(() => EventRecord.Open(location));

    [Fact]
    public void A_database_that_is_not_there_is_said()
    {
        using var place = RecordPlace.New(RecordPlace.Postgres);
        var uri = new Uri(RecordPlace.Server!);
        Assert.Contains("createdb", Failure(() => EventRecord.Open($"postgres://{uri.UserInfo}@{uri.Host}:{uri.Port}/no_such_database")), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_may_not_be_written_is_said(string database)
    {
        using var place = RecordPlace.New(database);
        RecordContractTests.Add(place.Open(), RecordContractTests.Simple("a"));
        Assert.Throws<InvalidOperationException>(() => place.Open(RecordAccess.Read).Write(WrittenReport.Run));
        var message = database == RecordPlace.Sqlite
            ? Failure(() => new RecordWriter(new SqliteDialect(place.Location, RecordAccess.Read, s_second), WrittenReport.Run, null))
            : Failure(() => EventRecord.Open(place.Location + "&options=-c%20default_transaction_read_only%3Don").Write(WrittenReport.Run));
        Assert.Contains(database == RecordPlace.Sqlite ? "cannot be written to" : "takes no writes", message, StringComparison.Ordinal);
        Assert.Equal(1, place.Open(RecordAccess.Read).Stats().Runs);
    }

    [Fact]
    public void A_full_disk_takes_nothing_from_what_is_there()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        RecordContractTests.Add(place.Open(), RecordContractTests.Simple("a"));
        SqliteConnection.ClearAllPools();
        var large = RecordContractTests.Simple("b") with { Document = RecordContractTests.Simple("b").Document with { Text = string.Concat(Enumerable.Repeat("many words ", 50_000)) } };
        var narrow = EventRecord.Of(new SqliteDialect(place.Location, RecordAccess.Write, s_second) { MostPages = 100 }, RecordAccess.Write);
        Assert.Contains("the disk is full", Failure(() => RecordContractTests.Add(narrow, RecordContractTests.Simple("c"), large)), StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        var record = place.Open();
        Assert.Equal(["a"], record.Documents().Select(stored => stored.Document.Id));
        Assert.Equal([AddOutcome.Added, AddOutcome.Added], RecordContractTests.Add(record, RecordContractTests.Simple("c"), large));
    }

    [Fact]
    public void A_full_server_is_said()
    {
        using var place = RecordPlace.New(RecordPlace.Postgres);
        var record = place.Open();
        Postgres(place, "CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql; CREATE TRIGGER full_disk BEFORE INSERT ON texts EXECUTE FUNCTION full_disk()");
        Assert.Contains("disk is full", Failure(() => RecordContractTests.Add(record, RecordContractTests.Simple("a"))), StringComparison.Ordinal);
        Postgres(place, "DROP TRIGGER full_disk ON texts");
        Assert.Equal(0, record.Stats().Documents);
        Assert.Equal([AddOutcome.Added], RecordContractTests.Add(record, RecordContractTests.Simple("a")));
    }

    [Fact]
    public void A_lost_connection_loses_nothing()
    {
        using var place = RecordPlace.New(RecordPlace.Postgres);
        var record = EventRecord.Open(place.Location + "&Application%20Name=lost");
        using var writer = record.Write(WrittenReport.Run);
        writer.Add(new ReportBatch { Reports = [RecordContractTests.Simple("a")] });
        Postgres(place, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lost'");
        Assert.Contains("nothing is lost", Failure(() => writer.Add(new ReportBatch { Reports = [RecordContractTests.Simple("b")] })), StringComparison.Ordinal);
        Assert.Equal([AddOutcome.Known, AddOutcome.Added], RecordContractTests.Add(place.Open(), RecordContractTests.Simple("a"), RecordContractTests.Simple("b")));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_writer_that_waits_in_vain_is_told(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open(patience: s_second);
        IDialect dialect = database == RecordPlace.Sqlite ? new SqliteDialect(place.Location, RecordAccess.Write, s_second) : new PostgresDialect(PostgresAddress.Parse(place.Location, s_second), RecordAccess.Write, s_second);
        using var connection = dialect.Connect();
        using (dialect.BeginWriting(connection))
        {
            Assert.Contains("another process writes", Failure(() => record.Write(WrittenReport.Run)), StringComparison.Ordinal);
            Assert.Equal(0, record.Count(new EventQuery()));
        }
        Assert.Equal([AddOutcome.Added], RecordContractTests.Add(record, RecordContractTests.Simple("a")));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Two_who_write_at_once_take_turns(string database)
    {
        using var place = RecordPlace.New(database);
        place.Open();
        // Some documents are given by both.
        Parallel.For(0, 2, who =>
        {
            using var writer = place.Open().Write(WrittenReport.Run);
            for (var i = 0; i < 20; i++) writer.Add(new ReportBatch { Reports = [RecordContractTests.Simple($"{who}-{i}"), RecordContractTests.Simple($"both-{i}")] });
        });
        var record = place.Open();
        Assert.Equal((60, 60), (record.Stats().Documents, record.Stats().Events));
        Assert.Equal(60, record.Runs().Sum(run => run.Documents));
    }

    [Fact]
    public void A_run_that_ended_stands_in_the_file_itself()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        using var writer = place.Open().Write(WrittenReport.Run);
        writer.Add(new ReportBatch { Reports = [.. Enumerable.Range(0, 50).Select(i => RecordContractTests.Simple($"{i}"))] });
        Assert.NotEqual(0, new FileInfo(place.Location + "-wal").Length);
        writer.Finish();
        Assert.Equal(0, new FileInfo(place.Location + "-wal").Length);
    }

    private static string Failure(Func<object?> action)
    {
        var problem = Assert.Throws<RecordException>(action);
        Assert.NotEmpty(problem.Message);
        return problem.Message;
    }

    private static void Sqlite(RecordPlace place, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={place.Location}");
        connection.Open();
        connection.Execute(sql);
    }

    private static void Postgres(RecordPlace place, string sql)
    {
        using var connection = place.Connect();
        connection.Execute(sql);
    }
}
