using System.Net;
using System.Text.Json.Nodes;
using Readout.Web.Pages.About;
using Plover = Readout.Events.Ontology;
using Xunit;

namespace Readout.Tests.Web;

public class AboutPageTests(SampleServer samples)
{
    [Fact]
    public void Figures_are_those_that_the_project_states()
    {
        var stated = File.ReadAllLines(RepositoryFile.Path("README.md")).ToHashSet(StringComparer.Ordinal);
        Assert.All(AboutTables.Figures.Rows, row => Assert.Contains($"| {row["label"]} | {row["cells"]} |".Replace("|  |", "| |", StringComparison.Ordinal), stated));
        Assert.All(FigureTable.All, table => Assert.All(table.Rows, row => Assert.Equal(table.Heads.Count, row.Count)));
    }

    [Fact]
    public void Tables_have_ids_in_order_and_sources()
    {
        foreach (var table in new[] { AboutTables.Figures, AboutTables.Definitions })
        {
            var ids = table.Rows.Select(row => row["id"]).ToArray();
            Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
            Assert.All(table.Rows, row => Assert.NotEqual("", row["source"]));
        }
    }

    [Fact]
    public async Task Every_code_and_number_is_explained()
    {
        using var client = await samples.Client();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/about", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.All(Plover.Events, category => Assert.Contains(Plover.Definition(category), page, StringComparison.Ordinal));
        Assert.All((string[])["Confidence", "Known until", "No data", "GeoNames", "Apache License", "borders", "model"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        var json = JsonNode.Parse(await client.GetStringAsync(new Uri("/about.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
        Assert.Equal(14, (long)json["stats"]!["documents"]!);
        var version = new Coder().Version;
        Assert.Equal((version.Model, version.Lexicon), ((string)json["coders"]![0]!["model"]!, (string)json["coders"]![0]!["lexicon"]!));
        Assert.Equal("ingest", (string)json["runs"]![0]!["command"]!);
        var rows = (await client.GetStringAsync(new Uri("/about.csv", UriKind.Relative), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(json["definitions"]!.AsArray().Count, rows.Length - 1);
    }
}
