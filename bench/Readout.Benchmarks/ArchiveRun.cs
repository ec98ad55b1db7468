using System.Diagnostics;
using System.Globalization;
using Readout.Intake;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Benchmarks;

/// <summary>Writes a web archive, reads it, and takes it into a record without coding: pages a second and peak memory. The file is deleted at the end.</summary>
internal static class ArchiveRun
{
    private const int Batch = 500;

    /// <summary>Runs.</summary>
    /// <param name="gigabytes">Size of the records before they are packed.</param>
    /// <param name="mode">"read" for every page, "filter" for those of one host in fifty, "record" for every page into a record.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Print(double gigabytes, string mode, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("readout-bench-");
        try
        {
            var path = Path.Combine(folder.FullName, "pages.warc.gz");
            var clock = Stopwatch.StartNew();
            var (pages, bytes) = MadeUpArchive.Write(path, (long)(gigabytes * 1e9));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {bytes / 1e9:F2} GB, packed {new FileInfo(path).Length / 1e9:F2} GB, written in {clock.Elapsed.TotalSeconds:F0} s; peak so far {Peak()} MiB"));
            clock.Restart();
            var reader = new DocumentReader(mode == "filter" ? new IntakeOptions { Hosts = ["news7.example"] } : null);
            var (read, characters) = mode == "record" ? Fill(reader.Read(path), Path.Combine(folder.FullName, "record.db")) : Count(reader.Read(path));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: {read} documents of {characters / Math.Max(1, read)} characters, {reader.PassedOver} passed over, in {clock.Elapsed.TotalSeconds:F0} s: {pages / clock.Elapsed.TotalSeconds:F0} pages/s, {bytes / 1e6 / clock.Elapsed.TotalSeconds:F0} MB/s; processor {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s in all; peak {Peak()} MiB"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (long Documents, long Characters) Count(IEnumerable<IntakeItem> items)
    {
        var (documents, characters) = (0L, 0L);
        foreach (var item in items)
        {
            if (item.Document is not { } document)
            {
                Console.Error.WriteLine(item.Problem);
                continue;
            }
            documents++;
            characters += document.Text.Length;
        }
        return (documents, characters);
    }

    private static (long Documents, long Characters) Fill(IEnumerable<IntakeItem> items, string path)
    {
        using var writer = EventRecord.Open(path).Write(new RunDescription("benchmark", "archive", null));
        var (documents, characters) = (0L, 0L);
        foreach (var some in items.Where(item => item.Document is not null).Chunk(Batch))
        {
            writer.Add(new ReportBatch { Reports = [.. some.Select(item => new Report { Document = item.Document!, Fetched = item.Fetched, Language = item.Language })] });
            documents += some.Length;
            characters += some.Sum(item => (long)item.Document!.Text.Length);
        }
        writer.Finish();
        return (documents, characters);
    }

    private static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
}
