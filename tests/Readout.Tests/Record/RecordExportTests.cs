using Dapper;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What leaves a record and comes into another, whatever keeps it.</summary>
public class RecordExportTests
{
    private static readonly string[] s_codes = ["FRA", "DEU", "IRN", ""], s_categories = ["REQUEST", "ACCUSE", "AID"], s_statuses = ["actual", "negated", "future"], s_sectors = ["GOV", "MIL", "CVL"], s_names = ["Ana_Ruiz", "Ben_Okri", "FRA"];

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Everything_leaves_in_the_order_in_which_it_came(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place, 7);
        var (rows, stored) = (record.Export(new EventQuery()).ToArray(), record.Events(new EventQuery(), EventOrder.Arrival).ToArray());
        Assert.Equal(stored.Select(each => (each.Id, each.Line, each.DocumentKey, each.Added)), rows.Select(row => (row.Id, row.Line, row.DocumentKey!, row.Added!.Value)));
        Assert.Equal(rows.Length, rows.Select(row => row.Number).Distinct().Count());
        Assert.All(rows, row => Assert.Equal((1, 0, false), (row.Reports, row.Corrections, row.IsRejected)));
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_is_asked_of_corrected_events_is_what_is_asked_of_others(string database)
    {
        using var place = RecordPlace.New(database);
        var record = Filled(place, 20);
        var all = record.Events(new EventQuery(), EventOrder.Arrival).ToArray();
        foreach (var query in Queries(60))
        {
            var loose = record.Events(EventMatcher.Loosen(query), EventOrder.Arrival).Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(record.Events(query, EventOrder.Arrival).Select(found => found.Id), all.Where(found => loose.Contains(found.Id) && EventMatcher.Matches(query, found.Row)).Select(found => found.Id));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public void Corrections_are_taken_up_left_or_taken_alone(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        using (var writer = record.Write(WrittenReport.Run))
        {
            writer.Add(new ReportBatch { Reports = [WrittenReport.Of("a", "2024-03-07", "Courier", "One.", "REQUEST change FRA>DEU 2024-03-07 actual", "AID - FRA>DEU 2024-03-07 actual", "ACCUSE - FRA>DEU 2024-03-07 actual", "AID - IRN>DEU 2024-03-08 actual")] });
            Assert.True(writer.Correct(new Correction("a-0", "corrected", "event", "[\"REQUEST\"]", "[\"ACCUSE\"]", "ana", null)));
            Assert.True(writer.Correct(new Correction("a-1", "corrected", "actor", null, "[\"IRN\"]", "ben", null)));
            Assert.True(writer.Correct(new Correction("a-2", "rejected", "", null, null, "ana", "a film")));
            Assert.True(writer.Correct(new Correction("a-3", "accepted", "", null, null, "ana", null)));
        }
        string Ids(EventQuery query, CorrectionUse use = CorrectionUse.Apply) => string.Join(' ', record.Export(query, use).Select(row => row.Id + (row.IsRejected ? "!" : "") + (row.Corrections > 0 ? "*" : "")));
        Assert.Equal("a-0* a-1* a-2! a-3", Ids(new EventQuery()));
        Assert.Equal("a-0 a-1 a-2 a-3", Ids(new EventQuery(), CorrectionUse.Ignore));
        Assert.Equal("a-0* a-1* a-2!", Ids(new EventQuery(), CorrectionUse.Only));
        Assert.Equal("a-0* a-2!", Ids(new EventQuery { Categories = ["ACCUSE"] }));
        Assert.Equal("a-0* a-2!", Ids(new EventQuery { Actors = ["FRA"], Recipients = ["DEU"] }));
        Assert.Equal("a-1* a-3", Ids(new EventQuery { Actors = ["IRN"] }));
        Assert.Equal("", Ids(new EventQuery { Actors = ["IRN"], Publishers = ["Herald"] }));
        var row = record.Export(new EventQuery()).First();
        Assert.Equal(("ACCUSE", -2, "ana"), (row.Event.Category, row.Event.Scale, Assert.Single(row.CorrectedBy)));
        Assert.Equal([("event", "a-2", "rejected: a film")], record.Withdrawn().Select(deletion => (deletion.Kind, deletion.Id, deletion.Reason)));
        Assert.Empty(record.Withdrawn(record.Withdrawn()[0].Deleted));
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_came_out_goes_into_another_record_and_comes_out_the_same(string database)
    {
        using var place = RecordPlace.New(database);
        using var other = RecordPlace.New(database);
        var record = Filled(place, 30);
        var lines = record.Export(new EventQuery()).Select(row => row.Line).ToArray();
        var copy = other.Open();
        using (var writer = copy.Write(WrittenReport.Run))
        {
            // Documents come apart and together again; order and ids stay.
            Assert.All(Import(writer, lines[..40]), outcome => Assert.Equal(ImportOutcome.Added, outcome));
            Assert.Equal(40, Import(writer, lines).Count(outcome => outcome == ImportOutcome.Known));
            Assert.All(Import(writer, lines), outcome => Assert.Equal(ImportOutcome.Known, outcome));
            Assert.All(copy.Documents(), stored => Assert.Empty(copy.Document(stored.Key)!.Sentences));
            Assert.Equal([ImportOutcome.Refused], Import(writer, [lines[0].Replace("\"actual\"", "\"unlikely\"", StringComparison.Ordinal).Replace("\"words\"", "\"others\"", StringComparison.Ordinal)]));
        }
        Assert.Equal(lines, copy.Export(new EventQuery()).Select(row => row.Line));
        Assert.Equal(record.Stats().Documents, copy.Stats().Documents);
        Assert.Equal(record.GroupBy(new EventQuery(), EventGroup.Dyad), copy.GroupBy(new EventQuery(), EventGroup.Dyad));
        Assert.Equal(record.GroupBy(new EventQuery(), EventGroup.Publisher), copy.GroupBy(new EventQuery(), EventGroup.Publisher));
        Assert.Contains("another event has the id", Assert.Single(copy.SetAside()).Reason, StringComparison.Ordinal);
        using (var writer = copy.Write(WrittenReport.Run))
        {
            var gone = copy.Event("d0-0")!.DocumentKey;
            Assert.True(writer.Delete(gone, "asked"));
            Assert.Equal(ImportOutcome.Deleted, Import(writer, lines)[0]);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public void An_event_says_how_many_reports_documents_and_publishers_its_entry_has(string database)
    {
        using var place = RecordPlace.New(database);
        var record = EntryTests.Filled(place);
        RecordContractTests.Add(record, EntryTests.Reported("e", "2024-03-08", "Mirror", "Warplanes bombed the harbour hospital", 14, EntryTests.Strike, EntryTests.Strike));
        // A document that tells it twice.
        using (var connection = place.Dialect(RecordAccess.Write).Connect()) connection.Execute("UPDATE events SET entry = (SELECT entry FROM events WHERE id = 'a-0'), is_lead = 0 WHERE id = 'e-1'");
        var rows = record.Export(new EventQuery()).ToDictionary(row => row.Id);
        Assert.All((string[])["a-0", "b-0", "c-0", "e-0", "e-1"], id => Assert.Equal((5, 4, 3), (rows[id].Reports, rows[id].Documents, rows[id].Publishers!.Value)));
        Assert.Equal((1, 1, 1), (rows["d-1"].Reports, rows["d-1"].Documents, rows["d-1"].Publishers!.Value));
    }

    private static IReadOnlyList<ImportOutcome> Import(RecordWriter writer, IReadOnlyList<string> lines) =>
        writer.Import(new ImportBatch { Events = [.. lines.Select((line, i) => (ReportEvent.Parse(line), new SetAsideItem("test", i + 1, "")))] });

    internal static EventRecord Filled(RecordPlace place, int documents)
    {
        var (record, random) = (place.Open(), new Random(documents));
        string Any(string[] words) => words[random.Next(words.Length)];
        string Party() => $"{Any(s_codes)}/{Any(s_sectors)}/{Any(s_names)}";
        string Words() => $"{Any(s_categories)} {(random.Next(2) == 0 ? "-" : "change")} {Party()},{Party()}>{Party()} {(random.Next(5) == 0 ? "-" : $"2024-03-0{random.Next(1, 9)}")} {Any(s_statuses)} 0.{random.Next(10)}";
        using var writer = record.Write(WrittenReport.Run);
        for (var i = 0; i < documents; i++)
            writer.Add(new ReportBatch { Reports = [WrittenReport.Of($"d{i}", "2024-03-07", i % 2 == 0 ? "Courier" : "Herald", $"Text {i}.", [.. Enumerable.Range(0, 1 + (i % 4)).Select(_ => Words())])] });
        return record;
    }

    internal static IEnumerable<EventQuery> Queries(int count)
    {
        var random = new Random(count);
        string[] Some(string[] words) => random.Next(3) > 0 ? [] : [.. words.Where(_ => random.Next(2) == 0)];
        DateOnly? Day() => random.Next(4) > 0 ? null : new DateOnly(2024, 3, random.Next(1, 9));
        string[] parties = ["FRA", "DEU", "ana ruiz", "Ben Okri", "XXX", " "];
        for (var i = 0; i < count; i++)
            yield return new EventQuery
            {
                Actors = Some(parties), Recipients = Some(parties), Parties = Some(["FRA", "IRN"]), ActorSectors = Some(s_sectors), RecipientSectors = Some(s_sectors), Categories = Some(s_categories), Modes = Some(["change", "yield"]),
                Contexts = Some(["diplomatic", "legal"]), Statuses = Some(s_statuses), Sources = Some(["none", "FRA"]), Countries = random.Next(9) > 0 ? [] : ["FRA"], Publishers = Some(["Courier"]), From = Day(), To = Day(), MinConfidence = random.Next(5) > 0 ? null : 0.5,
            };
    }
}
