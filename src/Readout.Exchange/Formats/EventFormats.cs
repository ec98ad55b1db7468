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
    ];

    /// <summary>The format of a name; null for none.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file's ending tells; null where it tells none.</summary>
    public static EventFormat? OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All.FirstOrDefault(format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }
}
