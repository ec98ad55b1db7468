using AngleSharp.Dom;
using SmartReader;

namespace Readout.Intake.Pages;

/// <summary>Chooses those texts of a page that are its article. SmartReader (Mozilla's Readability) judges; where it finds nothing, paragraphs are taken.</summary>
internal static class ArticleSelector
{
    private const int ShortestParagraph = 60;

    /// <summary>Chooses.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="title">Its title; null when unknown.</param>
    /// <param name="byline">Who wrote it, as the page says; null where it does not.</param>
    /// <returns>For each token whether it belongs to the article.</returns>
    public static bool[] Select(PageOutline outline, string? title, out string? byline)
    {
        var isKept = new bool[outline.Tokens.Count];
        byline = Judge(PageMarks.Write(outline, title), isKept);
        if (Array.IndexOf(isKept, true) < 0) TakeParagraphs(outline, isKept);
        return isKept;
    }

    private static string? Judge(string marked, bool[] isKept)
    {
        try
        {
            using var reader = new Reader("https://localhost/", marked) { DisableJSONLD = true, MaxElemsToParse = 0 };
            reader.AddCustomOperationEnd(article => PageMarks.Read(article.TextContent, isKept));
            return PageMarks.Without(reader.GetArticle().Byline)?.Trim();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A page of somebody's making breaks somebody's library: paragraphs are still there.
            return null;
        }
    }

    private static void TakeParagraphs(PageOutline outline, bool[] isKept)
    {
        for (var i = 0; i < isKept.Length; i++)
        {
            if (outline.Tokens[i] is not { Kind: PageTokenKind.Open, Name: "p" } || outline.IsDropped(i) || outline.CloseOf(i) == i) continue;
            var (from, to) = (i, outline.CloseOf(i));
            if (Enumerable.Range(from, to - from).Sum(t => outline.Tokens[t] is { Kind: PageTokenKind.Text } text ? text.End - text.Start : 0) < ShortestParagraph) continue;
            for (; i < to; i++) isKept[i] = outline.Tokens[i].Kind == PageTokenKind.Text && !outline.IsDropped(i);
        }
    }
}
