using Dapper;
using Microsoft.Data.Sqlite;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Entries as the record gives them.</summary>
public class EntryTests
{
    internal const string Strike = "ASSAULT aerial SYR/MIL/>SYR/MED/ 2024-03-06 actual", Text = "Warplanes bombed the harbour hospital";

    // What each goes on with, so that none is a copy of another.
    private static readonly Dictionary<string, string> s_rest = new()
    {
        ["a"] = "Doctors counted the dead by the light of their lamps, and sailors carried the wounded to a school behind the port.",
        ["b"] = "A tanker left the strait at noon. Two ministers broke off their journey and flew home for a sitting of the cabinet.",
        ["c"] = "Rain fell on the coast all week while markets stayed shut; the mayor asked for tents, blankets and clean water.",
        ["e"] = "Nurses had carried beds to the cellar the night before, said a man who sells bread there.",
        ["d"] = "The general showed reporters a map and three photographs of an empty quay taken from the air.",
    };

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void An_entry_tells_reports_documents_publishers_days_and_tolls(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        var entry = Assert.Single(record.Entries(new EventQuery { Categories = ["ASSAULT"], Statuses = ["actual"] }));
        Assert.Equal((3, 3, 2), (entry.Reports, entry.Documents, entry.Publishers));
        Assert.Equal((new DateOnly(2024, 3, 6), new DateOnly(2024, 3, 6)), (entry.FirstDay!.Value, entry.LastDay!.Value));
        Assert.Equal((new DateOnly(2024, 3, 7), new DateOnly(2024, 3, 9)), (entry.FirstReport!.Value, entry.LastReport!.Value));
        Assert.Equal([new TollRange("dead", 14, 19)], entry.Tolls);
        Assert.Equal(["a-0", "b-0", "c-0"], record.Events(new EventQuery { Entry = entry.Id }, EventOrder.Arrival).Select(found => found.Id));
        Assert.All(["a-0", "b-0", "c-0"], id => Assert.Equal(entry.Id, record.Entry(id)!.Id));
        Assert.Null(record.Entry("none"));
        Assert.Equal((5, 3), (record.Stats().Events, record.Stats().Entries));
        Assert.Equal((5, 3), (record.Count(new EventQuery()), record.Count(new EventQuery { OncePerEntry = true })));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_denial_is_another_entry_that_contradicts(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        var denial = Assert.Single(record.Entries(new EventQuery { Statuses = ["negated"] }));
        var told = record.Entry("a-0")!;
        Assert.Equal((1, 1, 1), (denial.Reports, denial.Documents, denial.Publishers));
        Assert.Equal((told.Id, "denied"), (Assert.Single(denial.Conflicts).Entry, denial.Conflicts[0].About));
        Assert.Equal((denial.Id, "denied"), (Assert.Single(told.Conflicts).Entry, told.Conflicts[0].About));
        Assert.All(record.Contradictions(), pair => Assert.Contains(denial.Id, (string[])[pair.Event, pair.Other]));
        Assert.Contains(record.Contradictions(), pair => pair.About == "denied");
        Assert.Single(record.Contradictions(1));
        using var writer = record.Write(WrittenReport.Run);
        writer.Correct(new Correction(denial.Id, "rejected", "", null, null, "tester", null));
        Assert.Empty(record.Contradictions());
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_leaves_takes_nothing_with_it_but_its_own_report(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        using var writer = record.Write(WrittenReport.Run);
        Assert.True(writer.Delete(record.DocumentKeys("b").Single(), "test"));
        var entry = record.Entry("a-0")!;
        Assert.Equal((2, 2, 14.0, 17.0), (entry.Reports, entry.Documents, entry.Tolls[0].Least, entry.Tolls[0].Most));
        writer.Recode([Reported("a", "2024-03-07", "Courier", Text, 0, "CONSULT visit FRA>DEU 2024-03-07 actual")]);
        entry = record.Entry("c-0")!;
        Assert.Equal((1, 1), (entry.Reports, entry.Documents));
        Assert.Equal("a-0", record.Event("a-0")!.Entry);
        Assert.Null(record.Versions("a-0")[0].Entry);
    }

    [Fact]
    public void Near_duplicates_are_one_origin()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var record = Filled(place);
        using (var connection = new SqliteConnection($"Data Source={place.Location}"))
        {
            connection.Open();
            connection.Execute("UPDATE documents SET cluster = 1 WHERE id IN ('a', 'b')");
        }
        Assert.Equal((3, 1), (record.Entry("a-0")!.Documents, record.Entry("a-0")!.Publishers));
    }

    internal static EventRecord Filled(RecordPlace place)
    {
        var record = place.Open();
        using var writer = record.Write(WrittenReport.Run);
        writer.Add(new ReportBatch { Reports = [Reported("a", "2024-03-07", "Courier", Text, 14, Strike), Reported("b", "2024-03-08", "Herald", Text, 19, Strike.Replace("SYR/MIL/>", ">", StringComparison.Ordinal))] });
        writer.Add(new ReportBatch { Reports = [Reported("c", "2024-03-09", "Courier", Text, 17, Strike), Reported("d", "2024-03-07", "Herald", "No hospital was bombed", 0, Strike.Replace("actual", "negated", StringComparison.Ordinal), "CONSULT visit FRA>DEU 2024-03-07 actual")] });
        writer.Finish();
        return record;
    }

    internal static Report Reported(string id, string day, string publisher, string text, int dead, params string[] events)
    {
        var report = WrittenReport.Of(id, day, publisher, $"{text}. {s_rest[id]}", events);
        var size = dead > 0 ? $"\"size\":{{\"dead\":{dead}}}," : "";
        return report with { Events = [.. report.Events.Select(found => ReportEvent.Parse(found.Line.Replace("\"text\":\"words\"", $"{size}\"text\":\"{text}\"", StringComparison.Ordinal)))] };
    }
}
