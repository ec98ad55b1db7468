namespace Readout.Intake.Pages;

/// <summary>A headline without the name of whoever published it.</summary>
internal static class PageTitle
{
    private static readonly string[] s_signs = [" | ", " - ", " – ", " — ", " :: ", " » "];

    /// <summary>Takes "Talks resume" out of "Talks resume | Harbour Courier".</summary>
    /// <param name="title">The title; null for none.</param>
    /// <param name="publisher">The publisher's name; null when unknown.</param>
    /// <param name="host">The page's host; null when unknown.</param>
    public static string? Of(string? title, string? publisher, string? host)
    {
        title = title is null ? null : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var sign in s_signs)
            if (title?.LastIndexOf(sign, StringComparison.Ordinal) is > 0 and var at && IsOf(title[(at + sign.Length)..], publisher, host)) return title[..at].TrimEnd();
        return string.IsNullOrEmpty(title) ? null : title;
    }

    private static bool IsOf(string end, string? publisher, string? host)
    {
        var letters = string.Concat(end.Where(char.IsLetterOrDigit));
        return letters.Length > 0 && ((publisher is not null && Same(publisher)) || (host is not null && host.Split('.').Any(Same)));
        bool Same(string name) => letters.Equals(string.Concat(name.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);
    }
}
