using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using Readout.Tests.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Api;

/// <summary>Every path and method of the OpenAPI document is called, and answers as the document says.</summary>
public class ApiContractTests(SampleServer samples)
{
    private static readonly Dictionary<string, string> s_bodies = new(StringComparer.Ordinal)
    {
        ["codeText"] = """{"text":"France asked Germany to reopen the border on Monday.","published":"2024-03-07","id":"a"}""",
        ["correctEvent"] = """{"verdict":"corrected","field":"status","after":"negated","note":"they denied it"}""",
        ["createAlert"] = """{"name":"Sudan","rule":"unusual_conflict","question":"party=SDN"}""",
    };

    [Fact]
    public async Task Every_route_answers_as_its_description_says()
    {
        await using var server = await GuardedServer.Start(samples);
        using var client = SampleServer.ClientOf(server.Application);
        var document = await Json(client, "/openapi/v1.json");
        var known = await Known(client);
        var called = 0;
        foreach (var (path, methods) in document["paths"]!.AsObject().OrderBy(pair => pair.Value!.AsObject().ContainsKey("delete")))
            foreach (var (method, operation) in methods!.AsObject())
            {
                await Call(client, document, path, method, operation!, known);
                called++;
            }
        Assert.True(called >= 25, $"{called} operations");
    }

    [Fact]
    public async Task Every_operation_is_named_and_every_parameter_is_described_and_typed()
    {
        using var client = await samples.Client();
        var document = await Json(client, "/openapi/v1.json");
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(pair => pair.Value!)).ToArray();
        Assert.Equal(operations.Length, operations.Select(operation => (string)operation["operationId"]!).Distinct().Count());
        foreach (var operation in operations)
        {
            Assert.NotEmpty(operation["tags"]!.AsArray());
            Assert.False(string.IsNullOrEmpty((string?)operation["summary"]));
            string[] served = ["401", "403", "414", "421", "429", "431", "500", "503", .. operation["requestBody"] is null ? Array.Empty<string>() : ["408", "413", "415", "422"]];
            Assert.Empty(served.Except(operation["responses"]!.AsObject().Select(answer => answer.Key)).Select(status => $"{operation["operationId"]}: {status}"));
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            {
                Assert.False(string.IsNullOrEmpty((string?)parameter!["description"]), $"{operation["operationId"]} {parameter["name"]}");
                Assert.NotNull(parameter["schema"]!["type"]);
            }
        }
        Assert.Equal("bearer", (string?)document["components"]!["securitySchemes"]!["token"]!["scheme"]);
    }

    [Fact]
    public async Task Descriptions_and_their_page_ask_nothing_of_others()
    {
        using var client = await samples.Client();
        using var page = await client.GetAsync("/scalar/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("'nonce-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static async Task Call(HttpClient client, JsonNode document, string path, string method, JsonNode operation, Dictionary<string, string> known)
    {
        var name = (string)operation["operationId"]!;
        var query = (operation["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["in"] == "query" && (bool?)parameter["required"] == true).Select(parameter => $"{parameter!["name"]}={known[(string)parameter["name"]!]}").ToList();
        if (name == "compareAccounts") query.Add($"document={known["key"]}");
        var id = name is "deleteAlert" or "listNotices" ? known["alert"] : known["id"];
        var address = path.Replace("{id}", id, StringComparison.Ordinal).Replace("{key}", known["key"], StringComparison.Ordinal) + (query.Count > 0 ? "?" + string.Join('&', query) : "");
        using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), address);
        if (s_bodies.TryGetValue(name, out var body)) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var told = operation["responses"]![((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)];
        Assert.True(answer.IsSuccessStatusCode && told is not null, $"{name}: {(int)answer.StatusCode} {text}");
        if (name == "createAlert") known["alert"] = (string)JsonNode.Parse(text)!["id"]!;
        if (told["content"]?["application/json"]?["schema"] is { } schema) Assert.Empty((await Schema(document, schema)).Validate(text).Select(error => $"{name}: {error.Path} {error.Kind}"));
        if (name == "createAlert") await Wrong(client, document, address);
    }

    // What goes wrong has one shape.
    private static async Task Wrong(HttpClient client, JsonNode document, string address)
    {
        using var content = new StringContent("""{"name":"","rule":"x"}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(address, content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Empty((await Schema(document, JsonNode.Parse("""{"$ref":"#/components/schemas/Problem"}""")!)).Validate(text));
        Assert.Equal(["name", "rule"], JsonNode.Parse(text)!["errors"]!.AsArray().Select(error => (string?)error!["field"]));
    }

    private static Task<JsonSchema> Schema(JsonNode document, JsonNode schema)
    {
        var whole = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["allOf"] = new JsonArray(schema.DeepClone()), ["definitions"] = document["components"]!["schemas"]!.DeepClone() };
        return JsonSchema.FromJsonAsync(whole.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static async Task<Dictionary<string, string>> Known(HttpClient client)
    {
        var found = (await Json(client, "/api/v1/events?limit=1&actor=JPN"))["items"]![0]!;
        return new(StringComparer.Ordinal) { ["id"] = (string)found["id"]!, ["key"] = (string)found["document_key"]!, ["text"] = "minister", ["speaker"] = "KOR", ["format"] = "csv", ["alert"] = "" };
    }

    private static async Task<JsonNode> Json(HttpClient client, string path) => JsonNode.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken))!;
}
