using System.IO.Compression;
using System.Text;

namespace Readout.Intake;

/// <summary>Reads documents from files: plain text, one document a file, or JSON lines, one document a line; either may be gzipped.
/// What cannot be read is a problem among the documents, never an exception.</summary>
public sealed class DocumentReader
{
    private static readonly string[] s_jsonLines = [".jsonl", ".ndjson", ".json"];
    private readonly DateOnly? _day;

    /// <summary>Makes a reader.</summary>
    /// <param name="day">The date of documents that carry none; null to leave them without.</param>
    public DocumentReader(DateOnly? day = null) => _day = day;

    /// <summary>The longest line or text that is read, in characters: 16 Mi.</summary>
    public const int LongestText = 16 << 20;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file; "-" for <paramref name="standardInput"/>.</param>
    /// <param name="standardInput">What "-" reads; null for the process's own.</param>
    public IEnumerable<IntakeItem> Read(string path, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (stream, problem) = Open(path, standardInput);
        if (stream is null) return [new IntakeItem(null, problem)];
        return ReadAndClose(path, stream);
    }

    private IEnumerable<IntakeItem> ReadAndClose(string path, Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        var items = IsJsonLines(path, reader) ? new JsonLinesReader(path, _day).Read(reader) : new PlainTextReader(path, _day).Read(reader);
        using var each = items.GetEnumerator();
        while (true)
        {
            IntakeItem item;
            try
            {
                if (!each.MoveNext()) break;
                item = each.Current;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException)
            {
                item = new IntakeItem(null, new IntakeProblem(path, 0, $"cannot be read to its end: {problem.Message}"));
            }
            yield return item;
            if (item is { Document: null, Problem.Line: 0 }) break;
        }
    }

    private static (Stream? Stream, IntakeProblem? Problem) Open(string path, Stream? standardInput)
    {
        if (path == "-") return (standardInput ?? Console.OpenStandardInput(), null);
        if (Directory.Exists(path)) return (null, new IntakeProblem(path, 0, "is a folder; name the files in it"));
        try
        {
            var file = File.OpenRead(path);
            return (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new IntakeProblem(path, 0, problem is FileNotFoundException or DirectoryNotFoundException ? "no such file" : problem.Message));
        }
    }

    private static bool IsJsonLines(string path, StreamReader reader)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        if (s_jsonLines.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;
        return path == "-" && reader.Peek() == '{';
    }
}
