using System.Text.Json;
using System.Text.RegularExpressions;
using Readout.Record;
using Readout.Record.Writing;
using Readout.Tests.Cli;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web.Safety;

/// <summary>An article whose every part is an attack: nothing of it may become markup, on any page.</summary>
public sealed partial class HostileArticleTests : IDisposable
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)> \u202eevil\u2066 {{7*7}} =cmd()|' -->]]>";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Nothing_of_it_becomes_markup()
    {
        var record = Record();
        await using var server = await SampleServer.Start(new ServerOptions { Record = record, Urls = "http://127.0.0.1:0" });
        using var client = SampleServer.ClientOf(server);
        var opened = EventRecord.Open(record, RecordAccess.Write);
        var found = opened.Events(new EventQuery()).First();
        using (var writer = opened.Write(new RunDescription(Attack, Attack, null)))
        {
            writer.Correct(new Correction(found.Id, "reported", "status", null, null, Attack, Attack));
            writer.Correct(new Correction(found.Id, "corrected", "actor", null, JsonSerializer.Serialize(new[] { new { code = "FRA", sector = "GOV", entity_text = Attack, identifier_text = Attack } }), Attack, Attack));
        }
        var asked = Uri.EscapeDataString(Attack);
        foreach (var path in (string[])
            ["/", "/events", $"/events?text={asked}", $"/events?actor={asked}", $"/events?publisher={asked}", $"/events/{found.Id}", $"/events/{found.Id}/report", $"/events/{found.Id}/correct?to={asked}", $"/documents/{found.DocumentKey}", $"/documents/{asked}", "/entries",
                $"/entries/{found.Entry}", "/accounts", $"/accounts?document={found.DocumentKey}", "/dyads", "/actors", $"/actors/{asked}", "/actors/FRA", "/dyads/FRA/DEU", "/map", "/network", "/compare", $"/compare?a_text={asked}", "/review", $"/review?actor={asked}", "/review?why=reported", "/review/log", $"/review/log?who={asked}",
                "/about", "/try", $"/signin?to={asked}", $"/{asked}", $"/events?{asked}=1"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Accept.ParseAdd("text/html");
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode}");
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach (Match tag in Tags().Matches(html)) Assert.False(IsBad(tag.Value), $"{path}: {tag.Value}");
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\0", html, StringComparison.Ordinal);
        }
        var rows = await client.GetStringAsync(new Uri("/review/log.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\r\n=", rows, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    // A handler, an address that runs, an inline style, or a script that is not ours.
    private static bool IsBad(string tag) => Handlers().IsMatch(tag) || tag.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || tag.Contains(" style=", StringComparison.OrdinalIgnoreCase)
        || (tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase) && !tag.Contains("src=\"/assets/", StringComparison.Ordinal)) || tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<base", StringComparison.OrdinalIgnoreCase);

    private string Record()
    {
        var (line, path) = (JsonSerializer.Serialize(new
        {
            id = Attack, title = Attack, publisher = Attack, url = "javascript:alert(4)", published = "2024-03-07",
            text = $"France {Attack} urged Germany {Attack} to reopen the border.\n\nFrance urged Germany to reopen the border. \"{Attack}\" President Emmanuel Macron said. The <b onclick=alert(5)>army</b> killed 3 people in Lyon.",
        }), Path.Combine(_folder.Root, "hostile.db"));
        Assert.Equal(0, CommandRun.Of("ingest", _folder.Write("hostile.jsonl", line), "--record", path, "--quiet").ExitCode);
        return path;
    }

    [GeneratedRegex("""<[a-zA-Z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>""", RegexOptions.None, 10_000)]
    private static partial Regex Tags();

    [GeneratedRegex("""\son[a-z]+\s*=""", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Handlers();
}
