using Readout.Lexicons;

namespace Readout.Web.Pages.About;

/// <summary>One table of measured figures.</summary>
/// <param name="Part">Which ("events").</param>
/// <param name="Heads">What its columns are; the first may be empty.</param>
/// <param name="Rows">Its rows, as many cells each.</param>
public sealed record FigureTable(string Part, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What it measures, in a sentence.</summary>
    public string Caption => Part switch
    {
        "events" => "Events found in human-coded text: how many of those found are right (precision), how many of those that people coded are found (recall), and both in one (F1). N is the number of human-coded events.",
        "fields" => "Of events that are found, how often each field is right, and of how many.",
        "least" => "What a least confidence gives, in whole news articles (N = 113).",
        _ => "The language core: shares of words that are right, in per cent, and N in words.",
    };

    /// <summary>All tables, in their order.</summary>
    internal static IReadOnlyList<FigureTable> All { get; } = [.. AboutTables.Figures.Rows.GroupBy(row => row["part"], StringComparer.Ordinal).Select(part => new FigureTable(part.Key, Cells(part.First()), [.. part.Skip(1).Select(Cells)]))];

    private static string[] Cells(TableRow row) => [row["label"], .. row["cells"].Split(" | ")];
}
