using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Readout.Tests.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Api;

/// <summary>Whatever is asked, the answer is never that something broke here.</summary>
public class FuzzTests(SampleServer samples)
{
    private const int Requests = 2000;

    private static readonly string[] s_pages =
        ["/", "/events", "/entries", "/dyads", "/dyads/JPN/KOR", "/actors", "/actors/JPN", "/accounts", "/map", "/network", "/compare", "/review", "/try", "/about", "/alerts", "/documents/x", "/events/x", "/entries/x", "/alerts.atom", "/alerts/x.atom", "/search", "/health/ready", "/mcp", "/openapi/v1.json"];

    private static readonly string[] s_values =
        ["", "x", "JPN", "KOR,SDN", "2024-03-12", "2024-13-45", "0001-01-01", "9999-12-31", "-1", "0", "7", "1e999", "NaN", "99999999999999999999", "true", "TRUE", "json", "csv", "week", "newest", "MTIzLTQ1Ng", "bmV3ZXN0IDEtMQ", "20240307-512", "%00", "%ff%fe", "'; DROP TABLE events; --", "\"", "*", "( OR )", "-", "AND", "\u202E<script>", "😀", "\ud83d", "../../etc/passwd", "%", "_", "\\", "a\r\nb", new string('x', 3000)];

    [Fact]
    public async Task Two_thousand_odd_requests_break_nothing()
    {
        await using var server = await GuardedServer.Start(samples);
        using var client = SampleServer.ClientOf(server.Application);
        var (paths, names) = await Known(client);
        var random = new Random(20240307);
        var wrong = new List<string>();
        for (var i = 0; i < Requests; i++)
        {
            using var request = Odd(random, paths, names);
            try
            {
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                await answer.Content.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
                if ((int)answer.StatusCode >= 500) wrong.Add($"{(int)answer.StatusCode} {request.Method} {request.RequestUri}");
            }
            catch (HttpRequestException problem)
            {
                wrong.Add($"{problem.Message} {request.Method} {request.RequestUri}");
            }
        }
        Assert.Empty(wrong);
    }

    private static HttpRequestMessage Odd(Random random, string[] paths, string[] names)
    {
        var path = Pick(random, paths);
        var ending = random.Next(6) switch { 0 when !path.StartsWith("/api", StringComparison.Ordinal) && path != "/" => ".json", 1 when !path.StartsWith("/api", StringComparison.Ordinal) && path != "/" => ".csv", _ => "" };
        var query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{(random.Next(12) == 0 ? Value(random) : Pick(random, names))}={Value(random)}"));
        var method = random.Next(10) switch { 0 => HttpMethod.Post, 1 => HttpMethod.Delete, 2 => HttpMethod.Put, _ => HttpMethod.Get };
        var request = new HttpRequestMessage(method, $"{path}{ending}{(query.Length > 0 ? "?" + query : "")}");
        if (method != HttpMethod.Get) request.Content = new StringContent(Body(random), Encoding.UTF8, Pick(random, ["application/json", "text/plain", "application/x-www-form-urlencoded", "image/png"]));
        if (random.Next(4) == 0) request.Headers.TryAddWithoutValidation("Accept", Pick(random, ["text/html", "image/png", "*/*", "text/csv;q=x", ";;", "application/x-ndjson"]));
        if (random.Next(8) == 0) request.Headers.TryAddWithoutValidation("If-None-Match", Pick(random, ["*", "\"x\"", "W/", "x"]));
        return request;
    }

    private static string Body(Random random) => random.Next(7) switch
    {
        0 => "", 1 => "{", 2 => "[1,2", 3 => "null", 4 => $$$"""{"text":"France asked Germany to reopen the border.","name":"a","rule":"new_category","question":"{{{random.Next(9).ToString(CultureInfo.InvariantCulture)}}}","verdict":"corrected","field":"status","after":{"x":[null]}}""",
        5 => new string('[', 500), _ => "name=a&rule=new_category&question=actor%3DJPN",
    };

    private static string Value(Random random)
    {
        var value = Pick(random, s_values);
        // Some are escaped by hand already; a half of a pair cannot be.
        return value.StartsWith('%') && value.Length > 1 ? value : string.Concat(Encoding.UTF8.GetBytes(value).Select(letter => $"%{letter:X2}"));
    }

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];

    private static async Task<(string[] Paths, string[] Names)> Known(HttpClient client)
    {
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!["paths"]!.AsObject();
        var found = JsonNode.Parse(await client.GetStringAsync(new Uri("/api/v1/events?limit=1", UriKind.Relative), TestContext.Current.CancellationToken))!["items"]![0]!;
        var paths = document.Select(pair => pair.Key.Replace("{id}", (string)found["id"]!, StringComparison.Ordinal).Replace("{key}", (string)found["document_key"]!, StringComparison.Ordinal));
        var names = document.SelectMany(path => path.Value!.AsObject()).SelectMany(pair => pair.Value!["parameters"]?.AsArray() ?? []).Select(parameter => (string)parameter!["name"]!).Distinct();
        return ([.. paths, .. s_pages, $"/events/{found["id"]}", $"/documents/{found["document_key"]}", $"/entries/{found["id"]}"], [.. names, "a", "b", "zoom", "page"]);
    }
}
