using System.Globalization;
using Readout.Intake.Archives;
using Readout.Intake.Encodings;

namespace Readout.Intake.Leads;

/// <summary>Reads the event and mention files of GDELT (tab-separated, 61, 58 or 16 cells, no header; .zip and .gz too) as leads. Their texts lie elsewhere, so that they are no documents.</summary>
public static class LeadReader
{
    // Events of version 2 and 1, whose last two cells are when they were added and the page; mentions.
    private const int Events = 61, OldEvents = 58, Mentions = 16;
    private const int LongestLine = 1 << 16;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file; "-" for <paramref name="standardInput"/>.</param>
    /// <param name="standardInput">What "-" reads; null for the process's own.</param>
    /// <returns>For each line a lead or what keeps it from being one.</returns>
    public static IEnumerable<(Lead? Lead, IntakeProblem? Problem)> Read(string path, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (stream, problem) = path == "-" ? (standardInput ?? Console.OpenStandardInput(), null) : InputFile.Open(path);
        return stream is null ? [(null, problem)] : Read(new IntakeSource(path, path), stream);
    }

    private static IEnumerable<(Lead?, IntakeProblem?)> Read(IntakeSource source, Stream stream)
    {
        using (stream)
        {
            using var each = Contents(source, stream).GetEnumerator();
            while (true)
            {
                string? broken = null;
                var hasMore = false;
                try
                {
                    hasMore = each.MoveNext();
                }
                catch (Exception problem) when (problem is IOException or InvalidDataException)
                {
                    broken = problem.Message;
                }
                if (broken is not null) yield return (null, new IntakeProblem(source.Name, 0, $"cannot be read to its end: {broken}"));
                if (!hasMore) yield break;
                yield return each.Current;
            }
        }
    }

    private static IEnumerable<(Lead?, IntakeProblem?)> Contents(IntakeSource source, Stream stream) =>
        source.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? ZipContents.Read(source, stream, Read, problem => ((Lead?)null, (IntakeProblem?)problem)) : Lines(source, ContentKinds.IsGzip(source.Name) ? GzipContents.Open(stream) : stream);

    private static IEnumerable<(Lead?, IntakeProblem?)> Lines(IntakeSource source, Stream stream)
    {
        using var text = new StreamedText(stream);
        for (var line = 1; BoundedLine.Read(text.Reader, LongestLine, out var isTooLong) is { } row; line++)
        {
            if (row.Length == 0) continue;
            var cells = row.Split('\t');
            if (isTooLong || Of(cells) is not { } lead) yield return (null, new IntakeProblem(source.Name, line, $"has {cells.Length} cells and is no line of GDELT's events (61 or 58) or mentions (16)"));
            else yield return (lead, null);
        }
    }

    private static Lead? Of(string[] cells)
    {
        if (cells[0].Length == 0 || !cells[0].All(char.IsAsciiDigit)) return null;
        return cells.Length switch
        {
            Events or OldEvents => new Lead(Address(cells[^1]), Day(cells[1]), Moment(cells[^2]), Filled(cells[5]) ?? Filled(cells[6]), Filled(cells[15]) ?? Filled(cells[16]), Filled(cells[26]), null, cells[0]),
            Mentions => new Lead(Address(cells[5]), Moment(cells[1]) is { } time ? DateOnly.FromDateTime(time) : null, Moment(cells[2]), null, null, null, Filled(cells[4]), cells[0]),
            _ => null,
        };
    }

    private static string? Filled(string cell) => string.IsNullOrWhiteSpace(cell) ? null : cell;

    private static string? Address(string cell) => Uri.TryCreate(cell, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? cell : null;

    private static DateOnly? Day(string cell) => DateOnly.TryParseExact(cell, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTime? Moment(string cell) => DateTime.TryParseExact(cell, ["yyyyMMddHHmmss", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
}
