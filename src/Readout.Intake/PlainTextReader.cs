using System.Globalization;
using System.Text.RegularExpressions;
using Readout.Documents;

namespace Readout.Intake;

/// <summary>One document a file. Words "date YYYY-MM-DD" at the very beginning give its date and are no part of what is coded.</summary>
internal sealed partial class PlainTextReader(string file, DateOnly? day)
{
    public IEnumerable<IntakeItem> Read(TextReader reader)
    {
        var buffer = new char[DocumentReader.LongestText + 1];
        var length = reader.ReadBlock(buffer);
        var text = new string(buffer, 0, length);
        if (length > DocumentReader.LongestText) yield return Problem($"longer than {DocumentReader.LongestText >> 20} Mi characters; split it into documents");
        else if (string.IsNullOrWhiteSpace(text)) yield return Problem("is empty");
        else if (text.Contains('\0') || text.Count(c => c == '\uFFFD') * 50 > length) yield return Problem("is binary or not in UTF-8; save it as UTF-8 text");
        else yield return Make(text);
    }

    private IntakeItem Make(string text)
    {
        var (published, start) = (day, 0);
        if (DatePrefix().Match(text) is { Success: true } match)
        {
            if (!DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
                return new IntakeItem(null, new IntakeProblem(file, 1, $"'{match.Groups[1].Value}' is no day of the calendar"));
            (published, start) = (given, match.Length);
        }
        var document = new Document { Id = file == "-" ? "stdin" : Path.GetFileName(file), Text = text, BodyStart = start, Published = published };
        return new IntakeItem(document, published is null ? new IntakeProblem(file, 0, "has no date; begin it with 'date YYYY-MM-DD' or give --date", IsWarning: true) : null);
    }

    private IntakeItem Problem(string what) => new(null, new IntakeProblem(file, 0, what));

    [GeneratedRegex(@"\A\s*date\s+(\d{4}-\d\d-\d\d)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatePrefix();
}
