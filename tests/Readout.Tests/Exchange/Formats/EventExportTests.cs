using System.Text.Json.Nodes;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Xunit;

namespace Readout.Tests.Exchange.Formats;

public class EventExportTests
{
    private static readonly EventFormat s_facts = new("facts", [".facts"], SaysStatus: false, SaysSource: false, "", output => new TsvEventWriter(output.Open()));

    [Fact]
    public void What_reads_as_a_fact_is_one_unless_somebody_asks()
    {
        var rows = SampleRows.Make();
        using var stream = new MemoryStream();
        using (var output = new StreamOutput(stream))
        {
            var summary = EventExport.Write(rows, s_facts, output);
            Assert.Equal((1, 1), (summary.Events, summary.Rows));
            Assert.Equal([KeyValuePair.Create("negated: facts cannot say that an event is not actual", 1L)], summary.LeftOut);
        }
        using (var output = new StreamOutput(stream)) Assert.Equal(2, EventExport.Write(rows, s_facts, output, anyStatus: true).Events);
        ExportRow rejected = new(rows[1].Line, () => rows[1].Event) { IsRejected = true };
        using (var output = new StreamOutput(stream)) Assert.Equal("rejected by a correction", Assert.Single(EventExport.Write([rejected], s_facts, output).LeftOut).Key);
    }

    [Fact]
    public void A_failed_write_leaves_what_was_there_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("e.csv", "before");
        var rows = SampleRows.Make(5);
        foreach (var format in EventFormats.All)
        {
            Assert.Throws<InvalidDataException>(() => Write(format, path, rows.Append(rows[2])));
            Assert.Throws<IOException>(() => Write(format, path, rows.Concat(Failing())));
            using var stop = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => Write(format, path, rows.Select(row => Stop(row, stop)), stop.Token));
            Assert.Equal("before", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFileSystemEntries(folder.Root));
        }
        Write(EventFormats.Find("plover")!, path, rows);
        Assert.StartsWith("{", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => Write(EventFormats.Find("csv")!, Path.Combine(folder.Root, "none", "e.csv"), rows));
    }

    [Fact]
    public void Parts_stand_beside_the_file_and_a_stream_has_none()
    {
        using var folder = new TemporaryFolder();
        using (var output = new FileOutput(Path.Combine(folder.Root, "e.csv")))
        {
            output.Open().Write("1"u8);
            output.Open("mentions").Write("22"u8);
            Assert.Equal([new WrittenFile("e.csv", 1, "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"), new WrittenFile("e.mentions.csv", 2, "785f3ec7eb32f30b90cd0fcf3657d388b5ff4297f2f9716ff66e9b69c05ddd09")], output.Commit());
        }
        Assert.Equal(["e.csv", "e.mentions.csv"], Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var stream = new StreamOutput(Stream.Null);
        Assert.Throws<NotSupportedException>(() => stream.Open("mentions"));
    }

    [Fact]
    public void A_link_stays_one_and_a_device_is_refused()
    {
        using var folder = new TemporaryFolder();
        var (file, link) = (folder.Write("real.csv", "before"), Path.Combine(folder.Root, "link.csv"));
        File.CreateSymbolicLink(link, file);
        Write(EventFormats.Find("csv")!, link, SampleRows.Make());
        Assert.Equal(file, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.StartsWith("id,document,", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => new FileOutput("/dev/null"));
    }

    [Fact]
    public void The_manifest_tells_what_is_in_and_what_is_out()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Root, "e.geojson");
        var summary = Write(EventFormats.Find("geojson")!, path, SampleRows.Make(4));
        var json = JsonNode.Parse(ExportManifest.Of(summary, new JsonObject { ["actors"] = new JsonArray("FRA") }, "apply", new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc)))!;
        Assert.Equal(("geojson", 3, 3, "UTC", "apply"), ((string)json["format"]!, (int)json["rows"]!, (int)json["events"]!, (string)json["time_zone"]!, (string)json["corrections"]!));
        Assert.Equal((3, "FRA", "2024-01-02T03:04:05.000Z"), ((int)json["left_out"]!["no coordinates"]!, (string)json["query"]!["actors"]![0]!, (string)json["known_until"]!));
        Assert.Equal((new FileInfo(path).Length, "e.geojson"), ((long)json["files"]![0]!["bytes"]!, (string)json["files"]![0]!["name"]!));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))), (string)json["files"]![0]!["sha256"]!);
        Assert.Equal("m", (string)Assert.Single(json["coders"]!.AsArray())!["model"]!);
    }

    [Fact]
    public void Ids_are_told_apart_by_the_hundred_thousand()
    {
        var ids = new IdSet();
        for (var i = 0; i < 100_000; i++) Assert.True(ids.Add($"id-{i}"));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.False(ids.Add($"id-{i * 100}")));
    }

    [Fact]
    public void Names_and_endings_lead_to_one_format_each()
    {
        Assert.Equal(EventFormats.All.Count, EventFormats.All.Select(format => format.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(EventFormats.All.Sum(format => format.Endings.Count), EventFormats.All.SelectMany(format => format.Endings).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("csv", EventFormats.OfFile("a.b.CSV")!.Name);
        Assert.Null(EventFormats.OfFile("csv"));
        Assert.Null(EventFormats.Find("xlsx"));
    }

    private static ExportSummary Write(EventFormat format, string path, IEnumerable<ExportRow> rows, CancellationToken stop = default)
    {
        using var output = new FileOutput(path);
        return EventExport.Write(rows, format, output, stop: stop);
    }

    private static IEnumerable<ExportRow> Failing()
    {
        yield return SampleRows.Make(6)[^1];
        throw new IOException("the disk is full");
    }

    private static ExportRow Stop(ExportRow row, CancellationTokenSource stop)
    {
        if (row.Id == "00000002") stop.Cancel();
        return row;
    }
}
