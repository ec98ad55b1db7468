namespace Readout.Record.Writing;

/// <summary>Whether databases can keep a text to the letter: no NUL characters, no halves of surrogate pairs.</summary>
internal static class KeepableText
{
    /// <summary>What keeps a report out; null for nothing.</summary>
    public static string? Refuse(Report report)
    {
        var document = report.Document;
        foreach (var (text, what) in (ReadOnlySpan<(string?, string)>)[(document.Text, "text"), (document.Title, "title"), (document.Id, "id"), (document.Publisher, "publisher"), (document.Url, "url")])
            if (text is not null && !IsKeepable(text)) return $"its {what} holds NUL characters or halves of characters, which is no text";
        return null;
    }

    private static bool IsKeepable(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) return false;
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }
        return true;
    }
}
