using CsCheck;
using Readout.Exchange.Rows;
using Readout.Record;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What an entry rests on once people rejected some of its reports: the others alone, in whatever order reports and verdicts came.</summary>
public class RejectedEvidenceTests
{
    private const int Iterations = 30;

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Rejected_reports_count_for_nothing_in_their_entry(string database)
    {
        RecordPlace.Need(database);
        Gen.Select(MergingPropertyTests.s_reports, Gen.Int[0, int.MaxValue]).Sample((reports, seed) =>
        {
            var (random, told) = (new Random(seed), Array.ConvertAll(reports, Counted));
            var rejected = told.SelectMany(report => report.Events).Select(found => found.Row.Id).Where(_ => random.Next(3) == 0).ToArray();
            using var place = RecordPlace.New(database);
            using var other = RecordPlace.New(database);
            var (record, again) = (Given(place, told, rejected), Given(other, Shuffled(told, random), Shuffled(rejected, random)));
            var rows = record.Export(new EventQuery()).ToArray();
            Assert.Equal(Facts(rows).Order(), Facts([.. again.Export(new EventQuery())]).Order());
            AssertCounted(rows, told);
            foreach (var row in rows)
            {
                var (entry, same) = (record.Entry(row.Id)!, again.Entry(row.Id)!);
                Assert.Equal((row.Reports, row.Documents, row.FirstReport, row.LastReport), (entry.Reports, entry.Documents, entry.FirstReport, entry.LastReport));
                Assert.Equal((entry.Reports, entry.Publishers, entry.FirstReport, entry.LastReport), (same.Reports, same.Publishers, same.FirstReport, same.LastReport));
                Assert.Equal(entry.Tolls, same.Tolls);
                Assert.Equal(Tolls(Holding(rows, row.Entry!)), entry.Tolls.Select(toll => (toll.Least, toll.Most)));
            }
            // Who wants the coder's word gets it.
            Assert.All(record.Export(new EventQuery(), Readout.Record.Reading.CorrectionUse.Ignore).GroupBy(row => row.Entry), entry => Assert.All(entry, row => Assert.Equal(entry.Count(), row.Reports)));
        }, iter: Iterations, threads: 1);
    }

    private static void AssertCounted(ExportRow[] rows, Report[] told)
    {
        var documents = told.ToDictionary(report => DocumentKey.Of(report.Document), report => report.Document);
        foreach (var row in rows)
        {
            var holding = Holding(rows, row.Entry!);
            var days = holding.Select(each => documents[each.DocumentKey!].Published).ToArray();
            Assert.Equal((holding.Length, holding.Select(each => each.DocumentKey).Distinct().Count(), holding.Select(each => documents[each.DocumentKey!].Publisher).Distinct().Count(), days.Min(), days.Max()),
                (row.Reports, row.Documents, row.Publishers, row.FirstReport, row.LastReport));
        }
    }

    private static ExportRow[] Holding(ExportRow[] rows, string entry)
    {
        var all = Array.FindAll(rows, row => row.Entry == entry);
        return Array.FindAll(all, row => !row.IsRejected) is { Length: > 0 } some ? some : all;
    }

    private static IEnumerable<(double, double)> Tolls(ExportRow[] rows) => rows.Select(row => row.Event.Size["dead"]).ToArray() is var dead ? [(dead.Min(), dead.Max())] : [];

    private static IEnumerable<(string, string?, long, long, long?, DateOnly?, DateOnly?)> Facts(ExportRow[] rows) => rows.Select(row => (row.Id, row.Entry, (long)row.Reports, (long)row.Documents, (long?)row.Publishers, row.FirstReport, row.LastReport));

    private static Report Counted(Report report) => report with { Events = [.. report.Events.Select((found, i) => ReportEvent.Parse(found.Line.Replace("\"text\":\"", $"\"size\":{{\"dead\":{10 + report.Document.Text.Length + i}}},\"text\":\"", StringComparison.Ordinal)))] };

    private static EventRecord Given(RecordPlace place, Report[] reports, string[] rejected)
    {
        var record = place.Open();
        MergingPropertyTests.Give(record, reports, 3);
        using var writer = record.Write(WrittenReport.Run);
        foreach (var id in rejected) Assert.True(writer.Correct(new Correction(id, "rejected", "", null, null, "ana", null)));
        return record;
    }

    private static T[] Shuffled<T>(T[] items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
