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
        if (report.Context is { } contexts) output.Write($"{"contexts",-12}{All(contexts)}\n");
    }

    /// <summary>Writes each mode and each context apart, and what stands in the place of missed events.</summary>
    public static void WriteDetails(TextWriter output, ScoreReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        output.Write($"attribution: {Shares(report.Attributions)}\n");
        output.Write("modes\n");
        foreach (var (name, share) in report.Modes) output.Write($"  {name,-24} {Text(share.Value, 2)} of {share.Of}\n");
        output.Write("contexts\n");
        foreach (var row in report.Contexts)
            output.Write($"  {row.Context,-24} P {Text(row.Rates.Precision, 2)} R {Text(row.Rates.Recall, 2)} F1 {Text(row.Rates.F1, 2)}  gold {row.Gold,3} predicted {row.Predicted,3}\n");
        output.Write("missed, and what stands in the sentence instead\n");
        foreach (var (gold, found, count) in report.Confusions) output.Write($"  {gold,-10} {found,-10} {count,3}\n");
    }

    /// <summary>Writes what each least confidence gives: so many events, and the precision and recall of their categories and triples.</summary>
    public static void WriteCurve(TextWriter output, IReadOnlyList<(double Least, ScoreReport Report)> points)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(points);
        output.Write("least confidence, events, category P R F1, triple P R F1\n");
        foreach (var (least, report) in points)
            output.Write($"  {Text(least, 1)} {report.Predicted,5}  {Text(report.Category.Precision, 3)} {Text(report.Category.Recall, 3)} {Text(report.Category.F1, 3)}  {Text(report.Triple.Precision, 3)} {Text(report.Triple.Recall, 3)} {Text(report.Triple.F1, 3)}\n");
    }

    private static string All(Rates rates) => $"precision {Text(rates.Precision, 3)}  recall {Text(rates.Recall, 3)}  f1 {Text(rates.F1, 3)}";

    private static string Shares(IReadOnlyList<(string Name, Share Share)> shares) => string.Join(", ", shares.Select(row => $"{row.Name} {Text(row.Share.Value, 3)} of {row.Share.Of}"));

    private static string Text(double value, int decimals) => ExactRounding.Round(value, decimals).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
