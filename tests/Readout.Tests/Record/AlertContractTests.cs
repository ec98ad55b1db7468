using Dapper;
using Readout.Record;
using Readout.Record.Alerting;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What every record keeps of alerts, whatever keeps it.</summary>
public class AlertContractTests
{
    private static readonly DateTime s_noon = new(2024, 3, 7, 12, 0, 0, DateTimeKind.Utc);

    private static readonly StoredAlert s_alert = new() { Id = "a1", Name = "Straits", Question = "actor=CHN", Rule = "new_category", Hook = "https://a.example/", Secret = "s", Who = "ana", Added = s_noon, Known = ["AID", "ASSAULT"] };

    private static readonly StoredNotice s_notice = new() { Id = "n1", Alert = "a1", Subject = "AGREE", Title = "AGREE is new", Body = "{}", Added = s_noon, Due = s_noon };

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Alerts_come_back_as_they_were_written_and_change_no_stamp(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var stamp = record.Stamp();
        var plain = s_alert with { Id = "a0", Hook = null, Secret = null, Known = [], Added = s_noon.AddHours(1) };
        record.Alerts.Add(plain);
        record.Alerts.Add(s_alert);
        Assert.Throws<ArgumentException>(() => record.Alerts.Add(s_alert));
        Assert.Equivalent(new[] { s_alert, plain }, record.Alerts.All(), strict: true);
        Assert.True(record.Alerts.Remove("a0"));
        Assert.False(record.Alerts.Remove("a0"));
        Assert.Equal("a1", Assert.Single(record.Alerts.All()).Id);
        Assert.Equal(stamp, record.Stamp());
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_subject_is_told_once_and_is_due_until_it_is_received(string database)
    {
        using var place = RecordPlace.New(database);
        var book = place.Open().Alerts;
        Assert.False(book.Tell(s_notice));
        book.Add(s_alert);
        Assert.True(book.Tell(s_notice));
        Assert.False(book.Tell(s_notice with { Id = "n2" }));
        Assert.True(book.Tell(s_notice with { Id = "n2", Subject = "CONCEDE", Due = null }));
        Assert.Equal([s_notice], book.Due(s_noon));
        Assert.Empty(book.Due(s_noon.AddSeconds(-1)));
        book.PutOff("n1", s_noon.AddMinutes(1), "refused");
        Assert.Empty(book.Due(s_noon));
        Assert.Equal([s_notice with { Attempts = 1, Due = s_noon.AddMinutes(1), Problem = "refused" }], place.Open().Alerts.Due(s_noon.AddHours(1)));
        book.Receive("n1", s_noon.AddHours(1));
        Assert.Empty(book.Due(s_noon.AddHours(2)));
        Assert.Equal(["n2", "n1"], book.Notices("a1").Select(notice => notice.Id));
        Assert.Equal(s_noon.AddHours(1), book.Notices(limit: 2)[1].Delivered);
        book.Remove("a1");
        Assert.Empty(book.Notices());
    }

    [Fact]
    public void An_alert_that_cannot_be_taken_away_keeps_what_was_told_of_it()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var book = place.Open().Alerts;
        book.Add(s_alert);
        book.Tell(s_notice);
        using (var connection = place.Dialect(RecordAccess.Write).Connect()) connection.Execute("CREATE TRIGGER kept BEFORE DELETE ON alerts BEGIN SELECT RAISE(ABORT, 'kept'); END");
        Assert.Throws<RecordException>(() => book.Remove("a1"));
        Assert.Equal("n1", Assert.Single(book.Notices()).Id);
    }

    [Theory, MemberData(nameof(Databases))]
    public void Who_reads_alone_writes_no_alert(string database)
    {
        using var place = RecordPlace.New(database);
        place.Open();
        Assert.Throws<InvalidOperationException>(() => place.Open(RecordAccess.Read).Alerts.Add(s_alert));
    }
}
