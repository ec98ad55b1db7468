using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Reads what is in a record.</summary>
internal static class StatsReader
{
    public static RecordStats Read(IDialect dialect)
    {
        using var connection = dialect.Connect();
        var events = Count("events WHERE superseded IS NULL");
        return new RecordStats
        {
            SchemaVersion = dialect.SchemaVersion(connection), Documents = Count("documents"), Publishers = connection.ExecuteScalar<long>("SELECT count(DISTINCT publisher) FROM documents"),
            Published = Days(connection, "SELECT min(published), max(published) FROM documents WHERE published > 0"),
            KnownUntil = connection.ExecuteScalar<long?>("SELECT max(added) FROM documents") is { } last ? RecordTime.ToMoment(last) : null,
            Events = events, SupersededEvents = Count("events WHERE superseded IS NOT NULL"),
            Days = Days(connection, "SELECT min(day), max(day) FROM events WHERE superseded IS NULL AND day > 0"),
            Quotations = Count("quotations"), Entries = events - connection.ExecuteScalar<long>("SELECT coalesce(sum(reports - 1), 0) FROM entries"), SetAside = Count("quarantine"), Deletions = Count("deletions"), Runs = Count("runs"), Bytes = dialect.Size(connection),
        };
        long Count(string from) => connection.ExecuteScalar<long>($"SELECT count(*) FROM {from}");
    }

    private static (DateOnly, DateOnly)? Days(DbConnection connection, string sql) =>
        connection.QuerySingle<(long? First, long? Last)>(sql) is { First: { } first, Last: { } last } ? (RecordTime.ToDay(first)!.Value, RecordTime.ToDay(last)!.Value) : null;
}
