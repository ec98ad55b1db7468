using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What a record answers of events that people corrected: the same as one that was told so in the first place.</summary>
public class CorrectedQuestionTests
{
    private static readonly (string Field, string After)[] s_corrections =
    [
        ("event", "[\"ACCUSE\"]"), ("event", "[\"AID\"]"), ("actor", "[\"DEU\"]"), ("actor", "[{\"code\":\"IRN\",\"sector\":\"MIL\",\"other_sectors\":[],\"entity_text\":\"troops\",\"identifier_text\":\"Ana Ruiz\"},\"FRA\"]"), ("recipient", "[]"),
        ("status", "\"future\""), ("date", "\"2024-03-02\""), ("date", "null"), ("context", "[\"legal\"]"), ("attributed_to", "\"FRA\""), ("event_loc", "{\"name\":\"there\",\"lat\":48.2,\"lon\":2.2,\"countryCode\":\"FRA\"}"), ("status", "\"nonsense\""), ("mode", "[]"),
    ];

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Every_question_is_answered_as_if_the_corrected_had_come_in_so(string database)
    {
        using var place = RecordPlace.New(database);
        using var other = RecordPlace.New(database);
        var record = RecordExportTests.Filled(place, 24);
        Correct(record, new Random(7));
        var (told, columns) = (ToldSo(record, other), record.LoadColumns());
        Assert.NotEqual(told.Count(new EventQuery()), record.Count(new EventQuery { Corrections = CorrectionUse.Ignore }));
        Assert.All(RecordExportTests.Queries(30), query => AssertSame(told, record, columns, query));
        AssertSame(told, record, columns, new EventQuery { Text = "Text 3" });
        AssertSame(told, record, columns, new EventQuery { Documents = ["d1", "d2", "d3", "zzz"], Text = "text" });
    }

    [Theory, MemberData(nameof(Databases))]
    public void The_coders_word_and_corrections_alone_can_be_asked(string database)
    {
        using var place = RecordPlace.New(database);
        using var other = RecordPlace.New(database);
        var (record, untouched) = (RecordExportTests.Filled(place, 16), RecordExportTests.Filled(other, 16));
        Correct(record, new Random(9));
        var columns = record.LoadColumns();
        Assert.All(RecordExportTests.Queries(20), query =>
        {
            AssertSame(untouched, record, columns, query with { Corrections = CorrectionUse.Ignore });
            var only = record.Export(query, CorrectionUse.Only).Where(row => !row.IsRejected).Select(row => row.Id).ToArray();
            Assert.Equal(only, record.Events(query with { Corrections = CorrectionUse.Only }, EventOrder.Arrival).Select(found => found.Id));
            Assert.Equal(only, columns.List(query with { Corrections = CorrectionUse.Only }, EventOrder.Arrival, 1000).Select(found => found.Id));
            Assert.Equal((only.Length, only.Length), (record.Count(query with { Corrections = CorrectionUse.Only }), record.GroupBy(query with { Corrections = CorrectionUse.Only }, EventGroup.Category).Sum(group => group.Tally.Events)));
        });
        var stats = record.Stats();
        Assert.Equal(record.Count(new EventQuery()) + stats.RejectedEvents, stats.Events);
        Assert.Equal(record.Count(new EventQuery { Corrections = CorrectionUse.Only }), stats.CorrectedEvents);
    }

