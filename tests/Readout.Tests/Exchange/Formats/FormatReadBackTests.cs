using System.Globalization;
using System.Text.Json;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Xunit;

namespace Readout.Tests.Exchange.Formats;

/// <summary>What others read of what is written: DuckDB, Arrow's own reader, SQLite, a JSON reader.</summary>
public class FormatReadBackTests
{
    private const int Many = 250, Group = 100;

    /// <summary>The formats that gather rows, with small groups.</summary>
    private static readonly EventFormat[] s_grouped =
    [
        EventFormats.Find("parquet")! with { Open = output => new ParquetEventWriter(output.Open(), Group) },
        EventFormats.Find("arrow")! with { Open = output => new ArrowEventWriter(output.OpenFile(), Group) },
    ];

    [Theory]
    [InlineData("csv", "read_csv('{0}', header = true, all_varchar = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {1})")]
    [InlineData("tsv", "read_csv('{0}', header = true, all_varchar = true, auto_detect = false, delim = '\t', quote = '', columns = {1})")]
    [InlineData("parquet", "read_parquet('{0}')")]
    public void DuckDB_reads_every_value(string format, string reader)
    {
        using var folder = new TemporaryFolder();
        var (path, rows) = (Path.Combine(folder.Root, "e." + format), SampleRows.Make(Many));
        Write(format, path, rows);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var columns = $"{{{string.Join(", ", EventColumn.All.Select(column => $"'{column.Name}': 'VARCHAR'"))}}}";
        command.CommandText = "SELECT * FROM " + string.Format(CultureInfo.InvariantCulture, reader, path, columns);
        using var read = command.ExecuteReader();
        Assert.Equal(EventColumn.All.Select(column => column.Name), Enumerable.Range(0, read.FieldCount).Select(read.GetName));
        if (format == "parquet") Assert.Equal(EventColumn.All.Select(column => Type(column.Kind)), Enumerable.Range(0, read.FieldCount).Select(read.GetDataTypeName), StringComparer.OrdinalIgnoreCase);
        var at = 0;
        for (; read.Read(); at++)
            for (var i = 0; i < EventColumn.All.Count; i++)
            {
                var (column, expected) = (EventColumn.All[i], EventColumn.All[i].Of(rows[at]).Words(EventColumn.All[i].Kind));
                if (format == "tsv") expected = expected.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
                if (read.IsDBNull(i) ? expected.Length > 0 : Words(read.GetValue(i)) != expected) Assert.Fail($"{format} row {at}, {column.Name}: '{(read.IsDBNull(i) ? "null" : Words(read.GetValue(i)))}', not '{expected}'");
            }
        Assert.Equal(rows.Length, at);
    }

