using Readout.Exchange.Classic;

namespace Readout.Exchange.Formats;

/// <summary>The formats that events are written in.</summary>
public static class EventFormats
{
    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<EventFormat> All { get; } =
    [
        new("plover", [".jsonl"], SaysStatus: true, SaysSource: true, "PLOVER JSON, one event a line, to the letter as it was coded", output => new PloverLinesWriter(output.Open())),
        new("csv", [".csv"], SaysStatus: true, SaysSource: true, "comma-separated values, one event a row", output => new CsvEventWriter(output.Open())),
        new("tsv", [".tsv"], SaysStatus: true, SaysSource: true, "the same columns, tab-separated, without quoting", output => new TsvEventWriter(output.Open())),
        new("parquet", [".parquet"], SaysStatus: true, SaysSource: true, "the same columns, typed, for DuckDB, pandas, polars and R's arrow", output => new ParquetEventWriter(output.Open())),
        new("arrow", [".arrow", ".feather"], SaysStatus: true, SaysSource: true, "the same columns, typed, as an Arrow IPC file", output => new ArrowEventWriter(output.OpenFile())),
        new("geojson", [".geojson"], SaysStatus: true, SaysSource: true, "events with coordinates, a point each, for maps", output => new GeoJsonEventWriter(output.Open())),
        new("sqlite", [".sqlite"], SaysStatus: true, SaysSource: true, "a database of events, actors and documents", output => new SqliteEventWriter(output.OpenFile())),
        new("icews", [".tab"], SaysStatus: false, SaysSource: false, "ICEWS's 20 columns, one dyad a row, CAMEO codes", output => new IcewsWriter(output.Open())),
        new("polecat", [".txt"], SaysStatus: false, SaysSource: false, "POLECAT's 40 columns, one event a row", output => new PolecatWriter(output.Open())),
        new("gdelt2", [".export.csv"], SaysStatus: false, SaysSource: false, "GDELT 2.0: 61 columns without a header, one dyad a row, and its mentions beside", output => new GdeltWriter(output, isZipped: false)),
        new("gdelt2-zip", [".export.csv.zip"], SaysStatus: false, SaysSource: false, "the same, each file in a zip archive as GDELT publishes them", output => new GdeltWriter(output, isZipped: true)),
    ];

    /// <summary>The format of a name; null for none.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file's ending tells; null where it tells none.</summary>
    public static EventFormat? OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // The longest ending tells most: "e.export.csv" is GDELT's.
        return All.SelectMany(format => format.Endings, (format, ending) => (Format: format, Ending: ending))
            .Where(pair => path.EndsWith(pair.Ending, StringComparison.OrdinalIgnoreCase)).OrderByDescending(pair => pair.Ending.Length).Select(pair => pair.Format).FirstOrDefault();
    }
}
