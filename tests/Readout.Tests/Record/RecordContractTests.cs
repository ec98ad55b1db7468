using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What every record does, whatever keeps it.</summary>
public class RecordContractTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void What_goes_in_comes_out_to_the_letter(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var report = WrittenReport.Of("a", "2024-03-07", "Courier", "Größe 北京 😀\r\n\ttab", "REQUEST change FRA/GOV/France,/CVL/Crowds>DEU 2024-03-07 actual 0.25");
        Add(record, report);
        var stored = record.Document(DocumentKey.Of(report.Document))!;
        Assert.Equal(report.Document, stored.Document);
        Assert.Equal("en", stored.Language);
        Assert.Equal(report.Sentences, stored.Sentences);
        Assert.Equal(report.Mentions, stored.Mentions);
        Assert.Equal(report.Quotations, stored.Quotations);
        Assert.Equal(report.Events.Select(found => found.Line), stored.Events.Select(found => found.Line));
        Assert.Equal([stored.Key], record.DocumentKeys("a"));
        Assert.Equal("en", record.Event("a-0")!.Row.Language);
    }

    [Theory, MemberData(nameof(Databases))]
    public void The_same_document_is_taken_once(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var (one, other) = (Simple("a"), Simple("b"));
        Assert.Equal([AddOutcome.Added, AddOutcome.Known], Add(record, one, one));
        Assert.Equal([AddOutcome.Known, AddOutcome.Added], Add(record, one, other));
        Assert.Equal((2, 2), (record.Stats().Documents, record.Stats().Events));
        Assert.Equal([DocumentKey.Of(one.Document)], record.Known([DocumentKey.Of(one.Document), "nothing"]));
    }

    [Theory, MemberData(nameof(Databases))]
    public void An_id_never_means_two_events(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Add(record, Simple("a"), Simple("a") with { Document = Simple("a").Document with { Text = "Another text under the same name." } });
        var ids = record.Events(new EventQuery()).Select(found => found.Id).ToArray();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(record.Events(new EventQuery()), found => Assert.Equal(found.Id, found.Row.Id));
        Assert.Equal(2, record.DocumentKeys("a").Count);
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_is_no_text_is_set_aside(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var broken = new[] { "nul \0 inside", "half \uD83D of a pair", "\uDE00" }.Select(text => Simple("x") with { Document = Simple("x").Document with { Text = text, Id = $"x{text.Length}" } }).ToArray();
        Assert.Equal([AddOutcome.Refused, AddOutcome.Refused, AddOutcome.Refused, AddOutcome.Added], Add(record, [.. broken, Simple("good")]));
        Assert.Equal(3, record.SetAside().Count);
        using var writer = record.Write(WrittenReport.Run);
        var item = new SetAsideItem("file.jsonl", 7, "broken");
        writer.Add(new ReportBatch { SetAside = [item], Positions = new Dictionary<string, long> { ["file.jsonl"] = 8 } });
        writer.Add(new ReportBatch { SetAside = [item] });
        Assert.Single(record.SetAside(), item);
        Assert.Equal((8, 0), (writer.Position("file.jsonl"), writer.Position("other")));
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_is_deleted_is_listed_and_stays_away(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var (report, key) = (Simple("a"), DocumentKey.Of(Simple("a").Document));
        Add(record, report, Simple("b"));
        using var writer = record.Write(WrittenReport.Run);
        Assert.True(writer.Delete(key, "withdrawn by its publisher"));
        Assert.False(writer.Delete(key, "again"));
        Assert.Equal([("document", key), ("event", "a-0")], record.Deletions().Select(deletion => (deletion.Kind, deletion.Id)));
        Assert.Null(record.Document(key));
        Assert.Equal([AddOutcome.Deleted], Add(record, report));
        Assert.Equal(1, record.Count(new EventQuery()));
        Assert.Equal(1, record.Count(new EventQuery { Text = "text" }));
        Assert.Empty(record.Deletions(DateTime.UtcNow.AddMinutes(1)));
        // Another document of the same name must not take up the id that is gone.
        Add(record, report with { Document = report.Document with { Text = "A later text under the same name." } });
        Assert.Null(record.Event("a-0"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Corrections_are_a_log(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Add(record, Simple("a"), Simple("b"));
        var (line, before) = (record.Event("a-0")!.Line, DateTime.UtcNow);
        using var writer = record.Write(WrittenReport.Run);
        var correction = new Correction("a-0", "corrected", "status", "\"actual\"", "\"negated\"", "editor", null);
        Assert.True(writer.Correct(correction));
        Assert.True(writer.Correct(correction with { Event = "b-0", Verdict = "accepted", Field = "", Before = null, After = null, Note = "seen" }));
        Assert.False(writer.Correct(correction with { Event = "none" }));
        Assert.Equal([(1, "a-0"), (2, "b-0")], record.Corrections().Select(each => (each.Number, each.Correction.Event)));
        Assert.Equal(correction, Assert.Single(record.Corrections("a-0")).Correction);
        Assert.Equal(line, record.Event("a-0")!.Line);
        Assert.Equal(2, record.Count(new EventQuery { UpdatedSince = before.AddMilliseconds(-2) }));
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_readers_report_changes_nothing(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Add(record, Simple("a"), Simple("b"));
        var line = record.Event("a-0")!.Line;
        using var writer = record.Write(WrittenReport.Run);
        Assert.True(writer.Correct(new Correction("a-0", "reported", "status", null, null, "reader", "It was denied.")));
        Assert.Equal("reported", Assert.Single(record.Corrections("a-0")).Correction.Verdict);
        Assert.Null(Assert.Single(record.Events(new EventQuery(), limit: 1)).Corrected);
        Assert.Equal((line, 0, 0), (record.Event("a-0")!.Line, record.Stats().CorrectedEvents, record.Stats().RejectedEvents));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Of_some_events_those_that_answer_are_given_as_corrected(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Add(record, Simple("a"), Simple("b"), Simple("c"));
        using (var writer = record.Write(WrittenReport.Run))
        {
            writer.Correct(new Correction("a-0", "corrected", "status", null, "\"negated\"", "editor", null));
            writer.Correct(new Correction("b-0", "rejected", "", null, null, "editor", null));
        }
        string[] Ids(EventQuery query, params string[] ids) => [.. record.EventsAmong(query, ids).Select(found => found.Id)];
        Assert.Equal(["a-0", "c-0"], Ids(new EventQuery(), "c-0", "none", "b-0", "a-0", "a-0"));
        Assert.Equal(["a-0"], Ids(new EventQuery { Statuses = ["negated"] }, "c-0", "a-0"));
        Assert.Equal("negated", record.EventsAmong(new EventQuery(), ["a-0"])[0].Corrected!.Row.Status);
        Assert.Equal(["c-0"], Ids(new EventQuery { Documents = ["c"] }, "c-0", "a-0"));
        Assert.Equal(["a-0", "b-0", "c-0"], Ids(new EventQuery { Corrections = CorrectionUse.Ignore, Text = "text" }, "c-0", "b-0", "a-0"));
        Assert.Empty(Ids(new EventQuery()));
        Assert.Empty(record.Contradictions());
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_somebody_said_is_found(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Add(record, Simple("a"), Simple("b"));
        Assert.Equal(2, record.Quotations("FRA").Count);
        Assert.Equal(DocumentKey.Of(Simple("b").Document), record.Quotations("france", 1)[0].DocumentKey);
        Assert.Empty(record.Quotations("DEU"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Runs_are_kept(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        using (var writer = record.Write(WrittenReport.Run))
        {
            writer.Add(new ReportBatch { Reports = [Simple("a"), Simple("b")] });
            writer.Finish();
        }
        record.Write(WrittenReport.Run with { Coder = null }).Dispose();
        var runs = record.Runs();
        Assert.Equal([(1, 2, 2), (2, 0, 0)], runs.Select(run => (run.Number, run.Documents, run.Events)));
        Assert.Equal(("tester", "test", WrittenReport.Run.Coder), (runs[0].Who, runs[0].Command, runs[0].Coder));
        Assert.NotNull(runs[0].Finished);
        Assert.Null(runs[1].Finished);
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_record_that_is_there_is_read_by_whoever_opens_it(string database)
    {
        using var place = RecordPlace.New(database);
        Assert.False(EventRecord.Exists(place.Location));
        Assert.Contains("there is no record", Assert.Throws<RecordException>(() => place.Open(RecordAccess.Read)).Message, StringComparison.Ordinal);
        Add(place.Open(), Simple("a"));
        Assert.True(EventRecord.Exists(place.Location));
        Assert.Equal(1, place.Open(RecordAccess.Read).Count(new EventQuery()));
        Assert.Equal(1, place.Open().Count(new EventQuery()));
    }

    internal static Report Simple(string id) => WrittenReport.Of(id, "2024-03-07", "Courier", $"A text of {id}.", "REQUEST change FRA>DEU 2024-03-07 actual");

    internal static IReadOnlyList<AddOutcome> Add(EventRecord record, params Report[] reports)
    {
        using var writer = record.Write(WrittenReport.Run);
        return writer.Add(new ReportBatch { Reports = reports });
    }
}
