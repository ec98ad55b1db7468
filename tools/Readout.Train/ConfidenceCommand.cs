using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Readout.Events;
using Readout.Events.Confidence;
using Readout.Exchange.Scoring;
using Readout.Intake;

namespace Readout.Train;

/// <summary><c>confidence</c>: fits the weights of the confidence model on articles that people coded, and on articles of our own, most of them of trade and other quiet matters.</summary>
internal static class ConfidenceCommand
{
    private const int QuietShare = 20;

    public static Command Create()
    {
        var gold = new Argument<FileInfo>("gold") { Description = "Articles that people coded whole, JSON lines." };
        var records = new Option<FileInfo?>("--records") { Description = "Sentences of which people coded one event each: only that one counts." };
        var own = new Option<FileInfo[]>("--own") { Description = "Articles of our own with the lines of their events; those without are quiet.", DefaultValueFactory = _ => [] };
        var command = new Command("confidence", "Fit the weights of data/patterns/en/confidence.tsv, on standard output") { gold, records, own };
        command.SetAction(result =>
        {
            var samples = new List<ConfidenceSample>();
            var coder = new Coder(minConfidence: 0);
            AddGold(coder, result.GetRequiredValue(gold), samples, countsExtras: true);
            if (result.GetValue(records) is { } file) AddGold(coder, file, samples, countsExtras: false);
            foreach (var articles in result.GetValue(own) ?? []) AddOwn(coder, articles, samples);
            Print(samples, result.InvocationConfiguration.Output);
        });
        return command;
    }

    private static void AddOwn(Coder coder, FileInfo file, List<ConfidenceSample> samples)
    {
        foreach (var (document, line) in new DocumentReader().Read(file.FullName).Select(item => item.Document!).Zip(File.ReadLines(file.FullName)))
        {
            using var json = JsonDocument.Parse(line);
            var told = json.RootElement.TryGetProperty("events", out var events) ? events.EnumerateArray().Select(one => one.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
            var coded = coder.Code(document);
            for (var time = 0; time < (told.Count == 0 ? QuietShare : 1); time++)
                samples.AddRange(ConfidenceSample.Of(coded, i => told.Contains($"{coded.Events[i].Event.Category} {Codes(coded.Events[i].Event.Actors)} > {Codes(coded.Events[i].Event.Recipients)}")));
        }
    }

    private static string Codes(IReadOnlyList<Participant> side) => string.Join(',', side.Select(one => one.Actor.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal));

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
