using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Reads what is in a record.</summary>
internal static class StatsReader
{
    public static RecordStats Read(IDialect dialect, ChangedEvents changed)
    {
        using var connection = dialect.Connect();
        var superseded = Count("events WHERE superseded IS NOT NULL");
        // Two counts of indexes; one of current events alone would read them all.
        var events = Count("events") - superseded;
        return new RecordStats
        {
            SchemaVersion = dialect.SchemaVersion(connection), Documents = Count("documents"), Publishers = connection.ExecuteScalar<long>("SELECT count(DISTINCT publisher) FROM documents"),
            Published = Days(connection, "published", "documents WHERE published > 0"),
            KnownUntil = connection.ExecuteScalar<long?>("SELECT added FROM documents ORDER BY number DESC LIMIT 1") is { } last ? RecordTime.ToMoment(last) : null,
            Events = events, SupersededEvents = superseded, CorrectedEvents = changed.CorrectedCount, RejectedEvents = changed.RejectedCount,
            Days = Days(connection, "day", "events WHERE superseded IS NULL AND day > 0"),
            Quotations = Count("quotations"), Entries = events - connection.ExecuteScalar<long>("SELECT coalesce(sum(reports - 1), 0) FROM entries"), SetAside = Count("quarantine"), Deletions = Count("deletions"), Runs = Count("runs"), Bytes = dialect.Size(connection),
        };
        long Count(string from) => connection.ExecuteScalar<long>($"SELECT count(*) FROM {from}");
    }

    public static IReadOnlyList<(string? Language, long Documents)> Languages(IDialect dialect)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<(string? Language, long Documents)>("SELECT language, count(*) FROM documents GROUP BY language").OrderBy(pair => pair.Language, StringComparer.Ordinal)];
    }

    // Asked apart, an index tells each at once.
    private static (DateOnly, DateOnly)? Days(DbConnection connection, string column, string from) =>
        (connection.ExecuteScalar<long?>($"SELECT min({column}) FROM {from}"), connection.ExecuteScalar<long?>($"SELECT max({column}) FROM {from}")) is ({ } first, { } last) ? (RecordTime.ToDay(first)!.Value, RecordTime.ToDay(last)!.Value) : null;
}
