using Readout.Documents;
using Readout.Intake.Encodings;
using Readout.Intake.Languages;

namespace Readout.Intake.Pages;

/// <summary>Reads the article out of an HTML page: its text without menus and notices, its title, day, publisher, address and language. Not for several threads at once.</summary>
public sealed class PageReader
{
    private const int LittleText = 200;
    private readonly DateOnly? _day;

    /// <summary>Makes a reader.</summary>
    /// <param name="day">The day of pages that tell none; null to leave them without.</param>
    public PageReader(DateOnly? day = null) => _day = day;

    /// <summary>Reads one page. Never throws for what it holds.</summary>
    /// <param name="content">Its bytes, decompressed: HTML, or plain text where <paramref name="contentType"/> says so.</param>
    /// <param name="contentType">The Content-Type header that came with it, which may name the charset; null where there was none.</param>
    /// <param name="address">Where it was fetched from, absolute; or the file that it was read from.</param>
    /// <param name="fetched">When it was fetched (UTC): what claims to be published later is not believed; null when unknown.</param>
    /// <param name="id">The document's name; null for its address.</param>
    /// <returns>A document, a document with a warning, or the problem that no article was found.</returns>
    public IntakeItem Read(ReadOnlyMemory<byte> content, string? contentType, string address, DateTime? fetched = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Read(Open(content, contentType, address, fetched), id);
    }

    /// <summary>Decodes a page and reads its facts, which costs a hundredth of finding its article.</summary>
    internal static OpenedPage Open(ReadOnlyMemory<byte> content, string? contentType, string address, DateTime? fetched)
    {
        var isText = contentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true;
        var declared = TextDecoder.CharsetOf(contentType) ?? (isText ? null : TextDecoder.DeclaredIn(content.Span));
        var decoded = TextDecoder.Decode(content.Span, declared);
        var outline = new PageOutline(isText ? "" : decoded.Text);
        return new OpenedPage(address, fetched, decoded, isText, outline, PageFacts.Of(outline, address, fetched));
    }

    /// <summary>Finds the article of a page that was opened.</summary>
    internal IntakeItem Read(OpenedPage page, string? id)
    {
        var (facts, byline) = (page.Facts, page.Facts.Byline);
        var (text, runs) = page.IsText ? Whole(page.Decoded.Text) : Article(page.Outline, facts.Title, ref byline);
        if (string.IsNullOrWhiteSpace(text)) return new IntakeItem(null, new IntakeProblem(page.Address, 0, "holds no article")) { Fetched = page.Fetched };
        var published = facts.Published ?? _day;
        var document = new Document { Id = id ?? page.Address, Text = text, Title = facts.Title, Url = facts.Url, Publisher = facts.Publisher, Published = published };
        string?[] warnings = [page.Decoded.Warning, published is null ? "has no date; give --date" : null, text.Length < LittleText ? $"has no more than {text.Length} characters of text" : null];
        var warning = string.Join("; ", warnings.OfType<string>());
        return new IntakeItem(document, warning.Length > 0 ? new IntakeProblem(page.Address, 0, warning, IsWarning: true) : null)
        {
            Fetched = page.Fetched, Language = LanguageFinder.Find(text) ?? facts.Language, Runs = runs, Byline = byline, DateSource = facts.DateSource ?? (published is null ? null : "option"),
        };
    }

    private static (string, IReadOnlyList<PageRun>) Article(PageOutline outline, string? title, ref string? byline)
    {
        var isKept = ArticleSelector.Select(outline, title, out var judged);
        byline ??= judged;
        return new PageTextBuilder(outline, isKept, title, byline).Build();
    }

    private static (string, IReadOnlyList<PageRun>) Whole(string text) => (text, text.Length > 0 ? [new PageRun(0, text.Length, 0, text.Length)] : []);
}
