using CsCheck;
using Readout.Record;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Entries are a function of the set of documents: their order, their batches, what was given twice, taken out or coded anew on the way change nothing.</summary>
public class MergingPropertyTests
{
    private static readonly string[] s_categories = ["ASSAULT aerial", "ASSAULT explosives", "ACCUSE disapprove", "REQUEST change", "CONSULT visit", "CONSULT -", "AGREE -", "REJECT change"];
    private static readonly string[] s_sides = ["USA/GOV/Ann_Lee", "USA/GOV/United_States", "CHN/GOV/China", "SYR/REB/", "SYR/CVL/", ""];
    private static readonly string[] s_days = ["2024-03-06", "2024-03-07", "2024-03-07", "2024-03-08", "2024-03-10", "-"];
    private static readonly string[] s_statuses = ["actual", "actual", "actual", "negated", "future"];
    private static readonly string[] s_texts = ["Harbour cranes burned", "Grain ships left the harbour", "Harbour cranes and grain burned overnight", "A dam broke"];

    private static readonly Gen<string> s_event = Gen.Select(One(s_categories), One(s_sides), One(s_sides), One(s_days), One(s_statuses), (category, actor, recipient, day, status) => $"{category} {actor}>{recipient} {day} {status}");
    internal static readonly Gen<Report[]> s_reports = Gen.Select(One(s_texts), s_event.Array[0, 3], Gen.Int[5, 10]).Array[1, 14].Select(found => found.Select((each, i) => Report(i, each.Item1, each.Item2, each.Item3)).ToArray());

    private static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Entries_depend_on_the_set_alone(string database)
    {
        RecordPlace.Need(database);
        using var places = new Places(database);
        Gen.Select(s_reports, Gen.Int[0, int.MaxValue]).Sample((reports, seed) =>
        {
            var random = new Random(seed);
            var alone = places.Entries(record => Give(record, reports, reports.Length));
            var other = places.Entries(record => GiveAnyhow(record, reports, random));
            Assert.Equal(alone, other);
        }, iter: 60, threads: 1);
    }

    internal static void Give(EventRecord record, IReadOnlyList<Report> reports, int batch)
    {
        using var writer = record.Write(WrittenReport.Run);
        foreach (var chunk in reports.Chunk(batch)) writer.Add(new ReportBatch { Reports = chunk });
        writer.Finish();
    }

    // Shuffled, in batches of any size, some twice, some beside others that are taken out again, some coded otherwise first.
    private static void GiveAnyhow(EventRecord record, Report[] reports, Random random)
    {
        var shuffled = reports.ToArray();
        random.Shuffle(shuffled);
        var strange = Enumerable.Range(0, 3).Select(i => Report(100 + i, s_texts[i], [$"{s_categories[random.Next(s_categories.Length)]} USA/GOV/Ann_Lee>SYR/CVL/ 2024-03-07 actual", "CONSULT visit USA/GOV/Ann_Lee>CHN/GOV/China 2024-03-07 actual"], 7)).ToArray();
        Give(record, [.. strange, .. shuffled.Where(_ => random.Next(3) == 0).Select(report => report with { Events = Report(200, "A dam broke", ["CONSULT visit USA/GOV/Ann_Lee>CHN/GOV/China 2024-03-07 actual"], 7).Events })], 2);
        var early = record.Documents().Select(document => document.Key).ToHashSet();
        Give(record, shuffled, 1 + random.Next(4));
        Give(record, shuffled, 3);
        using var writer = record.Write(WrittenReport.Run);
        writer.Recode([.. shuffled.Where(report => early.Contains(DocumentKey.Of(report.Document)))]);
        foreach (var report in strange) writer.Delete(DocumentKey.Of(report.Document), "test");
    }

    private static Report Report(int number, string text, string[] events, int day)
    {
        var report = WrittenReport.Of($"d{number}", $"2024-03-{day:00}", $"P{number % 3}", text, events);
        return report with { Events = [.. report.Events.Select(found => ReportEvent.Parse(found.Line.Replace("\"text\":\"words\"", $"\"text\":\"{text}\"", StringComparison.Ordinal)))] };
    }

    // One record, emptied each time: making one takes longer than filling it.
    private sealed class Places(string database) : IDisposable
    {
        private readonly List<RecordPlace> _places = [];

        public IReadOnlyList<string> Entries(Action<EventRecord> give)
        {
            var place = RecordPlace.New(database);
            _places.Add(place);
            var record = place.Open();
            give(record);
            return MergedState.Of(place);
        }

        public void Dispose() => _places.ForEach(place => place.Dispose());
    }
}
