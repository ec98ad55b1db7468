using System.Globalization;
using System.Text.RegularExpressions;

namespace Readout.Intake.Pages;

/// <summary>The day on which a page was published, and what says so. What lies after the fetch, or before the web, is not believed.</summary>
internal static partial class PageDate
{
    private static readonly DateOnly s_first = new(1900, 1, 1);

    // Elements that name the day of publication, the plainest first.
    private static readonly string[] s_metas =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "cxenseparse:recs:publishtime", "date", "timestamp",
    ];

    private static readonly string[] s_written =
    [
        "d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM d yyyy", "yyyyMMdd", "yyyy/MM/dd", "yyyy/M/d", "ddd, d MMM yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy",
    ];

    /// <summary>Finds the day.</summary>
    /// <returns>The day as the page writes it, and "json-ld", "meta:" and the name of the element, "time" or "url"; nulls where there is none.</returns>
    public static (DateOnly? Day, string? Source) Find(PageHead head, LinkedData linked, string address, DateTime? fetched)
    {
        if (Believed(linked.Published, fetched) is { } told) return (told, "json-ld");
        foreach (var name in s_metas)
            if (Believed(head.Meta(name), fetched) is { } meta) return (meta, "meta:" + name);
        if (Believed(head.Time, fetched) is { } time) return (time, "time");
        return Believed(InAddress(address), fetched) is { } day ? (day, "url") : (null, null);
    }

    /// <summary>Reads a day as pages write it; null where the text is none, or one after the fetch.</summary>
    public static DateOnly? Believed(string? text, DateTime? fetched)
    {
        text = text?.Trim();
        if (text is not { Length: >= 8 and < 64 } || Day(text) is not { } day || day < s_first) return null;
        if (fetched is not { } moment) return day;
        // With a time and a zone the moments are compared; a day alone may have begun in the east.
        if (text.Length > 16 && HasZone().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var written)) return written.UtcDateTime <= moment.AddMinutes(10) ? day : null;
        return day <= DateOnly.FromDateTime(moment.AddHours(14)) ? day : null;
    }

    private static DateOnly? Day(string text)
    {
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, s_written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day)) return day;
        if (text.Length >= 14 && text.AsSpan(0, 14).ContainsAnyExceptInRange('0', '9') is false && DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return day;
        // Only where the month is a word: 03/04/2024 is two days.
        return text.Any(char.IsAsciiLetter) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && text.Contains(moment.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? DateOnly.FromDateTime(moment.DateTime) : null;
    }

    private static string? InAddress(string address)
    {
        if (DayInAddress().Match(address) is not { Success: true } match) return null;
        var month = match.Groups[2].Value;
        return char.IsAsciiDigit(month[0]) ? $"{match.Groups[1].Value}-{month.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}" : $"{match.Groups[3].Value} {month} {match.Groups[1].Value}";
    }

    [GeneratedRegex(@"[/_-]((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayInAddress();

    [GeneratedRegex(@"(Z|GMT|UTC|[+-]\d\d:?\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex HasZone();
}
