using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Readout.Record;
using Readout.Record.Storage;

namespace Readout.Tests.Record;

/// <summary>Everything that a record holds, line by line, apart from when it came in and in which run.</summary>
internal static partial class RecordDump
{
    private static readonly string[] s_tables = [.. Enumerable.Range(1, Schema.Newest).SelectMany(Schema.Version).Select(statement => TableName().Match(statement)).Where(match => match.Success).Select(match => match.Groups[1].Value).Where(table => table != "runs").Order(StringComparer.Ordinal)];
    private static readonly string[] s_moments = ["run", "added", "updated", "deleted", "search"];

    public static IReadOnlyList<string> Of(RecordPlace place)
    {
        IDialect dialect = PostgresAddress.IsOne(place.Location) ? new PostgresDialect(PostgresAddress.Parse(place.Location, EventRecord.DefaultPatience), RecordAccess.Read, EventRecord.DefaultPatience)
            : new SqliteDialect(place.Location, RecordAccess.Read, EventRecord.DefaultPatience);
        using var connection = dialect.Connect();
        var lines = new List<string>();
        foreach (var table in s_tables)
        {
            using var reader = connection.ExecuteReader($"SELECT * FROM {table}{(table == "counters" ? " WHERE name <> 'runs'" : "")}");
            var rows = new List<string>();
            while (reader.Read())
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => !s_moments.Contains(reader.GetName(i))).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))}");
            lines.AddRange(rows.Order(StringComparer.Ordinal));
        }
        return lines;
    }

    [GeneratedRegex(@"^CREATE TABLE (\w+)")]
    private static partial Regex TableName();
}
