using System.Text;
using Readout.Documents;
using SmartReader;

namespace Readout.Intake.Pages;

/// <summary>Reads the article out of an HTML page: its text without menus and notices, its title, day, publisher, address and language. Not for several threads at once.</summary>
public sealed class PageReader
{
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
        using var reader = new Reader(Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : "https://localhost/", Encoding.UTF8.GetString(content.Span));
        var article = reader.GetArticle();
        if (!article.IsReadable || string.IsNullOrWhiteSpace(article.TextContent)) return new IntakeItem(null, new IntakeProblem(address, 0, "holds no article")) { Fetched = fetched };
        var published = article.PublicationDate is { } moment ? DateOnly.FromDateTime(moment) : _day;
        var document = new Document { Id = id ?? address, Text = article.TextContent.Trim(), Title = article.Title, Url = address, Publisher = article.SiteName, Published = published };
        return new IntakeItem(document, published is null ? new IntakeProblem(address, 0, "has no date; give --date", IsWarning: true) : null) { Fetched = fetched };
    }
}
