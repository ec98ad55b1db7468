using System.Globalization;
using System.Reflection;
using Readout.Lexicons;

namespace Readout.Web.Tables;

/// <summary>Tables that ship with the pages.</summary>
internal static class PageTable
{
    private static readonly Dictionary<string, double> s_thresholds = Open("thresholds").Rows.ToDictionary(row => row["id"], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Opens a table by its file's name without the ending.</summary>
    public static Table Open(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"tables/{name}")!);
        return Table.Read(reader, $"{name}.tsv");
    }

    /// <summary>A number of data/charts/thresholds.tsv.</summary>
    public static double Threshold(string id) => s_thresholds[id];
}
