using System.Globalization;

namespace Readout.Exchange.Scoring;

/// <summary>Writes figures as lines for people.</summary>
public static class ScoreReportWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The figures.</param>
    /// <param name="quotations">The figures over quotations; null where they were not scored.</param>
    public static void Write(TextWriter output, ScoreReport report, QuotationScore? quotations = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        output.Write($"{report.Articles} articles, {report.Gold} gold events, {report.Predicted} predicted\n");
        output.Write($"{"category",-12}{All(report.Category)}\n{"triple",-12}{All(report.Triple)}\n");
        output.Write($"fields: {Shares(report.Fields)}\nstatus: {Shares(report.Statuses)}\n");
        if (quotations is { Rates: var rates, Speaker: var speaker })
            output.Write($"quotes: P {Text(rates.Precision, 3)} R {Text(rates.Recall, 3)} F1 {Text(rates.F1, 3)}, speaker {Text(speaker.Value, 3)} of {speaker.Of}\n");
        foreach (var row in report.Categories)
            output.Write($"  {row.Category,-10} P {Text(row.Rates.Precision, 2)} R {Text(row.Rates.Recall, 2)} triple {Text(row.TripleRecall, 2)}  gold {row.Gold,3} predicted {row.Predicted,3}\n");
    }

    private static string All(Rates rates) => $"precision {Text(rates.Precision, 3)}  recall {Text(rates.Recall, 3)}  f1 {Text(rates.F1, 3)}";

    private static string Shares(IReadOnlyList<(string Name, Share Share)> shares) => string.Join(", ", shares.Select(row => $"{row.Name} {Text(row.Share.Value, 3)} of {row.Share.Of}"));

    private static string Text(double value, int decimals) => ExactRounding.Round(value, decimals).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
