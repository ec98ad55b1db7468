using System.Globalization;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Writes who told an event and where in the article, as GDELT's table of mentions has it. Offsets are UTF-16 code units of the article's text; -1 unknown.</summary>
internal sealed class GdeltMentions(GdeltFile file) : IDisposable
{
    private const string Web = "1", Citation = "2", InRawText = "1";
    private const int Percent = 100;

    /// <summary>Writes one mention.</summary>
    public void Write(ExportRow row, Dyad dyad, long number, string added)
    {
        var (lines, found) = (file.Lines, row.Event);
        lines.Add(number.ToString(CultureInfo.InvariantCulture));
        lines.Add(added);
        lines.Add(found.Published is { } day ? GdeltTime.Moment(day.ToDateTime(TimeOnly.MinValue)) : added);
        lines.Add(found.Url is null ? Citation : Web);
        lines.Add(found.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : found.Publisher);
        lines.Add(found.Url ?? found.Document);
        lines.Add(found.Sentence < 0 ? "" : (found.Sentence + 1).ToString(CultureInfo.InvariantCulture));
        foreach (var words in (ReadOnlySpan<string?>)[dyad.Source?.Text, dyad.Target?.Text, found.Trigger]) lines.Add(Offset(found, words).ToString(CultureInfo.InvariantCulture));
        lines.Add(InRawText);
        lines.Add(found.Confidence is { } share ? Math.Round(share * Percent).ToString(CultureInfo.InvariantCulture) : "");
        // Length and tone of the article, how it was translated, and what GDELT keeps free.
        for (var blank = 0; blank < 4; blank++) lines.Add("");
        lines.End();
    }

    /// <summary>Hands on what is written.</summary>
    public void Flush() => file.Flush();

    /// <summary>Completes the file.</summary>
    public void Finish() => file.Finish();

    /// <summary>Closes the file, complete or not.</summary>
    public void Dispose() => file.Dispose();

    private static int Offset(EventRow row, string? words) =>
        row is { Start: >= 0, Text: { } text } && !string.IsNullOrEmpty(words) && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? row.Start + at : -1;
}
