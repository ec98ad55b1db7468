using System.Globalization;
using Dapper;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Storage;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>A question of one pair is answered from its pairs alone as it would be from all tables, also where what is asked for is too long to stand with a pair.</summary>
public class PairDetailTests
{
    private const int Documents = 40, Many = 80;
    private static readonly EventQuery s_pair = new() { Actors = ["FRA"], Recipients = ["DEU"] };

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Any_question_of_a_pair_is_answered_as_from_memory(string database)
    {
        using var place = RecordPlace.New(database);
        var record = RecordExportTests.Filled(place, Documents);
        AddLong(record);
        var columns = record.LoadColumns();
        string[] words = ["text", "\"Text 3\"", "long -text", "3 OR long", "nothing"];
        Assert.All(RecordExportTests.Queries(80).Prepend(new EventQuery()).Concat(words.Select(some => new EventQuery { Text = some })), query =>
        {
            var asked = query with { Actors = s_pair.Actors, Recipients = s_pair.Recipients };
            Assert.Equal(columns.Count(asked), record.Count(asked));
            foreach (var group in Enum.GetValues<EventGroup>()) Assert.Equal(columns.Facets(asked, [group])[group].Select(Rounded), record.GroupBy(asked, group).Select(Rounded));
        });
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_is_too_long_for_a_pair_is_found_where_it_is(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        AddLong(record);
        using (var connection = place.Dialect(RecordAccess.Read).Connect())
            foreach (var column in PairDetails.Columns.Except(["contexts", "country"])) Assert.Equal(0, connection.ExecuteScalar<long>($"SELECT count({column}) FROM dyads"));
        Assert.Equal(Many + 2, record.GroupBy(s_pair, EventGroup.Actor).Count);
        Assert.Equal([("GOV", 1), ("MIL", 1)], record.GroupBy(s_pair, EventGroup.Sector).Select(group => (group.Key, group.Tally.Events)));
        Assert.Equal(LongName, Assert.Single(record.GroupBy(s_pair, EventGroup.Publisher)).Key);
        Assert.Equal(LongName, Assert.Single(record.GroupBy(s_pair, EventGroup.Source)).Key);
        foreach (var query in (EventQuery[])[s_pair with { Publishers = [LongName] }, s_pair with { Sources = [LongName] }, s_pair with { ActorSectors = ["MIL"] }, s_pair with { RecipientSectors = ["CVL"] }, s_pair with { Parties = [Code(Many - 1)] }])
            Assert.Equal(1, record.Count(query));
        foreach (var query in (EventQuery[])[s_pair with { Publishers = ["L"] }, s_pair with { ActorSectors = ["CVL"] }, s_pair with { Parties = ["ZZZ"] }, s_pair with { ActorSectors = ["mil"] }])
            Assert.Equal(0, record.Count(query));
    }

    private static string LongName { get; } = new('L', 300);

    private static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"Q{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}");

    private static void AddLong(EventRecord record)
    {
        var (actors, recipients) = (string.Join(',', Enumerable.Range(0, Many).Select(i => $"{Code(i)}/MIL/")), string.Join(',', Enumerable.Range(0, Many).Select(i => $"{Code(i)}/CVL/")));
        var report = WrittenReport.Of("long", "2024-03-07", LongName, "A long list.", $"REQUEST change FRA/GOV/,/GOV/Somebody,{actors}>DEU/CVL/,{recipients} 2024-03-07 actual");
        RecordContractTests.Add(record, report with { Events = [.. report.Events.Select(found => Readout.Record.Writing.ReportEvent.Parse(found.Line.Replace("\"status\":", $"\"attributed_to\":{{\"code\":null,\"sector\":null,\"other_sectors\":[],\"entity_text\":\"{LongName}\",\"identifier_text\":null}},\"status\":", StringComparison.Ordinal)))] });
    }

    private static (string, long, double?) Rounded(GroupCount group) => (group.Key, group.Tally.Events, group.Tally.MeanScore is { } mean ? Math.Round(mean, 9) : null);
}
