using Readout.Intake.Archives;
using Readout.Intake.Encodings;
using Readout.Intake.Languages;
using Readout.Intake.Pages;
using Readout.Intake.Tables;
using Readout.Intake.Warc;

namespace Readout.Intake;

/// <summary>Reads a stream as what it is, and what lies in it in turn.</summary>
internal sealed class ContentReader(IntakeOptions options, IntakeFilter filter)
{
    private const int Deepest = 4, LongestFile = 4 * DocumentReader.LongestText, LookedAt = 1024;
    private readonly PageReader _pages = new(options.Day);

    /// <summary>Reads a stream as what its name says, and closes it. Whatever breaks is a problem among its documents.</summary>
    public IEnumerable<IntakeItem> Read(IntakeSource source, Stream stream) => Guarded(source, stream, Contents(source, stream, ContentKinds.ByName(source.Name) ?? ContentKind.Text, ContentKinds.IsGzip(source.Name)));

    /// <summary>Reads a stream that no name tells of as what its beginning looks like, and closes it.</summary>
    public IEnumerable<IntakeItem> ReadUnnamed(IntakeSource source, Stream stream) => Guarded(source, stream, Sniffed(source, new PrefixedStream(stream, LookedAt)));

    private static IEnumerable<IntakeItem> Guarded(IntakeSource source, Stream stream, IEnumerable<IntakeItem> items)
    {
        using (stream)
        {
            using var each = items.GetEnumerator();
            while (true)
            {
                var (hasMore, broken) = Next(each);
                if (broken is not null) yield return new IntakeItem(null, new IntakeProblem(source.Name, 0, $"cannot be read to its end: {broken}"));
                if (!hasMore) yield break;
                yield return each.Current;
            }
        }
    }

    private static (bool HasMore, string? Broken) Next(IEnumerator<IntakeItem> each)
    {
        try
        {
            return (each.MoveNext(), null);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return (false, problem.Message);
        }
    }

    private IEnumerable<IntakeItem> Sniffed(IntakeSource source, PrefixedStream stream)
    {
        if (!ContentKinds.IsGzip(stream.Prefix)) return Contents(source, stream, ContentKinds.ByBeginning(stream.Prefix), isCompressed: false);
        var inner = new PrefixedStream(GzipContents.Open(stream), LookedAt);
        return Contents(source, inner, ContentKinds.ByBeginning(inner.Prefix), isCompressed: false);
    }

    private IEnumerable<IntakeItem> Contents(IntakeSource source, Stream stream, ContentKind kind, bool isCompressed)
    {
        if (source.Depth > Deepest) return [new IntakeItem(null, new IntakeProblem(source.Name, 0, $"lies more than {Deepest} archives deep"))];
        // An archive's gzip members are its records, which it reads one by one.
        if (isCompressed && kind != ContentKind.WebArchive) (stream, isCompressed) = (GzipContents.Open(stream), false);
        return kind switch
        {
            ContentKind.Zip => ZipContents.Read(source, stream, Read, problem => new IntakeItem(null, problem)),
            ContentKind.WebArchive => Finished(new ArchivedPages(source, options, filter).Read(stream, isCompressed)),
            ContentKind.JsonLines => Finished(Streamed(source, stream, reader => new JsonLinesReader(source, options.Day).Read(reader))),
            ContentKind.Table => Finished(Streamed(source, stream, reader => new TableReader(source, options).Read(reader))),
            _ => Finished(One(source, stream, kind)),
        };
    }

    private static IEnumerable<IntakeItem> Streamed(IntakeSource source, Stream stream, Func<TextReader, IEnumerable<IntakeItem>> read)
    {
        using var text = new StreamedText(stream);
        foreach (var item in read(text.Reader)) yield return item;
        if (text.Warning is { } warning) yield return new IntakeItem(null, new IntakeProblem(source.Name, 0, warning, IsWarning: true));
    }

    private IEnumerable<IntakeItem> One(IntakeSource source, Stream stream, ContentKind kind)
    {
        var (bytes, buffer) = (new MemoryStream(), new byte[1 << 14]);
        for (int read; bytes.Length <= LongestFile && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        if (bytes.Length > LongestFile) yield return new IntakeItem(null, new IntakeProblem(source.Name, 0, $"longer than {LongestFile >> 20} MiB; split it into documents"));
        else
        {
            var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
            yield return kind == ContentKind.Page ? _pages.Read(content, null, source.Name, null, source.Id) : new PlainTextReader(source, options.Day).Read(content);
        }
    }

    private IEnumerable<IntakeItem> Finished(IEnumerable<IntakeItem> items)
    {
        foreach (var item in items)
        {
            var finished = item is { Document: { } document, Language: null } ? item with { Language = LanguageFinder.Find(document.Text.AsSpan(document.BodyStart)) } : item;
            if (filter.Wants(finished)) yield return finished;
        }
    }
}
