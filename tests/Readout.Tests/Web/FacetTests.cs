using System.Text.RegularExpressions;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>Facets count what a value is alone, and forms lose nothing of what is asked.</summary>
public partial class FacetTests(SampleServer server)
{
    [Theory]
    [InlineData("/events", "category=ASSAULT&actor=SDN")]
    [InlineData("/events", "category=ASSAULT&category=AID&once=true")]
    [InlineData("/entries", "actor=SDN&status=actual")]
    public async Task A_value_counts_itself_under_what_else_is_asked(string page, string question)
    {
        using var client = await server.Client();
        var others = question.Split('&').Select(pair => pair.Split('=')).ToArray();
        foreach (var (name, values) in (await client.Json($"{page}.json?{question}"))["facets"]!.AsObject())
            foreach (var (value, count) in values!.AsObject())
            {
                var rest = string.Join('&', others.Where(pair => pair[0] != name).Select(pair => $"{pair[0]}={pair[1]}"));
                Assert.Equal((long)count!, (long)(await client.Json($"{page}.json?{rest}&{name}={Uri.EscapeDataString(value)}"))["total"]!);
            }
    }

    [Fact]
    public async Task A_facet_that_is_cut_says_of_how_many_and_leads_to_all()
    {
        using var client = await server.Client();
        var html = await client.Text("/events");
        var cut = Cut().Match(html);
        Assert.True(cut.Success);
        var (shown, all, name) = (int.Parse(cut.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(cut.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), cut.Groups[3].Value);
        Assert.Equal((shown, all), ((await client.Json("/events.json"))["facets"]![name]!.AsObject().Count, (await client.Json($"/events.json?facet={name}"))["facets"]![name]!.AsObject().Count));
        Assert.True(shown < all);
    }

    [Theory]
    [InlineData("/events", "actor=SDN&category=ASSAULT&category=AID&text=army&from=2024-03-01&status=actual&order=oldest")]
    [InlineData("/entries", "actor=SDN&category=ASSAULT&text=army&from=2024-03-01&status=actual&order=oldest")]
    [InlineData("/dyads", "actor=SDN&category=ASSAULT&category=AID&publisher=Harbour%20Wire&publisher=Savanna%20Post&order=conflict")]
    [InlineData("/map", "actor=SDN&status=actual&cell=5")]
    [InlineData("/network", "party=SDN&kind=conflict&least=2")]
    [InlineData("/actors", "q=kor&status=actual&country=SDN")]
    [InlineData("/compare", "a_actor=JPN&b_actor=KOR&once=true&a_status=actual&from=2024-03-01")]
    [InlineData("/documents", "publisher=Harbour%20Wire&publisher=Savanna%20Post&text=army")]
    [InlineData("/review", "status=actual&actor=SDN&actor=JPN&why=contradicted")]
    public async Task A_form_that_is_sent_as_it_is_asks_the_same(string page, string question)
    {
        using var client = await server.Client();
        var html = await client.Text($"{page}?{question}");
        foreach (var form in Form().Matches(html).Select(match => match.Value).Where(form => form.Contains($"action=\"{page}\"", StringComparison.Ordinal) && !form.Contains("class=\"search\"", StringComparison.Ordinal) && !form.Contains("post", StringComparison.Ordinal)))
        {
            var sent = Sent(form).Where(pair => pair.Value.Length > 0).ToArray();
            Assert.All(question.Split('&').Select(Uri.UnescapeDataString), pair => Assert.Contains(pair, sent.Select(field => $"{field.Name}={field.Value}")));
        }
    }

    // What a browser sends of a form that nobody touched; choices that nothing was chosen in hold their first.
    private static IEnumerable<(string Name, string Value)> Sent(string form)
    {
        foreach (Match field in Input().Matches(form))
            if (!field.Value.Contains("checkbox", StringComparison.Ordinal) || field.Value.Contains("checked", StringComparison.Ordinal)) yield return (Name().Match(field.Value).Groups[1].Value, Value().Match(field.Value) is { Success: true } value ? value.Groups[1].Value : "");
        foreach (Match select in Select().Matches(form))
            if (Chosen().Match(select.Value) is { Success: true } chosen) yield return (Name().Match(select.Value).Groups[1].Value, Value().Match(chosen.Value).Groups[1].Value);
    }

    [GeneratedRegex("The first ([0-9,]+) of ([0-9,]+); <a href=\"/events\\?facet=([a-z]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Cut();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Input();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline, 1000)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Chosen();

    [GeneratedRegex(" name=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Value();
}
