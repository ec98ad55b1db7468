using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Columns that were brought up to date answer as columns that were loaded whole; those before go on answering as before.</summary>
public class EventColumnsRenewalTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Few_changes_are_read_alone(string database)
    {
        using var place = RecordPlace.New(database);
        var record = RecordExportTests.Filled(place, 24);
        var (columns, random) = (record.LoadColumns(), new Random(5));
        var (before, answers) = (columns, Answers(columns));
        for (var round = 0; round < 4; round++)
        {
            // One more of each: an event of another day, a report that joins an entry, what people say of half of them.
            RecordContractTests.Add(record, WrittenReport.Of($"new{round}", $"2024-02-1{round}", "Gazette", $"New text {round}.", $"AID - USA>SYR/MED/ 2024-02-1{round} actual 0.7", "ACCUSE - FRA>DEU 2024-03-07 actual"));
            RecordContractTests.Add(record, [.. "ab".Select(id => WrittenReport.Of($"{id}{round}", "2024-03-07", $"Paper {id}{round}", $"{id} text.", "ASSAULT aerial SYR/MIL/>SYR/MED/ 2024-03-06 actual"))]);
            if (round > 0) CorrectedQuestionTests.Correct(record, random);
            var renewed = Renewed(place, columns)!;
            Assert.NotNull(renewed);
            AssertSame(record.LoadColumns(), renewed);
            AssertSame(record.LoadColumns(), record.LoadColumns(columns));
            columns = renewed;
        }
        Assert.Equal(answers, Answers(before));
        Assert.Equal(record.Stamp(), columns.Stamp);
        AssertSame(columns, Renewed(place, columns)!);
    }

    [Theory, MemberData(nameof(Databases))]
    public void The_next_report_leads_where_the_one_that_led_is_rejected(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, [.. "abc".Select(id => WrittenReport.Of($"{id}", "2024-03-07", $"Paper {id}", $"{id} Text.", "ASSAULT aerial SYR/MIL/>SYR/MED/ 2024-03-06 actual"))]);
        using var writer = record.Write(WrittenReport.Run);
        var columns = record.LoadColumns();
        for (var left = 2; left >= 0; left--)
        {
            writer.Correct(new Correction(Assert.Single(record.Events(new EventQuery { OncePerEntry = true })).Id, "rejected", "", null, null, "ana", null));
            columns = Renewed(place, columns)!;
            AssertSame(record.LoadColumns(), columns);
            Assert.Equal((left, left > 0 ? 1 : 0), (columns.Count(new EventQuery()), columns.Count(new EventQuery { OncePerEntry = true })));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_is_gone_or_coded_anew_is_loaded_whole(string database)
    {
        using var place = RecordPlace.New(database);
        var record = RecordExportTests.Filled(place, 8);
        using var writer = record.Write(WrittenReport.Run);
        var columns = record.LoadColumns();
        Assert.True(writer.Delete(record.Events(new EventQuery()).First().DocumentKey, "asked to"));
        Assert.Null(Renewed(place, columns));
        columns = record.LoadColumns(columns);
        AssertSame(record.LoadColumns(), columns);
        writer.Recode([WrittenReport.Of("d3", "2024-03-07", "Herald", "Text 3.", "AID - FRA>DEU 2024-03-08 actual", "AID - FRA>IRN 2024-03-08 actual", "AID - DEU>IRN 2024-03-08 actual", "AID - DEU>FRA 2024-03-08 actual")]);
        Assert.Null(Renewed(place, columns));
        AssertSame(record.LoadColumns(), record.LoadColumns(columns));
    }

    [Fact]
    public void A_shared_list_holds_what_each_fork_added()
    {
        var first = new SharedList<int>(4);
        for (var i = 0; i < 4; i++) first.Add(i);
        var (one, other) = (first.Fork(), first.Fork());
        for (var i = 0; i < 40; i++) (i % 2 == 0 ? one : other).Add(100 + i);
        var third = one.Fork();
        third.Add(7);
        one.Add(8);
        Assert.Equal([0, 1, 2, 3], first.Span.ToArray());
        Assert.Equal([0, 1, 2, 3, .. Enumerable.Range(0, 20).Select(i => 100 + (i * 2)), 8], one.Span.ToArray());
        Assert.Equal([0, 1, 2, 3, .. Enumerable.Range(0, 20).Select(i => 101 + (i * 2))], other.Span.ToArray());
        Assert.Equal((25, 7), (third.Count, third.Span[^1]));
    }

    private static EventColumns? Renewed(RecordPlace place, EventColumns columns)
    {
        var dialect = place.Dialect(RecordAccess.Read);
        return EventColumnsRenewer.Renew(dialect, () => ChangedEvents.Load(dialect), columns);
    }

    private static void AssertSame(EventColumns expected, EventColumns given)
    {
        Assert.Equal((expected.Events, expected.Stamp), (given.Events, given.Stamp));
        Assert.Equal(Answers(expected), Answers(given));
    }

    private static List<string> Answers(EventColumns columns) =>
    [
        .. RecordExportTests.Queries(25).Prepend(new EventQuery()).SelectMany(query => (EventQuery[])[query, query with { OncePerEntry = true }, query with { Corrections = CorrectionUse.Ignore }, query with { Corrections = CorrectionUse.Only }]).Select(query => string.Join(' ',
        [
            .. columns.Facets(query, Enum.GetValues<EventGroup>()).SelectMany(facet => facet.Value.Select(group => $"{facet.Key} {Told(group.Key, group.Tally)}")),
            .. columns.Dyads(query).Concat(columns.Links(query)).Select(pair => Told($"{pair.Actor} {pair.Recipient}", pair.Tally)),
            .. columns.Cells(query, 5).Select(cell => Told($"{cell.Box}", cell.Tally)),
            .. Enum.GetValues<EventOrder>().SelectMany(order => columns.List(query, order, 100).Select(stored => $"{stored.Id} {stored.Told.Category} {stored.Cursor}")),
        ])),
    ];

    private static string Told(string key, EventTally tally) => $"{key} {tally.Events} {tally.Cooperation} {tally.MeanCooperation} {tally.MeanConflict}";
}
