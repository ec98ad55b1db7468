using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Readout.Record;

namespace Readout.Tests.Record;

/// <summary>Everything that a record holds, line by line, apart from when it came in and in which run.</summary>
internal static class RecordDump
{
    private static readonly string[] s_moments = ["run", "added", "updated", "deleted", "search"];

    public static IReadOnlyList<string> Of(RecordPlace place)
    {
        using var connection = place.Dialect(RecordAccess.Read).Connect();
        var lines = new List<string>();
        foreach (var table in Tables(connection).Except(["runs", "record"]))
        {
            using var reader = connection.ExecuteReader($"SELECT * FROM {table}{(table == "counters" ? " WHERE name <> 'runs'" : "")}");
            var rows = new List<string>();
            while (reader.Read())
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => !s_moments.Contains(reader.GetName(i))).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))}");
            lines.AddRange(rows.Order(StringComparer.Ordinal));
        }
        return lines;
    }

    /// <summary>The tables that a record has, but for those that the search of a file makes itself.</summary>
    public static IReadOnlyList<string> Tables(DbConnection connection) => [.. connection.Query<string>(connection is SqliteConnection
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'texts_search%' AND name NOT LIKE 'sqlite%'"
        : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").Order(StringComparer.Ordinal)];
}
