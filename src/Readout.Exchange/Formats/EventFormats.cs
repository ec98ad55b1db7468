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
