using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What events in memory promise beside their answers, which are tested with those of the record.</summary>
public class EventColumnsTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void What_is_said_while_events_are_loaded_makes_them_old(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, RecordContractTests.Simple("a"));
        var dialect = place.Dialect(RecordAccess.Read);
        var columns = EventColumnsLoader.Load(dialect, () =>
        {
            var changed = ChangedEvents.Load(dialect);
            using var writer = record.Write(WrittenReport.Run);
            writer.Correct(new Correction("a-0", "rejected", "", null, null, "tester", null));
            return changed;
        });
        Assert.Equal(1, columns.Events);
        Assert.NotEqual(record.Stamp(), columns.Stamp);
        Assert.Equal(record.Stamp(), record.LoadColumns().Stamp);
    }

    [Theory]
    [InlineData(90, 180, "85,175,90,180")]
    [InlineData(-90, -180, "-90,-180,-85,-175")]
    [InlineData(89, 179.5, "85,175,90,180")]
    [InlineData(0, 0, "0,0,5,5")]
    public void Every_place_has_a_cell_of_the_map(double north, double east, string box)
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var (record, report) = (place.Open(), RecordContractTests.Simple("a"));
        var placed = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"event_loc\":{{\"lat\":{north},\"lon\":{east}}},\"status\"");
        RecordContractTests.Add(record, report with { Events = [.. report.Events.Select(found => ReportEvent.Parse(found.Line.Replace("\"status\"", placed, StringComparison.Ordinal)))] });
        var columns = record.LoadColumns();
        var cell = Assert.Single(columns.Cells(new EventQuery(), 5));
        Assert.Equal((box, 1), (cell.Box.ToString(), cell.Tally.Events));
        Assert.Equal((1, 1), (columns.Count(new EventQuery { Box = cell.Box }), record.Count(new EventQuery { Box = cell.Box })));
        // A cell that would reach beyond the map ends with it.
        Assert.Equal(1, columns.Count(new EventQuery { Box = Assert.Single(columns.Cells(new EventQuery(), 7)).Box }));
        Assert.InRange(Assert.Single(columns.Cells(new EventQuery(), 7)).Box.North, -90, 90);
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_name_of_three_capitals_is_found(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var report = WrittenReport.Of("a", "2024-03-07", "Courier", "Some text.", "ACCUSE disapprove /MED/BBC,FRA/GOV/France>DEU/GOV/Germany 2024-03-07 actual", "REQUEST change FRA/GOV/France>/MED/AP 2024-03-07 actual");
        RecordContractTests.Add(record, report with { Quotations = [new ReportQuotation(report.Quotations[0].Span, null, "BBC", """{"document":"a"}""")] });
        var columns = record.LoadColumns();
        foreach (var (query, count) in new (EventQuery, long)[] { (new() { Actors = ["BBC"] }, 1), (new() { Actors = ["BBC", "FRA"] }, 2), (new() { Recipients = ["AP"] }, 1), (new() { Parties = ["BBC", "DEU"] }, 1), (new() { Actors = ["CNN"] }, 0) })
        {
            Assert.Equal((count, count), (record.Count(query), columns.Count(query)));
            Assert.Equal(count, record.Events(query).Count());
            Assert.Equal(record.Dyads(query), columns.Dyads(query));
            Assert.Equal(record.GroupBy(query, EventGroup.Dyad), columns.Facets(query, [EventGroup.Dyad])[EventGroup.Dyad]);
        }
        Assert.Single(record.Quotations("BBC"));
    }
}
