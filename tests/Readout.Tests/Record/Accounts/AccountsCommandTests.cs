using System.Text.Json;
using Readout.Tests.Cli;
using Xunit;

namespace Readout.Tests.Record.Accounts;

/// <summary>readout accounts, on texts of our own; what it prints for people is a gallery.</summary>
public class AccountsCommandTests
{
    private const string Gallery = "tests/Readout.Tests/Record/Accounts/gallery.txt";
    private static readonly string[] s_shown = ["02a", "02b", "05a", "05b", "10a", "10b", "01x"];

    [Fact]
    public void The_table_is_as_the_gallery_shows_it()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("accounts", Reports(folder), "--format", "table");
        Assert.Equal(0, run.ExitCode);
        var shown = string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd()));
        var expected = File.Exists(RepositoryFile.Path(Gallery)) ? File.ReadAllText(RepositoryFile.Path(Gallery)) : "";
        if (shown != expected) File.WriteAllText(RepositoryFile.Path(Gallery + ".received"), shown);
        Assert.Equal(expected, shown);
    }

    [Fact]
    public void A_record_answers_for_documents_pairs_and_entries()
    {
        using var folder = new TemporaryFolder();
        var record = Path.Combine(folder.Root, "r.db");
        CommandRun.Of("ingest", Reports(folder), "--record", record, "--quiet");
        var lines = CommandRun.Of("accounts", "02a", "--record", record).Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var contradiction = Assert.Single(lines, line => line.GetProperty("kind").GetString() == "contradiction");
        Assert.Equal(["India", "Pakistan"], contradiction.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("voice").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(lines, line => line.GetProperty("kind").GetString() == "one-sided" && line.GetProperty("silent").GetArrayLength() == 1);
        Assert.Equal(lines.Length, CommandRun.Of("accounts", "IND", "PAK", "--date", "2022-08-22", "--record", record).Lines.Length);
        var found = contradiction.GetProperty("versions")[0].GetProperty("event").GetString()!;
        Assert.Contains(found, CommandRun.Of("query", "--record", record).Output, StringComparison.Ordinal);
        Assert.Equal(4, CommandRun.Of("accounts", "nothing", "--record", record).ExitCode);
        Assert.Equal(4, CommandRun.Of("accounts", "FRA", "DEU", "--date", "2022-08-22", "--record", record).ExitCode);
        Assert.Equal(2, CommandRun.Of("accounts", "IND", "PAK", "--record", record).ExitCode);
    }

    private static string Reports(TemporaryFolder folder) => folder.Write("reports.jsonl", string.Concat(File.ReadLines(RepositoryFile.Path("tests/Readout.Tests/Record/Accounts/meetings.tsv")).Select(line => line.Split('\t')).Where(cells => s_shown.Contains(cells[0]))
        .Select(cells => JsonSerializer.Serialize(new { id = cells[0], published = cells[1], publisher = cells[2], text = cells[3] }) + "\n")));
}
