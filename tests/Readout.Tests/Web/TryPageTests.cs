using System.Net;
using Readout.Tests.Web.Safety;
using Xunit;

namespace Readout.Tests.Web;

public class TryPageTests(SampleServer samples)
{
    [Fact]
    public async Task A_text_is_read_with_its_reasons_and_kept_nowhere()
    {
        await using var server = await GuardedServer.Start(samples);
        using var before = await server.Get("/about.json");
        using var answer = await server.Fill("/try", "/try", new() { ["text"] = "The mayor of Lyon <script>alert(1)</script> said nothing.\r\n\r\nPeru urged Bolivia on Monday to reopen the border.", ["published"] = "2024-03-07", ["publisher"] = "Courier" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await GuardedServer.Text(answer);
        Assert.All((string[])["REQUEST", "PER GOV", "BOL GOV", "4 March 2024", "Why it is read so", "&lt;script&gt;"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        using var after = await server.Get("/about.json");
        Assert.Equal(await GuardedServer.Text(before), await GuardedServer.Text(after));
    }

    [Theory]
    [InlineData("", "", "There is no text")]
    [InlineData("x", "soon", "This is no day")]
    public async Task What_is_wrong_with_the_form_is_told_beside_the_field(string text, string published, string told)
    {
        await using var server = await GuardedServer.Start(samples);
        using var answer = await server.Fill("/try", "/try", new() { ["text"] = text, ["published"] = published });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(told, await GuardedServer.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_has_bounds()
    {
        await using var server = await GuardedServer.Start(samples);
        using var longer = await server.Fill("/try", "/try", new() { ["text"] = new string('x', 200_001) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, longer.StatusCode);
        // A body that is refused unread breaks the pipe of whoever sends it all the same.
        using var huge = await server.Fill("/try", "/try", new() { ["text"] = new string('x', 1 << 20) }, headers: "Expect: 100-continue");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
    }

    [Fact]
    public async Task Odd_texts_are_read_too()
    {
        await using var server = await GuardedServer.Start(samples);
        foreach (var text in (string[])["\u202egnp.exe", "😀", new string('a', 5000), string.Concat(Enumerable.Repeat("Peru urged Bolivia. ", 100))])
        {
            using var answer = await server.Fill("/try", "/try", new() { ["text"] = text });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        using var broken = await server.Fill("/try", "/try", new() { ["text"] = "a\0b" });
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
    }
}