    [Fact]
    public void Arrow_reads_every_value()
    {
        using var folder = new TemporaryFolder();
        var (path, rows) = (Path.Combine(folder.Root, "e.arrow"), SampleRows.Make(Many));
        Write("arrow", path, rows);
        using var file = File.OpenRead(path);
        using var reader = new ArrowFileReader(file);
        var at = 0;
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            using (batch)
            {
                Assert.Equal(EventColumn.All.Select(column => column.Name), batch.Schema.FieldsList.Select(field => field.Name));
                for (var i = 0; i < EventColumn.All.Count; i++)
                    for (var row = 0; row < batch.Length; row++)
                    {
                        var expected = EventColumn.All[i].Of(rows[at + row]).Words(EventColumn.All[i].Kind);
                        if (Value(batch.Column(i), row) is var value && value != expected) Assert.Fail($"row {at + row}, {EventColumn.All[i].Name}: '{value}', not '{expected}'");
                    }
                at += batch.Length;
            }
        }
        Assert.Equal(rows.Length, at);
    }

    [Fact]
    public void SQLite_reads_every_value_and_the_parties_and_documents_beside()
    {
        using var folder = new TemporaryFolder();
        var (path, rows) = (Path.Combine(folder.Root, "e.sqlite"), SampleRows.Make(50));
        Write("sqlite", path, rows);
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM events";
        using (var read = command.ExecuteReader())
        {
            var seen = 0;
            for (; read.Read(); seen++)
            {
                var expected = SampleRows.Words(rows.Single(row => row.Id == read.GetString(0)));
                for (var i = 0; i < read.FieldCount; i++) Assert.Equal(expected[read.GetName(i)], read.IsDBNull(i) ? "" : Words(read.GetValue(i)));
            }
            Assert.Equal(rows.Length, seen);
        }
        Assert.Equal("DEU|MIL|GOV;COP|255|260 KOS|CVL||347|347 UNO||||", Text("SELECT group_concat(p, ' ') FROM (SELECT code || '|' || coalesce(sector, '') || '|' || coalesce(other_sectors, '') || '|' || coalesce(cow, '') || '|' || coalesce(gw, '') p FROM actors WHERE event = 'full' AND code IS NOT NULL ORDER BY side, position)"));
        Assert.Equal("Title|2024-03-02", Text("SELECT title || '|' || published FROM documents WHERE document_key = 'k'"));
        Assert.Equal(EventColumn.All.Count.ToString(CultureInfo.InvariantCulture), Text("SELECT count(*) FROM columns JOIN pragma_table_info('events') USING (name)"));
        string? Text(string sql)
        {
            using var question = connection.CreateCommand();
            question.CommandText = sql;
            return Convert.ToString(question.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void GeoJSON_holds_events_with_coordinates_alone()
    {
        using var folder = new TemporaryFolder();
        var (path, rows) = (Path.Combine(folder.Root, "e.geojson"), SampleRows.Make(4));
        var summary = Write("geojson", path, rows);
        Assert.Equal((3, 3, "no coordinates=3"), (summary.Events, summary.Rows, string.Join(' ', summary.LeftOut.Select(pair => $"{pair.Key}={pair.Value}"))));
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("features").GetArrayLength());
        var feature = json.RootElement.GetProperty("features")[0];
        Assert.Equal("""{"type":"Point","coordinates":[-42.95452,14.79781]}""", feature.GetProperty("geometry").GetRawText());
        var expected = SampleRows.Words(rows[0]).Where(pair => pair.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(expected, feature.GetProperty("properties").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.ToString(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("csv"), InlineData("tsv"), InlineData("parquet"), InlineData("arrow"), InlineData("geojson"), InlineData("sqlite"), InlineData("plover")]
    public void The_same_rows_give_the_same_bytes_and_none_give_a_file_that_reads(string format)
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Root, "1"), Path.Combine(folder.Root, "2"));
        Assert.Equal(Write(format, first, SampleRows.Make(9)).Files[0].Sha256, Write(format, second, SampleRows.Make(9)).Files[0].Sha256);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(0, Write(format, first, []).Events);
        using var stream = new MemoryStream();
        using (var output = new StreamOutput(stream)) EventExport.Write(SampleRows.Make(9), EventFormats.Find(format)!, output);
        Assert.Equal(File.ReadAllBytes(second), stream.ToArray());
    }

    private static ExportSummary Write(string format, string path, IReadOnlyList<ExportRow> rows)
    {
        using var output = new FileOutput(path);
        return EventExport.Write(rows, System.Array.Find(s_grouped, grouped => grouped.Name == format) ?? EventFormats.Find(format)!, output);
    }

    private static string Type(CellKind kind) => kind switch { CellKind.Whole => "BIGINT", CellKind.Real => "DOUBLE", CellKind.Day => "DATE", CellKind.Moment => "TimestampTz", _ => "VARCHAR" };

    private static string Words(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Value(IArrowArray array, int at) => array.IsNull(at) ? "" : array switch
    {
        StringArray texts => texts.GetString(at),
        Int64Array wholes => Words(wholes.GetValue(at)!.Value),
        DoubleArray reals => Words(reals.GetValue(at)!.Value),
        Date32Array days => Words(days.GetDateOnly(at)!.Value),
        TimestampArray moments => Words(moments.GetTimestamp(at)!.Value.UtcDateTime),
        _ => array.GetType().Name,
    };
}
