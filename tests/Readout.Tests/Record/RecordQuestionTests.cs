using Readout.Exchange.Rows;
using Readout.Record;
using Readout.Record.Reading;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What a record answers, whatever keeps it.</summary>
public class RecordQuestionTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    private static readonly (EventQuery Query, string Ids)[] s_questions =
    [
        (new EventQuery(), "a-0 a-1 a-2 b-0 b-1 c-0"),
        (new EventQuery { Actors = ["FRA"] }, "a-0 a-1 b-1"),
        (new EventQuery { Actors = ["FRA", "IRN"] }, "a-0 a-1 b-0 b-1"),
        (new EventQuery { Actors = ["catherine colonna"] }, "a-1"),
        (new EventQuery { Actors = ["USA", "Catherine Colonna"] }, "a-1 c-0"),
        (new EventQuery { Recipients = ["IRN"] }, "a-0 a-1"),
        (new EventQuery { Actors = ["FRA"], Recipients = ["IRN"] }, "a-0 a-1"),
        (new EventQuery { Actors = ["FRA"], Recipients = ["IRN"], Categories = ["DEMAND", "ACCUSE"] }, "a-1"),
        (new EventQuery { Actors = ["FRA"], Recipients = ["Ali Reza"] }, "a-1"),
        (new EventQuery { Parties = ["FRA", "IRN"] }, "a-0 a-1 b-0"),
        (new EventQuery { Parties = ["FRA", "DEU"] }, "b-1"),
        (new EventQuery { ActorSectors = ["MIL"] }, "c-0"),
        (new EventQuery { RecipientSectors = ["CVL"] }, "b-1"),
        (new EventQuery { Categories = ["REQUEST", "REJECT"] }, "a-0 b-0"),
        (new EventQuery { Modes = ["change"] }, "a-0"),
        (new EventQuery { Contexts = ["diplomatic"], Statuses = ["future"] }, "a-2"),
        (new EventQuery { Statuses = ["negated", "future"] }, "a-2 c-0"),
        (new EventQuery { Sources = ["none"] }, "a-0 a-1 a-2 b-0 b-1 c-0"),
        (new EventQuery { Sources = ["FRA"] }, ""),
        (new EventQuery { Publishers = ["Courier"] }, "a-0 a-1 a-2 c-0"),
        (new EventQuery { Documents = ["b", "zzz"] }, "b-0 b-1"),
        (new EventQuery { From = new DateOnly(2024, 3, 8) }, "b-0 b-1"),
        (new EventQuery { To = new DateOnly(2024, 3, 7) }, "a-0 a-1"),
        (new EventQuery { From = new DateOnly(2024, 3, 7), To = new DateOnly(2024, 3, 8) }, "a-0 a-1 b-0"),
        (new EventQuery { Text = "envoys" }, "a-0 a-1 a-2 b-0 b-1"),
        (new EventQuery { Text = "\"two envoys\" -harbour" }, "a-0 a-1 a-2"),
        (new EventQuery { Text = "harbour OR troops" }, "b-0 b-1 c-0"),
        (new EventQuery { Text = "nothing-of-this \" ) * ' AND" }, ""),
        (new EventQuery { Text = "" }, ""),
        (new EventQuery { MinConfidence = 0.6 }, "a-1 c-0"),
        (new EventQuery { UpdatedSince = DateTime.UnixEpoch }, "a-0 a-1 a-2 b-0 b-1 c-0"),
        (new EventQuery { UpdatedSince = new DateTime(2999, 1, 1, 0, 0, 0, DateTimeKind.Utc) }, ""),
        (new EventQuery { Entry = "none" }, ""),
        (new EventQuery { OncePerEntry = true, Actors = ["FRA"], Recipients = ["IRN"], MinConfidence = 0.1, Text = "envoys" }, "a-0 a-1"),
        (new EventQuery { Countries = ["FRA"] }, ""),
        (new EventQuery { Actors = ["'; DROP TABLE events; --"] }, ""),
        (new EventQuery { Actors = [" "] }, ""),
    ];

    [Theory, MemberData(nameof(Databases))]
    public void A_question_finds_what_holds(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        Assert.All(s_questions, question =>
        {
            Assert.Equal(question.Ids, string.Join(' ', record.Events(question.Query, EventOrder.Arrival).Select(found => found.Id)));
            Assert.Equal(question.Ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, record.Count(question.Query));
            Assert.Equal(record.Count(question.Query), record.GroupBy(question.Query, EventGroup.Category).Sum(group => group.Tally.Events));
            Assert.Equal(record.Count(question.Query), record.GroupBy(question.Query, EventGroup.Status).Sum(group => group.Tally.Events));
            Assert.Equal(record.Count(question.Query), record.GroupBy(question.Query, EventGroup.Publisher).Sum(group => group.Tally.Events));
        });
    }

    [Theory, MemberData(nameof(Databases))]
    public void The_strongest_of_a_stretch_happened_and_has_the_greatest_score(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        var (columns, spans) = (record.LoadColumns(), ((DateOnly, DateOnly)[])[(new(2024, 3, 1), new(2024, 3, 6)), (new(2024, 3, 7), new(2024, 3, 7)), (new(2024, 3, 8), new(2024, 3, 31))]);
        foreach (var query in (EventQuery[])[new(), new() { Actors = ["FRA"] }, new() { Statuses = ["negated"] }])
        {
            var expected = spans.Select(span => record.Events(query with { From = span.Item1, To = span.Item2 }).OrderByDescending(found => found.Row.Status == "actual")
                .ThenByDescending(found => Math.Abs(found.Row.Scale)).ThenByDescending(found => found.Row.Date).ThenByDescending(found => found.Number).FirstOrDefault()?.Id);
            Assert.Equal(expected, columns.Strongest(query, spans).Select(found => found?.Id));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public void Columns_in_memory_count_as_the_database_does(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        var (columns, groups) = (record.LoadColumns(), Enum.GetValues<EventGroup>());
        Assert.Equal((6, record.Stamp()), (columns.Events, columns.Stamp));
        Assert.All(s_questions, question =>
        {
            Assert.Equal(record.Count(question.Query), columns.Count(question.Query));
            var facets = columns.Facets(question.Query, groups);
            foreach (var group in groups) Assert.Equal(record.GroupBy(question.Query, group), facets[group]);
            Assert.Equal(record.Timeline(question.Query, TimeUnit.Month).Where(month => month.Tally.Events > 0).Select(month => (month.Start, month.Tally)), columns.Timeline(question.Query, TimeUnit.Month).Select(month => (month.Start, month.Tally)));
        });
        Assert.Equal(record.Dyads(new EventQuery(), limit: 2), columns.Dyads(new EventQuery(), 2));
        Assert.Equal("FRA", Assert.Single(columns.Facets(new EventQuery(), [EventGroup.Actor], 1)[EventGroup.Actor]).Key);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Cells(new EventQuery(), 0));
        RecordContractTests.Add(record, RecordContractTests.Simple("later"));
        Assert.NotEqual(columns.Stamp, record.Stamp());
        Assert.Equal((6, 7), (columns.Events, record.LoadColumns().Events));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_map_gathers_events_by_cells(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var report = WrittenReport.Of("a", "2024-03-07", "Courier", "Some words.", "THREATEN - FRA>IRN 2024-03-07 actual", "REQUEST - FRA>IRN 2024-03-07 actual", "ACCUSE - FRA>DEU 2024-03-07 actual", "REJECT - FRA>DEU 2024-03-07 actual");
        (double, double)?[] places = [(48.2, 2.2), (48.4, 2.4), (-33.9, -70.1), null];
        var placed = report.Events.Select((found, i) => places[i] is { } at ? found with { Row = found.Row with { Place = new PlaceRow { Extracted = "there", Latitude = at.Item1, Longitude = at.Item2 } } } : found).ToArray();
        RecordContractTests.Add(record, report with { Events = placed });
        Assert.Equal([(48.3, 2.3, 2L), (-33.9, -70.1, 1)], record.LoadColumns().Cells(new EventQuery(), 5).Select(cell => (cell.Latitude, cell.Longitude, cell.Tally.Events)));
        Assert.Equal(2, Assert.Single(record.LoadColumns().Cells(new EventQuery { Recipients = ["IRN"] }, 90, 1)).Tally.Events);
        foreach (var cell in record.LoadColumns().Cells(new EventQuery(), 2.5))
        {
            Assert.True(cell.Box.Holds(cell.Latitude, cell.Longitude));
            Assert.Equal((cell.Tally.Events, cell.Tally.Events), (record.Count(new EventQuery { Box = cell.Box }), record.LoadColumns().Count(new EventQuery { Box = cell.Box })));
            Assert.Equal(cell.Tally.Events, record.Export(new EventQuery { Box = cell.Box }).Count());
        }
        var world = new EventQuery { Box = new MapBox(-90, -180, 90, 180) };
        Assert.Equal((3, 3L), (record.Events(world).Count(), record.LoadColumns().Count(world)));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_list_goes_on_where_it_ended(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        foreach (var order in Enum.GetValues<EventOrder>())
            foreach (var query in (EventQuery[])[new EventQuery(), new EventQuery { Actors = ["FRA"] }, new EventQuery { Actors = ["FRA"], Recipients = ["IRN"] }])
            {
                var all = record.Events(query, order).Select(found => found.Id).ToArray();
                var (seen, after) = (new List<string>(), (string?)null);
                while (record.Events(query, order, 1, after).SingleOrDefault() is { } next) (after, _) = (next.Cursor, seen.Append(next.Id));
                for (after = null; record.Events(query, order, 2, after).ToArray() is { Length: > 0 } page; after = page[^1].Cursor) seen.AddRange(page.Select(found => found.Id));
                Assert.Equal(all, seen);
            }
        Assert.Throws<ArgumentException>(() => record.Events(new EventQuery(), after: "yesterday"));
        Assert.Equal("b-1 b-0 a-1 a-0 c-0 a-2", string.Join(' ', record.Events(new EventQuery()).Select(found => found.Id)));
        Assert.Equal("b-0", record.Events(new EventQuery(), EventOrder.LeastSure).First().Id);
    }

    [Theory, MemberData(nameof(Databases))]
    public void Groups_count_every_value(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        Assert.Equal("FRA 3, \"\" 1, IRN 1, USA 1", Counts(record, EventGroup.Actor));
        Assert.Equal("\"\" 2, IRN 2, DEU 1, FRA 1", Counts(record, EventGroup.Recipient));
        Assert.Equal("FRA IRN 2, FRA DEU 1, IRN FRA 1", Counts(record, EventGroup.Dyad));
        Assert.Equal("FRA IRN 2", Counts(record, EventGroup.Dyad, new EventQuery { Actors = ["FRA", "Catherine Colonna"], Recipients = ["IRN"] }));
        Assert.Equal("GOV 4, CVL 1, MIL 1", Counts(record, EventGroup.Sector));
        Assert.Equal("\"\" 5, change 1", Counts(record, EventGroup.Mode));
        Assert.Equal("diplomatic 6", Counts(record, EventGroup.Context));
        Assert.Equal("\"\" 6", Counts(record, EventGroup.Source));
        Assert.Equal("\"\" 6", Counts(record, EventGroup.Country));
        Assert.Equal("Courier 4, Herald 2", Counts(record, EventGroup.Publisher));
        Assert.Equal("\"\" 2, 2024-03-07 2, 2024-03-08 1, 2024-05-01 1", Counts(record, EventGroup.Day));
        Assert.Equal("\"\" 2, 2024-03-04 3, 2024-04-29 1", Counts(record, EventGroup.Week));
        Assert.Equal("\"\" 2, 2024-03 3, 2024-05 1", Counts(record, EventGroup.Month));
        Assert.Equal("\"\" 2, 2024 4", Counts(record, EventGroup.Year));
        Assert.Equal("FRA 3", string.Join(", ", record.GroupBy(new EventQuery(), EventGroup.Actor, 1).Select(group => $"{group.Key} {group.Tally.Events}")));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_timeline_tells_nothing_from_no_data(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        var months = record.Timeline(new EventQuery { Actors = ["FRA"] }, TimeUnit.Month);
        Assert.Equal([("2024-03", 2L, 2L, true), ("2024-04", 0, 0, false), ("2024-05", 0, 1, true), ("2024-06", 1, 0, true)], months.Select(month => ($"{month.Start:yyyy-MM}", month.Documents, month.Tally.Events, month.HasData)));
        Assert.Equal((0L, 2L, 1L, 0L), (months[0].Tally.Cooperation, months[0].Tally.Conflict, months[2].Tally.Cooperation, months[2].Tally.Conflict));
        Assert.Equal((null, months[0].Tally.MeanScore), (months[0].Tally.MeanCooperation, months[0].Tally.MeanConflict));
        Assert.InRange(months[0].Tally.MeanScore!.Value, -10, -0.1);
        Assert.Equal(new DateOnly(2024, 3, 31), months[0].End);
        Assert.Null(months[1].Tally.MeanScore);
        var herald = record.Timeline(new EventQuery { Publishers = ["Herald"], From = new DateOnly(2024, 3, 6), To = new DateOnly(2024, 3, 9) }, TimeUnit.Day);
        Assert.Equal([0L, 0, 1, 0], herald.Select(day => day.Documents));
        Assert.Equal([0L, 0, 1, 0], herald.Select(day => day.Tally.Events));
        Assert.Equal(new DateOnly(2024, 3, 4), record.Timeline(new EventQuery(), TimeUnit.Week)[0].Start);
        Assert.Equal([4L], record.Timeline(new EventQuery(), TimeUnit.Year).Select(year => year.Tally.Events));
        Assert.Empty(record.Timeline(new EventQuery { Publishers = ["nobody"] }, TimeUnit.Day));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Pairs_and_actors_are_counted(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place);
        Assert.Equal(["FRA IRN  2", "FRA DEU  1", "IRN FRA  1"], record.Dyads(new EventQuery()).Select(pair => $"{pair.Actor} {pair.Recipient} {pair.Start} {pair.Tally.Events}"));
        Assert.Equal(["FRA IRN 2024-03-01 2"], record.Dyads(new EventQuery { Recipients = ["IRN"] }, TimeUnit.Month).Select(pair => $"{pair.Actor} {pair.Recipient} {pair.Start:yyyy-MM-dd} {pair.Tally.Events}"));
        Assert.Equal(["FRA IRN  1"], record.Dyads(new EventQuery { Statuses = ["actual"], MinConfidence = 0.6 }).Select(pair => $"{pair.Actor} {pair.Recipient} {pair.Start} {pair.Tally.Events}"));
        var actors = record.Actors(new EventQuery());
        Assert.Equal(("FRA", "GOV", "FRA", 2, 1), (actors[0].Code, actors[0].Sector, actors[0].Name, actors[0].Acting, actors[0].Receiving));
        Assert.Contains(actors, actor => actor is { Name: "Catherine Colonna", Acting: 1, Receiving: 0 });
        Assert.Single(record.Actors(new EventQuery(), 1));
    }

    private static string Counts(EventRecord record, EventGroup group, EventQuery? query = null) =>
        string.Join(", ", record.GroupBy(query ?? new EventQuery(), group).Select(each => $"{(each.Key.Length == 0 ? "\"\"" : each.Key)} {each.Tally.Events}"));

    // Two documents of March and one of June; an event of May, and two without a day.
    private static EventRecord Filled(RecordPlace place)
    {
        var record = place.Open();
        RecordContractTests.Add(record,
            WrittenReport.Of("a", "2024-03-07", "Courier", "The two envoys met.", "REQUEST change FRA>IRN 2024-03-07 actual", "ACCUSE - FRA/GOV/Catherine_Colonna>IRN/GOV/Ali_Reza 2024-03-07 actual 0.7", "CONSULT - /CVL/Farmers> - future"),
            WrittenReport.Of("b", "2024-03-08", "Herald", "Envoys left the harbour.", "REJECT - IRN>FRA 2024-03-08 actual 0.2", "SUPPORT - FRA>DEU/CVL/Germans 2024-05-01 actual"),
            WrittenReport.Of("c", "2024-06-01", "Courier", "Troops rested.", "MOBILIZE - USA/MIL/Army,USA/MIL/Navy> - negated 0.9"));
        return record;
    }
}
