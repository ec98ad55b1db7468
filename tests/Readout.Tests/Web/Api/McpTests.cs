using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Readout.Tests.Web.Api;

/// <summary>The record as an assistant asks it, by the package's own client: over standard streams of the built command, and over HTTP.</summary>
public class McpTests(SampleServer samples)
{
    public static TheoryData<string> Transports => ["stdio", "http"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Transports))]
    public async Task An_assistant_finds_events_and_what_they_rest_on(string transport)
    {
        using var folder = new TemporaryFolder();
        await using var client = await Connect(transport, folder);
        var tools = await client.ListToolsAsync(cancellationToken: Stop);
        Assert.Equal(["compare_accounts", "dyad_history", "read_evidence", "search_documents", "search_events"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));

        var found = await Ask(client, "search_events", new() { ["actor"] = "JPN", ["limit"] = 2 });
        Assert.Equal(2, found["events"]!.AsArray().Count);
        var first = found["events"]![0]!;
        Assert.All((string[])["id", "sentence", "title", "publisher", "published", "url"], member => Assert.False(string.IsNullOrEmpty((string?)first[member]), member));
        var rest = await Ask(client, "search_events", new() { ["actor"] = "JPN", ["limit"] = 2, ["after"] = (string)found["next"]! });
        Assert.NotEqual((string)first["id"]!, (string)rest["events"]![0]!["id"]!);

        var evidence = await Ask(client, "read_evidence", new() { ["id"] = (string)first["id"]! });
        Assert.Equal((string)first["sentence"]!, (string)evidence["event"]!["sentence"]!);
        Assert.Contains(evidence["spans"]!.AsArray(), span => (string)span!["part"]! == "trigger");
        Assert.False(string.IsNullOrEmpty((string?)evidence["pattern"]));
        Assert.Single(evidence["versions"]!.AsArray());

        var accounts = await Ask(client, "compare_accounts", new() { ["document"] = (string)evidence["document_key"]! });
        Assert.NotEmpty(accounts["comparisons"]![0]!["voices"]!.AsArray());
        var history = await Ask(client, "dyad_history", new() { ["actor"] = "JPN", ["recipient"] = "KOR", ["unit"] = "month" });
        Assert.Contains(history["periods"]!.AsArray(), period => (long?)period!["events"] > 0);
        var documents = await Ask(client, "search_documents", new() { ["text"] = "minister", ["limit"] = 3 });
        Assert.Contains("minister", (string)documents["documents"]![0]!["snippet"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Transports))]
    public async Task What_cannot_be_understood_is_an_error_of_the_tool(string transport)
    {
        using var folder = new TemporaryFolder();
        await using var client = await Connect(transport, folder);
        foreach (var (tool, arguments, words) in ((string, Dictionary<string, object?>, string)[])
            [("search_events", new() { ["from"] = "yesterday", ["category"] = "QUARREL" }, "'QUARREL'"), ("search_events", new() { ["limit"] = 0 }, "limit"), ("read_evidence", new() { ["id"] = "nothing" }, "no event"), ("compare_accounts", new(), "give document"), ("dyad_history", new() { ["actor"] = "A", ["recipient"] = "B", ["unit"] = "hour" }, "'hour'")])
        {
            var answer = await client.CallToolAsync(tool, arguments, cancellationToken: Stop);
            Assert.True(answer.IsError);
            Assert.Contains(words, Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text, StringComparison.Ordinal);
        }
    }

    private async Task<McpClient> Connect(string transport, TemporaryFolder folder)
    {
        if (transport == "http") return await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri($"{await samples.Address()}/mcp"), TransportMode = HttpTransportMode.StreamableHttp }), cancellationToken: Stop);
        return await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [Path.Combine(AppContext.BaseDirectory, "Readout.Cli.dll"), "mcp", "--record", samples.Copy(folder)] }), cancellationToken: Stop);
    }

    private static async Task<JsonNode> Ask(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments, cancellationToken: Stop);
        var text = Assert.IsType<TextContentBlock>(answer.Content[0]).Text;
        Assert.False(answer.IsError is true, text);
        return JsonNode.Parse(text)!;
    }
}
