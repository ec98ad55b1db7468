using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>A newer coder's events stand beside the older ones.</summary>
public class RecodingTests
{
    private static readonly RunDescription s_newer = new("tester", "recode", new CoderVersion("2", "model", "lexicon"));

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void A_new_version_takes_the_place_of_the_old(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var first = WrittenReport.Of("a", "2024-03-07", "Courier", "A text.", "REQUEST - FRA>DEU 2024-03-07 actual", "ACCUSE - FRA>ITA 2024-03-07 actual", "REJECT - FRA>ESP 2024-03-07 actual");
        RecordContractTests.Add(record, first, RecordContractTests.Simple("quiet"));
        var before = record.Event("a-1")!;
        // The first stays as it is, the second changes, the third goes.
        var second = first with { Events = [.. new[] { "REQUEST - FRA>DEU 2024-03-07 actual", "ACCUSE - FRA>PRT 2024-03-07 actual" }.Select((words, i) => ReportEvent.Parse(WrittenReport.Line(first.Document, words, i, "2")))] };
        using var writer = record.Write(s_newer);
        Assert.Equal(1, writer.Recode([second, RecordContractTests.Simple("never seen")]));

        Assert.Equal(["a-0", "a-1", "quiet-0"], record.Events(new EventQuery()).Select(found => found.Id).Order());
        Assert.Equal(["FRA DEU", "FRA PRT"], record.GroupBy(new EventQuery(), EventGroup.Dyad).Select(group => group.Key));
        Assert.Equal((4, 3), (record.Stats().Events + 1, record.Stats().SupersededEvents));
        Assert.Equal([(writer.Run, (long?)null), (1, writer.Run)], record.Versions("a-1").Select(version => (version.Run, version.SupersededBy)).OrderByDescending(pair => pair.Run));
        Assert.Equal(before.Added, record.Event("a-1")!.Added);
        Assert.Equal(record.Event("a-0")!.Added, record.Event("a-0")!.Updated);
        Assert.Equal([("event", "a-2", "recoded")], record.Deletions().Select(deletion => (deletion.Kind, deletion.Id, deletion.Reason)));
        Assert.Equal(writer.Run, record.LastRecoding());
        var changes = record.Changes(writer.Run).ToArray();
        Assert.Equal([("a-1", "a-1", "recipient"), ("a-2", "", "")], changes.Select(change => (change.Before!.Id, change.After?.Id ?? "", string.Join(' ', change.Fields))));
    }

    [Theory, MemberData(nameof(Databases))]
    public void What_comes_back_is_no_longer_deleted(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var full = RecordContractTests.Simple("a");
        RecordContractTests.Add(record, full);
        using var writer = record.Write(s_newer);
        writer.Recode([full with { Events = [] }]);
        Assert.Single(record.Deletions());
        Assert.Empty(record.Events(new EventQuery()));
        using var third = record.Write(s_newer);
        third.Recode([full]);
        Assert.Empty(record.Deletions());
        Assert.Equal("a-0", Assert.Single(record.Events(new EventQuery())).Id);
        Assert.Null(Assert.Single(record.Changes(third.Run)).Before);
    }

    [Theory, MemberData(nameof(Databases))]
    public void Only_what_another_coder_coded_is_coded_anew(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, RecordContractTests.Simple("a"), RecordContractTests.Simple("b"));
        using var writer = record.Write(s_newer);
        Assert.Equal(["a", "b"], record.Documents(writer.Run, s_newer.Coder).Select(stored => stored.Document.Id));
        writer.Recode([RecordContractTests.Simple("a")]);
        Assert.Equal(["b"], record.Documents(writer.Run, s_newer.Coder).Select(stored => stored.Document.Id));
        Assert.Empty(record.Documents(1));
        Assert.Equal(["b"], record.Documents(null, s_newer.Coder).Select(stored => stored.Document.Id));
    }
}
