using System.Data.Common;
using Dapper;
using Readout.Record.Storage;
using Readout.Record.Writing;

namespace Readout.Record.Reading;

/// <summary>Reads what was done to the record: runs, deletions, what was set aside.</summary>
internal static class LogReader
{
    public static IReadOnlyList<StoredRun> Runs(IDialect dialect)
    {
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader("SELECT number, started, finished, who, command, coder_version, model, lexicon, documents, events FROM runs ORDER BY number");
        var runs = new List<StoredRun>();
        while (reader.Read())
            runs.Add(new StoredRun(reader.GetInt64(0), RecordTime.ToMoment(reader.GetInt64(1)), reader.IsDBNull(2) ? null : RecordTime.ToMoment(reader.GetInt64(2)), reader.GetString(3), reader.GetString(4),
                reader.IsDBNull(5) ? null : new CoderVersion(reader.GetString(5), reader.GetString(6), reader.GetString(7)), reader.GetInt64(8), reader.GetInt64(9)));
        return runs;
    }

    /// <summary>What the log says: another after each transaction that added, coded anew, deleted or corrected.</summary>
    public static string Stamp(DbConnection connection) => connection.ExecuteScalar<string>("""
        SELECT CAST((SELECT count(*) FROM runs) AS TEXT) || '-' || CAST((SELECT coalesce(sum(documents), 0) FROM runs) AS TEXT) || '-' || CAST((SELECT coalesce(sum(events), 0) FROM runs) AS TEXT)
            || '-' || CAST((SELECT count(*) FROM deletions) AS TEXT) || '-' || CAST((SELECT count(*) FROM corrections) AS TEXT)
        """)!;

    public static long? LastRecoding(IDialect dialect)
    {
        using var connection = dialect.Connect();
        return connection.ExecuteScalar<long?>("SELECT max(superseded) FROM events WHERE superseded IS NOT NULL");
    }

    public static IReadOnlyList<Deletion> Deletions(IDialect dialect, DateTime? since)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<(string, string, string, long)>("SELECT kind, id, reason, deleted FROM deletions WHERE deleted > @since ORDER BY deleted, kind, id", new { since = since is { } moment ? RecordTime.ToNumber(moment) : long.MinValue })
            .Select(row => new Deletion(row.Item1, row.Item2, row.Item3, RecordTime.ToMoment(row.Item4)))];
    }

    public static Deletion? Deletion(IDialect dialect, string kind, string id)
    {
        using var connection = dialect.Connect();
        return connection.Query<(string, long)>("SELECT reason, deleted FROM deletions WHERE kind = @kind AND id = @id", new { kind, id }).Select(row => new Deletion(kind, id, row.Item1, RecordTime.ToMoment(row.Item2))).FirstOrDefault();
    }

    public static IReadOnlyList<Deletion> Withdrawn(IDialect dialect, DateTime? since)
    {
        var deleted = Deletions(dialect, null);
        var gone = deleted.Select(deletion => deletion.Id).ToHashSet(StringComparer.Ordinal);
        var rejected = Corrections(dialect, null).Where(each => each.Correction is { Field: "", Verdict: "accepted" or "rejected" }).GroupBy(each => each.Correction.Event, StringComparer.Ordinal)
            .Select(group => group.Last()).Where(last => last.Correction.Verdict == "rejected" && !gone.Contains(last.Correction.Event))
            .Select(last => new Deletion("event", last.Correction.Event, last.Correction.Note is { Length: > 0 } note ? $"rejected: {note}" : "rejected", last.Added));
        return [.. deleted.Concat(rejected).Where(each => since is not { } moment || each.Deleted > moment).OrderBy(each => each.Deleted).ThenBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<SetAsideItem> SetAside(IDialect dialect)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<(string, long, string)>("SELECT source, position, reason FROM quarantine ORDER BY source, position").Select(row => new SetAsideItem(row.Item1, row.Item2, row.Item3))];
    }

    public static IReadOnlyList<StoredCorrection> Corrections(IDialect dialect, string? id)
    {
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader($"SELECT number, added, event, verdict, field, before, after, who, note FROM corrections{(id is null ? "" : " WHERE event = @id")} ORDER BY number", new { id });
        var corrections = new List<StoredCorrection>();
        while (reader.Read())
        {
            string? Text(int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
            corrections.Add(new StoredCorrection(reader.GetInt64(0), RecordTime.ToMoment(reader.GetInt64(1)), new Correction(reader.GetString(2), reader.GetString(3), reader.GetString(4), Text(5), Text(6), reader.GetString(7), Text(8))));
        }
        return corrections;
    }
}
