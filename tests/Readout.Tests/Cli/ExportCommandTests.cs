using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Cli;

public class ExportCommandTests
{
    private const string Reports = """
        {"id":"a","published":"2024-03-07","publisher":"Courier","text":"Peru urged Bolivia to reopen the border. Chile praised Peru. Police arrested three protesters in Lima."}
        {"id":"b","published":"2024-05-02","publisher":"Herald","text":"Peru urged Bolivia to release the envoy. Chile will send aid to Haiti."}

        """;

    [Fact]
    public void A_question_goes_out_in_any_format_with_a_manifest_beside()
    {
        using var folder = new TemporaryFolder();
        var record = Ingested(folder);
        string File(string name) => Path.Combine(folder.Root, name);
        var asked = int.Parse(CommandRun.Of("query", "--record", record, "--actor", "PER", "--count").Output, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var name in (string[])["e.csv", "e.tsv", "e.jsonl", "e.parquet", "e.arrow", "e.sqlite"])
        {
            var run = CommandRun.Of("export", "--record", record, "--output", File(name), "--actor", "PER");
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            Assert.Contains($"{asked} events in", run.Error, StringComparison.Ordinal);
            var manifest = JsonNode.Parse(System.IO.File.ReadAllText(File(name + ".manifest.json")))!;
            Assert.Equal((asked, name, "PER"), ((int)manifest["rows"]!, (string)manifest["files"]![0]!["name"]!, (string)manifest["query"]!["actors"]![0]!));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File(name)))), (string)manifest["files"]![0]!["sha256"]!);
        }
        var map = CommandRun.Of("export", "--record", record, "--output", folder.Root, "--format", "geojson");
        Assert.Contains("left out (no coordinates)", map.Error, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(File("events.geojson.manifest.json")));
        Assert.Equal(4, CommandRun.Of("export", "--record", record, "--output", File("none.csv"), "--actor", "FRA").ExitCode);
        Assert.Single(System.IO.File.ReadAllLines(File("none.csv")));
        Assert.Equal(2, CommandRun.Of("export", "--record", record, "--output", File("e.doc")).ExitCode);
        Assert.Equal(1, CommandRun.Of("export", "--record", record, "--output", File("none/e.csv")).ExitCode);
        Assert.Equal(CommandRun.Of("query", "--record", record, "--order", "arrival").Output, CommandRun.Of("export", "--record", record, "--format", "plover", "--output", "-").Output);
    }

    [Fact]
    public void What_goes_out_comes_in_and_goes_out_the_same()
    {
        using var folder = new TemporaryFolder();
        var (record, first, second, copy) = (Ingested(folder), Path.Combine(folder.Root, "1.jsonl"), Path.Combine(folder.Root, "2.jsonl"), Path.Combine(folder.Root, "copy.db"));
        CommandRun.Of("export", "--record", record, "--output", first);
        var lines = File.ReadAllLines(first);
        Assert.Contains($"{lines.Length} events added, 0 were there already", CommandRun.Of("import", first, "--record", copy).Error, StringComparison.Ordinal);
        Assert.Contains($"0 events added, {lines.Length} were there already", CommandRun.WithInput(File.ReadAllText(first), "import", "-", "--record", copy).Error, StringComparison.Ordinal);
        CommandRun.Of("export", "--record", copy, "--output", second);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));

        var broken = folder.Write("broken.jsonl", $"{lines[0]}\n\nno event\n{{\"id\":\"n\",\"event_type\":\"AID\",\"pub_date\":\"2024-01-01\"}}\n{{\"id\":\"n2\",\"event\":[\"SMILE\"]}}\n");
        var run = CommandRun.Of("import", broken, "--record", copy);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("broken.jsonl:3: broken JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken.jsonl:5: \"event\" is none of PLOVER's", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 events added, 1 were there already, 2 set aside", run.Error, StringComparison.Ordinal);
        Assert.Equal([3L, 5L], EventRecord.Open(copy, RecordAccess.Read).SetAside().Select(item => item.Position));
        Assert.Equal(1, CommandRun.Of("import", Path.Combine(folder.Root, "none.jsonl"), "--record", copy).ExitCode);
    }

    [Fact]
    public void Copies_keep_up_with_what_changed_and_what_went()
    {
        using var folder = new TemporaryFolder();
        var location = Ingested(folder);
        var record = EventRecord.Open(location);
        var (events, known) = (record.Export(new EventQuery()).ToArray(), record.Stats().KnownUntil!.Value.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture));
        string Since(params string[] options) => CommandRun.Of(["export", "--record", location, "--format", "csv", "--output", "-", "--updated-since", known, .. options]).Output;
        Assert.Single(Since().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(4, CommandRun.Of("deletions", "--record", location).ExitCode);
        using (var writer = record.Write(new RunDescription("ana", "review", null)))
        {
            Thread.Sleep(2);
            writer.Correct(new Correction(events[0].Id, "corrected", "status", "\"actual\"", "\"negated\"", "ana", null));
            writer.Correct(new Correction(events[1].Id, "rejected", "", null, null, "ana", "no event"));
        }
        Assert.Contains(",negated,", Assert.Single(Since().Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]), StringComparison.Ordinal);
        Assert.Equal(3, Since("--corrections", "ignore").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal($"event,{events[1].Id},rejected: no event", string.Join(',', CommandRun.Of("deletions", "--record", location, "--since", known, "--format", "csv").Lines[1].Split(',')[..3]));
        Assert.Contains("1 left out (rejected by a correction)", CommandRun.Of("export", "--record", location, "--output", Path.Combine(folder.Root, "e.csv")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_writes_what_export_writes()
    {
        var columns = CommandRun.WithInput(Reports, "code", "-", "--format", "tsv").Lines[0].Split('\t');
        Assert.Equal(Readout.Exchange.Formats.EventColumn.All.Select(column => column.Name), columns);
        Assert.Equal(CommandRun.WithInput(Reports, "code", "-", "--format", "jsonl").Output, CommandRun.WithInput(Reports, "code", "-", "--format", "plover").Output);
    }

    private static string Ingested(TemporaryFolder folder)
    {
        var record = Path.Combine(folder.Root, "r.db");
        Assert.Equal(0, CommandRun.Of("ingest", folder.Write("reports.jsonl", Reports), "--record", record).ExitCode);
        return record;
    }
}
