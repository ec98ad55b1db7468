using Readout.Tests.Intake;
using Xunit;

namespace Readout.Tests.Cli;

public class IntakeCommandTests
{
    private const string French = """{"id":"f","published":"2024-03-07","text":"Le ministre a déclaré que les pourparlers avec le pays voisin reprendraient et que des prisonniers seraient libérés par la police."}""";
    private const string English = """{"id":"e","published":"2024-03-07","text":"Peru urged Bolivia to reopen the border."}""";

    [Fact]
    public void What_no_model_codes_is_said_and_kept()
    {
        using var folder = new TemporaryFolder();
        var (file, record) = (folder.Write("a.jsonl", French + "\n" + English + "\n"), Path.Combine(folder.Root, "r.db"));
        var coded = CommandRun.Of("code", file);
        Assert.Single(coded.Lines);
        Assert.Contains("no events are looked for in 1 document in French (fr), for which there is no model", coded.Error, StringComparison.Ordinal);
        Assert.Contains("2 documents added with 1 events, 0 were there already, 1 not coded", CommandRun.Of("ingest", file, "--record", record).Error, StringComparison.Ordinal);
        Assert.Contains("""{"what":"documents_in_fr_not_coded","value":1}""", CommandRun.Of("stats", "--record", record).Lines);
        Assert.Contains("nothing to do", CommandRun.Of("recode", "--record", record).Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("recode", "--record", record, "--all").ExitCode);
        Assert.Equal("1\n", CommandRun.Of("query", "--record", record, "--count").Output);
    }

    [Fact]
    public void Broken_records_are_listed_with_their_place()
    {
        using var folder = new TemporaryFolder();
        var first = WarcFile.Gzip(WarcFile.Response("https://a.example/1", WarcFile.Page("One")));
        var broken = WarcFile.Gzip(WarcFile.Response("https://a.example/2", WarcFile.Page("Two")));
        broken[^3] ^= 1;
        var (file, record) = (folder.Write("a.warc.gz", [.. first, .. broken]), Path.Combine(folder.Root, "r.db"));
        Assert.Equal(3, CommandRun.Of("ingest", file, "--record", record).ExitCode);
        var line = Assert.Single(CommandRun.Of("quarantine", "--record", record).Lines);
        Assert.Contains($"\"position\":{first.Length},", line, StringComparison.Ordinal);
        Assert.Contains("checksum is wrong", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_and_filters_are_options()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.csv", "Body,Day\nPeru urged Bolivia to reopen the border.,2024-03-07\nPeru urged Chile to reopen the border.,2024-04-07\n");
        Assert.Equal(1, CommandRun.Of("code", file).ExitCode);
        Assert.Equal(2, CommandRun.Of("code", file, "--map", "text=Body,published=Day").Lines.Length);
        var some = CommandRun.Of("code", file, "--map", "text=Body,published=Day", "--since", "2024-04-01");
        Assert.Single(some.Lines);
        Assert.Contains("1 documents were not of the hosts, days or languages asked for", some.Error, StringComparison.Ordinal);
        Assert.Contains("'body' is nothing that a document has", CommandRun.Of("code", file, "--map", "body=text").Error, StringComparison.Ordinal);
        Assert.Contains("--since: 'x' is no day", CommandRun.Of("code", file, "--since", "x").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_are_addresses()
    {
        var line = string.Join('\t', Enumerable.Range(0, 61).Select(i => i switch { 0 => "9", 1 => "20240307", 60 => "https://a.example/1", _ => "" })) + "\n";
        Assert.Equal("https://a.example/1\n", CommandRun.WithInput(line + line, "leads", "-", "--urls").Output);
        Assert.Equal("""{"url":"https://a.example/1","date":"2024-03-07","seen":null,"actor":null,"recipient":null,"code":null,"publisher":null,"event":"9"}""" + "\n", CommandRun.WithInput(line, "leads", "-").Output);
    }

    [Fact]
    public void A_page_is_coded()
    {
        var run = CommandRun.WithInput(WarcFile.Page("Talks", words: "Peru urged Bolivia to reopen the border and to let through the lorries that have waited there for a week, said those who drive them."), "code", "-");
        Assert.NotEmpty(run.Lines);
        Assert.Contains("\"text\":\"", run.Lines[0], StringComparison.Ordinal);
    }
}
