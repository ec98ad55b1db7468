using System.Net;
using Xunit;

namespace Readout.Tests.Web;

public class AccountsPageTests(SampleServer server)
{
    private const string Pair = "?actor=JPN&recipient=KOR&day=2024-03-12";

    [Fact]
    public async Task Two_capitals_stand_side_by_side_the_one_that_was_asked_for_first()
    {
        using var client = await server.Client();
        var page = await client.Text($"/accounts{Pair}");
        var (japan, korea) = (page.IndexOf("<p class=\"voice-name\"><bdi>Japan", StringComparison.Ordinal), page.IndexOf("<p class=\"voice-name\"><bdi>South Korea", StringComparison.Ordinal));
        Assert.True(japan > 0 && korea > japan);
        Assert.All((string[])["They agree", "Only one side tells it", "told by Japan alone", "is silent on this"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_row_says_who_is_silent_and_each_version_is_a_row_of_the_sheet()
    {
        using var client = await server.Client();
        var comparison = Assert.Single((await client.Json($"/accounts.json{Pair}"))["comparisons"]!.AsArray())!;
        Assert.Equal(["Japan", "South Korea"], comparison["voices"]!.AsArray().Select(voice => (string)voice!["name"]!).Order());
        var rows = comparison["rows"]!.AsArray();
        Assert.Contains(rows, row => (string)row!["kind"]! == "agreement" && row["silent"]!.AsArray().Count == 0);
        Assert.Contains(rows, row => (string)row!["kind"]! == "one-sided" && row["silent"]!.AsArray().Count == 1);
        Assert.Equal(rows.Sum(row => row!["versions"]!.AsArray().Count), await client.RowCount($"/accounts.csv{Pair}"));
    }

    [Fact]
    public async Task A_document_leads_to_the_same_comparison_by_key_and_by_name()
    {
        using var client = await server.Client();
        var key = (await client.Head("/documents/call-tokyo")).Location!.Split('/')[^1];
        var (byKey, byName) = (await client.Json($"/accounts.json?document={key}"), await client.Json("/accounts.json?document=call-tokyo"));
        Assert.Equal(byKey.ToJsonString(), byName.ToJsonString());
        Assert.Equal(2, byKey["comparisons"]![0]!["documents"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_entry_is_shown_with_what_contradicts_it()
    {
        using var client = await server.Client();
        var entry = (await client.Json("/entries.json?publisher=Harbour%20Wire&category=ASSAULT"))["entries"]!.AsArray().Single(found => (long)found!["reports"]! == 3)!["id"];
        var comparison = (await client.Json($"/accounts.json?entry={entry}"))["comparisons"]![0]!;
        Assert.Contains(comparison["documents"]!.AsArray(), document => (string)document!["publisher"]! == "Meridian Press");
        Assert.Contains(comparison["rows"]!.AsArray(), row => (string)row!["kind"]! == "contradiction");
        Assert.Contains("they contradict each other on whether it happened", await client.Text($"/accounts?entry={entry}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_question_there_is_something_to_choose_from()
    {
        using var client = await server.Client();
        var json = await client.Json("/accounts.json");
        Assert.NotEmpty(json["contradicted"]!.AsArray());
        Assert.All(json["shared"]!.AsArray(), entry => Assert.True((long)entry!["publishers"]! > 1));
        Assert.Contains("day=2024-03-12", await client.Text("/accounts?actor=JPN&recipient=KOR"), StringComparison.Ordinal);
        Assert.Contains("Nothing of theirs is known", await client.Text("/accounts?actor=FRA&recipient=PER&day=2024-03-12"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?day=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("?category=ASSAULT", HttpStatusCode.BadRequest)]
    [InlineData("?actor=JPN&actor=KOR", HttpStatusCode.BadRequest)]
    [InlineData("?document=%00", HttpStatusCode.BadRequest)]
    [InlineData("?document=none", HttpStatusCode.NotFound)]
    [InlineData("?entry=none", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_told(string question, HttpStatusCode status)
    {
        using var client = await server.Client();
        Assert.Equal(status, (await client.Head($"/accounts{question}")).Status);
    }
}
