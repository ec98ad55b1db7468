using System.IO.Compression;
using System.Text;
using Readout.Exchange.Rows;
using Readout.Intake;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Reads files of events, one by one; what cannot be read names file and line.</summary>
internal static class EventLines
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">The file; "-" for the input stream.</param>
    /// <param name="input">The input stream.</param>
    public static IEnumerable<EventLine> Read(string path, Stream input)
    {
        using var reader = Open(path, input, out var problem);
        if (reader is null) yield return Problem(path, 0, problem!);
        for (var number = 1; reader is not null; number++)
        {
            var (line, broken) = Next(reader);
            if (broken is not null) yield return Problem(path, number, broken);
            if (line is null) yield break;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(path, number, line);
        }
    }

    private static StreamReader? Open(string path, Stream input, out string? problem)
    {
        problem = null;
        try
        {
            if (Directory.Exists(path)) throw new IOException("is a folder; name the files in it");
            var stream = path == "-" ? input : File.OpenRead(path);
            return new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message;
            return null;
        }
    }

    private static (string? Line, string? Problem) Next(StreamReader reader)
    {
        try
        {
            var line = BoundedLine.Read(reader, DocumentReader.LongestText, out var isTooLong);
            return isTooLong ? ("", $"longer than {DocumentReader.LongestText >> 20} Mi characters, which is no event") : (line, null);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return (null, $"cannot be read to its end: {failure.Message}");
        }
    }

    private static EventLine Parse(string path, int number, string line)
    {
        try
        {
            var (plover, row) = EventLineReader.Read(line);
            return new EventLine(new ReportEvent(row, plover), new SetAsideItem(path, number, ""));
        }
        catch (FormatException problem)
        {
            return Problem(path, number, problem.Message);
        }
    }

    private static EventLine Problem(string path, int number, string what) => new(null, new SetAsideItem(path, number, what));
}
