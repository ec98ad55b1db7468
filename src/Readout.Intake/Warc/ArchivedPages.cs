using Readout.Intake.Languages;
using Readout.Intake.Pages;

namespace Readout.Intake.Warc;

/// <summary>Documents as pages of a web archive. Pages that are not wanted are passed over before their articles are looked for: by host and fetch, then by day, then by language.</summary>
internal sealed class ArchivedPages(IntakeSource source, IntakeOptions options, IntakeFilter filter)
{
    private const int Ok = 200;
    private readonly PageReader _pages = new(options.Day);
    private bool _hasRecords;

    public IEnumerable<IntakeItem> Read(Stream stream, bool isCompressed)
    {
        var any = false;
        foreach (var (record, problem) in new WarcReader(source.Name, IsWanted).Read(stream, isCompressed))
        {
            any = true;
            if (problem is not null) yield return new IntakeItem(null, problem);
            else if (record is not null && Page(record) is { } item) yield return item;
        }
        if (!any && !_hasRecords) yield return new IntakeItem(null, new IntakeProblem(source.Name, 0, "holds no WARC records"));
    }

    private bool IsWanted(WarcRecord record)
    {
        _hasRecords = true;
        var isPage = record.Type is "response" ? record.ContentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) || record.ContentType.Length == 0 : record.Type is "resource" && record.ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
        return isPage && filter.WantsAddress(record.Address, record.Fetched);
    }

    private IntakeItem? Page(WarcRecord record)
    {
        var (content, contentType) = (record.Block, record.ContentType);
        if (record.Type == "response")
        {
            if (HttpResponse.Read(record.Block) is not { } response) return Broken(record, "the record holds no HTTP response");
            if (response.Status != Ok || !response.IsReadable) return null;
            try
            {
                (content, contentType) = (response.Body(), response.ContentType ?? "");
            }
            catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException or IOException)
            {
                return Broken(record, $"the page cannot be decompressed: {problem.Message}");
            }
        }
        if (content.Length == 0 || record.Address is not { } address) return Broken(record, content.Length == 0 ? "the page is empty" : "the record has no address");
        var page = PageReader.Open(content, contentType, address, record.Fetched);
        if (!filter.WantsDay(page.Facts.Published ?? options.Day)) return null;
        if (filter.AsksLanguage && !filter.WantsLanguage(LanguageFinder.Find(page.Outline.Beginning()) ?? page.Facts.Language)) return null;
        var item = _pages.Read(page, null);
        return item.Problem is { } found ? item with { Problem = found with { File = source.Name, Offset = record.Offset, What = $"{address} {found.What}" } } : item;
    }

    private IntakeItem Broken(WarcRecord record, string what) => new(null, new IntakeProblem(source.Name, 0, what) { Offset = record.Offset });
}
