using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>Reads pages and their twins.</summary>
internal static partial class PageReader
{
    public static Task<string> Text(this HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public static async Task<JsonNode> Json(this HttpClient client, string path) => JsonNode.Parse(await client.Text(path))!;

    /// <summary>Rows of a sheet, the header left out; only for cells without line ends.</summary>
    public static async Task<int> RowCount(this HttpClient client, string path) => (await client.Text(path)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;

    public static async Task<(HttpStatusCode Status, string? Location)> Head(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    /// <summary>What a reader sees of some HTML: its text alone, references resolved.</summary>
    public static string Words(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
