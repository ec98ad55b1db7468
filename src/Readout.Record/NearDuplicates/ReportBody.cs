using Readout.Documents;
using Readout.Lexicons;

namespace Readout.Record.NearDuplicates;

/// <summary>The words that a report itself says: without dateline and agency, bylines, notes of editors, and what pages put around an article.</summary>
internal static class ReportBody
{
    private const int LongestDateline = 90;
    private static readonly (string Opening, int MostWords)[] s_boilerplate = [.. Table.Embedded("data/merging/boilerplate.tsv").Rows.Select(row => (row["opening"], int.Parse(row["most_words"], System.Globalization.CultureInfo.InvariantCulture)))];
    private static readonly ILookup<char, (string Opening, int MostWords)> s_byInitial = s_boilerplate.ToLookup(row => row.Opening[0]);

    /// <summary>Reads a document's words.</summary>
    public static void Read(Document document, WordBuffer words)
    {
        words.Clear();
        var rest = document.Text.AsSpan(Math.Clamp(document.BodyStart, 0, document.Text.Length));
        var isFirst = true;
        foreach (var range in rest.SplitAny('\n', '\r'))
        {
            var line = rest[range].Trim();
            if (line.IsEmpty || IsBoilerplate(line)) continue;
            if (isFirst) line = line[DatelineEnd(line)..];
            words.Read(line);
            isFirst = false;
        }
    }

    private static bool IsBoilerplate(ReadOnlySpan<char> line)
    {
        foreach (var (opening, most) in s_byInitial[char.ToLowerInvariant(line[0])])
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (line.Length == opening.Length || !char.IsLetterOrDigit(line[opening.Length])) && (most == 0 || IsShort(line, most))) return true;
        return false;
    }

    private static bool IsShort(ReadOnlySpan<char> line, int mostWords) => line.Count(' ') < mostWords;

    // "BEIJING, Sept 6 (Agency) - ", "Beijing: ", "RIYADH — ": a few words that begin with capitals or digits, then a mark. What is taken off too much
    // is taken off both copies.
    private static int DatelineEnd(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < Math.Min(line.Length - 1, LongestDateline); at++)
        {
            var isMark = line[at] is ':' && line[at + 1] == ' ' || line[at] is '-' or '–' or '—' && !char.IsLetterOrDigit(line[at - 1]) || line[at] is '—';
            if (isMark) return at + 1;
            if (char.IsLower(line[at]) && line[at - 1] == ' ' || line[at] is '"' or '“') return 0;
        }
        return 0;
    }
}
