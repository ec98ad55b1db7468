using Readout.Record.Watching;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What every record remembers of feeds, hosts and pages, whatever keeps it.</summary>
public class WatchContractTests
{
    private static readonly DateTime s_noon = new(2024, 3, 7, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Feeds_and_hosts_stand_as_they_were_written_last(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        using var writer = record.Write(WrittenReport.Run);
        var (feed, host) = (new WatchedFeed("https://a.example/feed", s_noon), new WatchedHost("https://a.example", "User-agent: *\n", s_noon, s_noon.AddHours(1), 2));
        writer.Add(new ReportBatch { Feeds = [feed with { Address = "https://b.example/feed" }, feed], Hosts = [host] });
        var later = feed with { ETag = "\"7\"", LastModified = "Thu, 07 Mar 2024 10:00:00 GMT", Failures = 3, Due = s_noon.AddMilliseconds(1) };
        writer.Add(new ReportBatch { Feeds = [later], Hosts = [host with { Rules = "", Failures = 0 }] });
        Assert.Equal([later, feed with { Address = "https://b.example/feed" }], record.Feeds());
        Assert.Equal([host with { Rules = "", Failures = 0 }], record.Hosts());
    }

    [Theory, MemberData(nameof(Databases))]
    public void Pages_are_announced_once_and_wait_until_they_are_taken(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        using var writer = record.Write(WrittenReport.Run);
        var page = new WatchedPage("https://a.example/1", "https://a.example/feed", s_noon) { Title = "One", Published = new DateOnly(2024, 3, 7) };
        var (second, third) = (page with { Address = "https://a.example/2", Due = s_noon.AddHours(-1), Published = null, Title = null }, page with { Address = "https://b.example/3", Feed = "https://b.example/feed" });
        writer.Add(new ReportBatch { Announced = [page, second, third, page with { Title = "Again" }] });
        Assert.Equal([second, page], record.WaitingPages([page.Feed], 10));
        Assert.Equal([second], record.WaitingPages([page.Feed, third.Feed], 1));
        Assert.Empty(record.WaitingPages([], 10));
        var tried = page with { Failures = 1, Due = s_noon.AddHours(1) };
        writer.Add(new ReportBatch { Reports = [RecordContractTests.Simple("a")], Moved = [tried, second with { State = PageState.Taken }, third with { State = PageState.GivenUp }, page with { Address = "https://c.example/" }] });
        Assert.Equal([tried], record.WaitingPages([page.Feed, third.Feed], 10));
        writer.Add(new ReportBatch { Announced = [second, third] });
        Assert.Equal([tried], record.WaitingPages([page.Feed, third.Feed], 10));
        Assert.Equal([page.Address, third.Address], record.KnownPages([page.Address, third.Address, "https://c.example/"]).Order(StringComparer.Ordinal));
    }
}
