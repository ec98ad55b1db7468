using System.Data.Common;
using Dapper;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Storage;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Records that older programs made open, and say what one made today says. Schemas has the statements that they were made with.</summary>
public class OlderRecordTests
{
    // What a record of version 3 holds but for its pairs is what one of today holds.
    private const string Joined = "3-made";

    // What is joined and packed now stood elsewhere or nowhere in the first records.
    private static readonly string[] s_later = ["entries", "evidence", "bands", "traits", "blocks", "conflicts", "readings", "sentences", "mentions", "record"];

    public static TheoryData<string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string>();
            foreach (var shape in (string[])["1-first", "1-joined", "2", Joined])
                foreach (var database in (string[])[RecordPlace.Sqlite, RecordPlace.Postgres]) shapes.Add(shape, database);
            return shapes;
        }
    }

    [Fact]
    public void A_version_that_is_out_stays_as_it_is()
    {
        Assert.Equal(Statements("1-first", null), Schema.Version(1).Select(Plain));
        Assert.Subset(Statements("2", null).ToHashSet(), Schema.Version(2).Select(Plain).ToHashSet());
        Assert.Equal(Statements("3", null), Schema.Version(3).Select(Plain));
        Assert.Equal(Statements("4", null), Schema.Version(4).Select(Plain));
    }

    [Theory, MemberData(nameof(Shapes))]
    public void An_older_record_becomes_one_of_today(string shape, string database)
    {
        using var today = RecordPlace.New(database);
        using var older = RecordPlace.New(database);
        Fill(today);
        Make(older, shape, today);
        Assert.Contains("older version", Assert.Throws<RecordException>(() => older.Open(RecordAccess.Read)).Message, StringComparison.Ordinal);
        var (record, fresh) = (older.Open(), today.Open());
        Assert.Equal(RecordDump.Of(today), RecordDump.Of(older));
        Assert.Equal(2, record.Reprints(DocumentKey.Of(Reprint.Document)).Count);
        Assert.Equal(4, record.Entry("a-0")!.Reports);
        Assert.Single(record.Entry("a-0")!.Conflicts);
        foreach (var query in (EventQuery[])[new() { Text = "harbour" }, new() { Actors = ["SYR"], Recipients = ["SYR"], OncePerEntry = true }, new() { Actors = ["SYR"], Modes = ["aerial"] }])
            Assert.Equal(fresh.Timeline(query, TimeUnit.Day), record.Timeline(query, TimeUnit.Day));
        // What comes in from now on meets what was there.
        foreach (var each in (EventRecord[])[record, fresh]) RecordContractTests.Add(each, EntryTests.Reported("d", "2024-03-07", "Observer", "Warplanes bombed the harbour hospital", 15, EntryTests.Strike));
        Assert.Equal(RecordDump.Of(today), RecordDump.Of(older));
    }

    private static Report Reprint => EntryTests.Reported("a", "2024-03-08", "Mirror", "Warplanes bombed the harbour hospital", 14, EntryTests.Strike);

    private static void Fill(RecordPlace place)
    {
        var record = EntryTests.Filled(place);
        using var writer = record.Write(WrittenReport.Run);
        writer.Add(new ReportBatch { Reports = [Reprint, RecordContractTests.Simple("x"), RecordContractTests.Simple("y")], Positions = new Dictionary<string, long> { ["file"] = 3 } });
        writer.Recode([RecordContractTests.Simple("x") with { Events = [] }]);
        writer.Correct(new Correction("a-0", "accepted", "", null, null, "tester", null));
        writer.Delete(DocumentKey.Of(RecordContractTests.Simple("y").Document), "withdrawn");
    }

    private static string Plain(string statement) => string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Statements(string shape, string? database) => File.ReadLines(RepositoryFile.Path($"tests/Readout.Tests/Record/Schemas/{shape}.sql"))
        .Where(line => line.Length > 0 && (database is null ? !line.Contains(": ", StringComparison.Ordinal) : !line.Contains(": ", StringComparison.Ordinal) || line.StartsWith(database, StringComparison.Ordinal)))
        .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var own ? own + 2 : 0)..]);

    // What a record of today holds, in the tables of then.
    private static void Make(RecordPlace older, string shape, RecordPlace today)
    {
        var dialect = older.Dialect(RecordAccess.Write);
        using var from = today.Dialect(RecordAccess.Read).Connect();
        using var to = dialect.Connect();
        foreach (var statement in dialect.OwnSchema(0).Concat(Statements(shape, older.Database).Select(dialect.Translate))) to.Execute(statement);
        var held = RecordDump.Tables(to);
        string[] made = shape == Joined ? ["record"] : s_later;
        foreach (var table in held.Except(made)) Copy(from, to, table, shape == Joined ? ["search"] : ["search", "cluster"]);
        if (shape == Joined)
        {
            dialect.IndexTexts(to, 0);
            return;
        }
        if (held.Contains("readings")) Copy(from, to, "readings", []);
        else Unpack(from, to);
        to.Execute("UPDATE events SET entry = NULL, is_lead = 1");
        dialect.IndexTexts(to, 0);
    }

    private static void Copy(DbConnection from, DbConnection to, string table, string[] without)
    {
        using var empty = to.ExecuteReader($"SELECT * FROM {table} WHERE 1 = 0");
        var columns = Enumerable.Range(0, empty.FieldCount).Select(empty.GetName).Except(without).ToArray();
        empty.Close();
        foreach (IDictionary<string, object?> row in from.Query($"SELECT {string.Join(", ", columns)} FROM {table}").ToArray())
            to.Execute($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(name => "@" + name))})", new DynamicParameters(row));
    }

    private static void Unpack(DbConnection from, DbConnection to)
    {
        foreach (var (document, sentences, mentions) in from.Query<(long, string, string)>("SELECT document, sentences, mentions FROM readings").ToArray())
        {
            foreach (var (number, sentence) in PackedReading.Sentences(sentences).Index())
                to.Execute("INSERT INTO sentences (document, number, start_at, end_at) VALUES (@document, @number, @Start, @End)", new { document, number, sentence.Start, sentence.End });
            foreach (var (number, mention) in PackedReading.Mentions(mentions).Index())
                to.Execute("INSERT INTO mentions (document, number, sentence, start_at, end_at, code, sector, name, office, reason) VALUES (@document, @number, @Sentence, @Start, @End, @Code, @Sector, @Name, @Office, @Reason)",
                    new { document, number, mention.Sentence, mention.Span.Start, mention.Span.End, mention.Code, mention.Sector, mention.Name, mention.Office, mention.Reason });
        }
    }
}
