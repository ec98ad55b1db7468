using System.CommandLine;
using System.Globalization;
using Readout.Events.Confidence;
using Readout.Exchange.Scoring;
using Readout.Intake;

namespace Readout.Train;

/// <summary><c>confidence</c>: fits the weights of the confidence model on articles that people coded, and on quiet ones that tell of no event.</summary>
internal static class ConfidenceCommand
{
    private const int QuietShare = 4;

    public static Command Create()
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Articles that people coded whole, JSON lines." };
        var records = new Option<FileInfo?>("--records") { Description = "Sentences of which people coded one event each: only that one counts." };
        var quiet = new Option<FileInfo?>("--quiet") { Description = "Articles without an event, JSON lines." };
        var command = new Command("confidence", "Fit the weights of data/patterns/en/confidence.tsv, on standard output") { gold, records, quiet };
        command.SetAction(result =>
        {
            var samples = new List<ConfidenceSample>();
            var coder = new Coder(minConfidence: 0);
            AddGold(coder, result.GetRequiredValue(gold), samples, countsExtras: true);
            if (result.GetValue(records) is { } file) AddGold(coder, file, samples, countsExtras: false);
            if (result.GetValue(quiet) is { } none)
                foreach (var item in new DocumentReader().Read(none.FullName))
                    if (item.Document is { } document) for (var time = 0; time < QuietShare; time++) samples.AddRange(ConfidenceSample.Of(coder.Code(document), _ => false));
            Print(samples, result.InvocationConfiguration.Output);
        });
        return command;
    }

    private static void AddGold(Coder coder, FileInfo file, List<ConfidenceSample> samples, bool countsExtras)
    {
        using var reader = new StreamReader(file.FullName);
        foreach (var article in GoldReader.Read(reader, file.Name))
        {
            var coded = coder.Code(article.Document);
            var placed = coded.Events.Select(ScoredEvent.From).Select(one => PlacedEvent.Place(one, one.Categories[0], article)).ToList();
            var (pairs, repeats) = EventScorer.Pair(article, placed);
            var golds = pairs.ToDictionary(pair => pair.Found, pair => article.Events[pair.Gold]);
            samples.AddRange(ConfidenceSample.Of(coded, i => golds.TryGetValue(i, out var gold)
                ? gold.IsOptional ? null : EventComparer.SameActors(gold, placed[i]) && EventComparer.SameRecipients(gold, placed[i])
                : countsExtras && !repeats.Contains(i) ? false : null));
        }
    }

    private static void Print(List<ConfidenceSample> samples, TextWriter output)
    {
        var weights = LogisticFit.Fit(samples);
        output.Write("id\tweight\tsource\n");
        foreach (var (name, weight) in ConfidenceFeatures.Names.Zip(weights).OrderBy(pair => pair.First, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:F3}\treadout-train confidence\n"));
    }
}