    [Theory, MemberData(nameof(Databases))]
    public void The_next_report_counts_where_the_one_that_led_is_rejected(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, [.. "abc".Select(id => WrittenReport.Of($"{id}", "2024-03-07", $"Paper {id}", $"{id} Text.", "ASSAULT aerial SYR/MIL/>SYR/MED/ 2024-03-06 actual"))]);
        var once = new EventQuery { OncePerEntry = true };
        var entry = Assert.Single(record.Entries(new EventQuery()));
        Assert.Equal(3, entry.Reports);
        using var writer = record.Write(WrittenReport.Run);
        var rejected = new List<string>();
        for (var left = 2; left >= 0; left--)
        {
            rejected.Add(Assert.Single(record.Events(once)).Id);
            Assert.True(writer.Correct(new Correction(rejected[^1], "rejected", "", null, null, "ana", null)));
            var columns = record.LoadColumns();
            Assert.Equal((left, left > 0 ? 1 : 0), (record.Count(new EventQuery()), record.Count(once)));
            Assert.Equal((left, left > 0 ? 1 : 0), (columns.Count(new EventQuery()), columns.Count(once)));
            Assert.Equal((3, 1), (record.Count(new EventQuery { Corrections = CorrectionUse.Ignore }), record.Count(once with { Corrections = CorrectionUse.Ignore })));
            Assert.Equal(left, record.Entries(new EventQuery()).Sum(found => found.Reports));
            Assert.Equal(left, columns.Entries(new EventQuery(), EventOrder.Arrival, 10).Sum(found => found.Reports));
            Assert.Equal(left > 0 ? left : 3, record.Entry(entry.Id)!.Reports);
            if (left > 0) Assert.DoesNotContain(record.Entry(entry.Id)!.Lead.Id, rejected);
        }
    }

    private static void AssertSame(EventRecord expected, EventRecord given, EventColumns columns, EventQuery query)
    {
        var told = query with { Corrections = CorrectionUse.Ignore };
        Assert.Equal((expected.Count(told), expected.Count(told)), (given.Count(query), columns.Count(query)));
        var facets = columns.Facets(query, Enum.GetValues<EventGroup>());
        foreach (var group in Enum.GetValues<EventGroup>())
        {
            var counted = Rounded(expected.GroupBy(told, group));
            Assert.Equal(counted, Rounded(given.GroupBy(query, group)));
            Assert.Equal(counted, Rounded(facets[group]));
        }
        var months = expected.Timeline(told, TimeUnit.Week).Select(week => (week.Start, week.Documents, week.Tally.Events, week.Tally.MeanScore)).ToArray();
        Assert.Equal(months, given.Timeline(query, TimeUnit.Week).Select(week => (week.Start, week.Documents, week.Tally.Events, week.Tally.MeanScore)));
        Assert.Equal(months, columns.History(query, TimeUnit.Week).Select(week => (week.Start, week.Documents, week.Tally.Events, week.Tally.MeanScore)));
        foreach (var unit in (TimeUnit?[])[null, TimeUnit.Day])
            Assert.Equal(expected.Dyads(told, unit).Select(pair => (pair.Actor, pair.Recipient, pair.Start, pair.Tally.Events, pair.Tally.MeanScore)), given.Dyads(query, unit).Select(pair => (pair.Actor, pair.Recipient, pair.Start, pair.Tally.Events, pair.Tally.MeanScore)));
        Assert.Equal(expected.Actors(told), given.Actors(query));
        foreach (var order in (EventOrder[])[EventOrder.NewestFirst, EventOrder.OldestFirst, EventOrder.Arrival, EventOrder.LeastSure])
        {
            var ids = expected.Events(told, order).Select(found => found.Id).ToArray();
            Assert.Equal(ids, given.Events(query, order).Select(found => found.Id));
            Assert.Equal(ids, Pages(after => [.. given.Events(query, order, 3, after)]));
            Assert.Equal(ids, Pages(after => columns.List(query, order, 3, after)));
        }
        Assert.Equal(expected.Events(told).Select(found => found.Row.Category), given.Events(query).Select(found => (found.Corrected?.Row ?? found.Row).Category));
    }

    private static IEnumerable<(string Key, long Events, double? Mean, double? Warm)> Rounded(IReadOnlyList<GroupCount> groups) => groups.Select(group => (group.Key, group.Tally.Events, group.Tally.MeanScore, group.Tally.MeanCooperation));

    private static List<string> Pages(Func<string?, IReadOnlyList<StoredEvent>> ask)
    {
        var ids = new List<string>();
        for (string? after = null; ask(after) is { Count: > 0 } page; after = page[^1].Cursor) ids.AddRange(page.Select(found => found.Id));
        return ids;
    }

    internal static void Correct(EventRecord record, Random random)
    {
        using var writer = record.Write(WrittenReport.Run);
        foreach (var id in record.Events(new EventQuery(), EventOrder.Arrival).Select(found => found.Id).ToArray())
            for (var times = random.Next(3); times > 0; times--)
            {
                var (field, after) = s_corrections[random.Next(s_corrections.Length)];
                Assert.True(writer.Correct(random.Next(4) == 0 ? new Correction(id, random.Next(3) == 0 ? "accepted" : "rejected", "", null, null, "ana", null) : new Correction(id, "corrected", field, null, after, "ben", null)));
            }
    }

    // The same documents, with the events as people corrected them from the start.
    private static EventRecord ToldSo(EventRecord record, RecordPlace place)
    {
        var (told, events) = (place.Open(), record.Export(new EventQuery()).Where(row => !row.IsRejected).ToLookup(row => row.DocumentKey));
        foreach (var each in record.Documents().ToArray())
            RecordContractTests.Add(told, WrittenReport.Of(each.Document.Id, $"{each.Document.Published:yyyy-MM-dd}", each.Document.Publisher!, each.Document.Text) with { Events = [.. events[each.Key].Select(row => ReportEvent.Parse(row.Line))] });
        return told;
    }
}
