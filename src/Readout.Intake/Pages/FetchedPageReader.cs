using Readout.Intake.Fetching;

namespace Readout.Intake.Pages;

/// <summary>Makes documents of what was fetched.</summary>
public static class FetchedPageReader
{
    private static readonly string[] s_pages = ["text/html", "application/xhtml+xml", "text/plain"];

    /// <summary>Reads a page. Never throws for what it holds.</summary>
    /// <param name="result">What came of the request for it.</param>
    /// <param name="address">The address that was asked for: the document is named so, whatever it redirected to.</param>
    /// <param name="day">The day of a page that tells none; null to leave it without.</param>
    /// <param name="daySource">Who gave that day, as <see cref="IntakeItem.DateSource"/> tells it.</param>
    /// <param name="title">The headline of a page that has none; null to leave it without.</param>
    /// <returns>A document, or the problem that there is none.</returns>
    public static IntakeItem Read(FetchResult result, string address, DateOnly? day = null, string? daySource = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(address);
        if (result.Outcome != FetchOutcome.Taken) return new IntakeItem(null, new IntakeProblem(address, 0, result.Reason ?? "has not changed")) { Fetched = result.Moment };
        if (!IsPage(result.ContentType)) return new IntakeItem(null, new IntakeProblem(address, 0, $"is '{result.ContentType}', no page")) { Fetched = result.Moment };
        // What a feed dates later than it was fetched is dated by mistake.
        var fallback = day <= DateOnly.FromDateTime(result.Moment).AddDays(1) ? day : null;
        var item = new PageReader(fallback).Read(result.Body, result.ContentType, result.Address.AbsoluteUri, result.Moment, address);
        if (item.Document is { Title: null } document) item = item with { Document = document with { Title = title } };
        return item.DateSource == "option" ? item with { DateSource = daySource } : item;
    }

    private static bool IsPage(string? contentType) => contentType is null || s_pages.Any(page => contentType.StartsWith(page, StringComparison.OrdinalIgnoreCase));
}
