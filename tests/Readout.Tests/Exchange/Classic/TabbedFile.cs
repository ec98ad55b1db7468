using CsvHelper;

namespace Readout.Tests.Exchange.Classic;

/// <summary>Reads tab-separated files with CsvHelper, and refuses a row of another length than the first.</summary>
internal static class TabbedFile
{
    /// <summary>The rows.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="hasQuotes">Whether the reader takes quotation marks at the begin of a cell for quoting.</param>
    public static List<string[]> Read(byte[] bytes, bool hasQuotes = false)
    {
        var options = CsvReaderOptions.Default with { Separator = '\t', HasHeader = false, Mode = hasQuotes ? CsvMode.Rfc4180 : CsvMode.NoEscape, FieldCountMismatch = CsvFieldCountHandling.Throw };
        using var reader = CsvReader.Create(bytes, options);
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    /// <summary>The rows under a header, each by column.</summary>
    public static List<Dictionary<string, string>> ReadColumns(byte[] bytes, IReadOnlyList<string> columns, bool hasQuotes = false)
    {
        var rows = Read(bytes, hasQuotes);
        if (!rows[0].SequenceEqual(columns)) throw new InvalidDataException($"the header is {string.Join('|', rows[0])}");
        return [.. rows.Skip(1).Select(row => columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
