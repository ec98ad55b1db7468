using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>Where pages lead.</summary>
public partial class LinkTests(SampleServer samples)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/accounts?actor=JPN&recipient=KOR&day=2024-03-12")]
    [InlineData("/actors/JPN")]
    [InlineData("/compare?a_actor=JPN&b_actor=KOR")]
    [InlineData("/dyads")]
    [InlineData("/dyads/JPN/KOR")]
    [InlineData("/entries?category=ASSAULT")]
    [InlineData("/events?actor=SDN")]
    [InlineData("/map")]
    [InlineData("/network")]
    [InlineData("/review")]
    public async Task Every_link_of_a_page_is_answered(string path)
    {
        using var client = await samples.Client();
        var links = Links().Matches(await client.GetStringAsync(new Uri(path, UriKind.Relative), Stop)).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]).Where(link => link.Length > 0).Distinct().ToArray();
        Assert.NotEmpty(links);
        var dead = new List<string>();
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(new Uri(link, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Stop);
            if ((int)answer.StatusCode >= 400) dead.Add($"{(int)answer.StatusCode} {link}");
        }
        Assert.Empty(dead);
    }

    [GeneratedRegex("<a [^>]*href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
