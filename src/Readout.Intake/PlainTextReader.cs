using System.Globalization;
using System.Text.RegularExpressions;
using Readout.Documents;
using Readout.Intake.Encodings;

namespace Readout.Intake;

/// <summary>One document a file. Words "date YYYY-MM-DD" at the very beginning give its date and are no part of what is coded.</summary>
internal sealed partial class PlainTextReader(IntakeSource source, DateOnly? day)
{
    private const string NoDate = "has no date; begin it with 'date YYYY-MM-DD' or give --date";

    public IntakeItem Read(ReadOnlyMemory<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes.Span, null);
        var text = decoded.Text;
        if (text.Length > DocumentReader.LongestText) return Problem($"longer than {DocumentReader.LongestText >> 20} Mi characters; split it into documents");
        if (string.IsNullOrWhiteSpace(text)) return Problem("is empty");
        return text.Contains('\0') || text.AsSpan().Count('\uFFFD') * 50 > text.Length ? Problem("is binary or in no encoding that is known; save it as UTF-8 text") : Make(text, decoded.Warning);
    }

    private IntakeItem Make(string text, string? warning)
    {
        var (published, start) = (day, 0);
        if (DatePrefix().Match(text) is { Success: true } match)
        {
            if (!DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
                return new IntakeItem(null, new IntakeProblem(source.Name, 1, $"'{match.Groups[1].Value}' is no day of the calendar"));
            (published, start) = (given, match.Length);
        }
        var document = new Document { Id = source.Id, Text = text, BodyStart = start, Published = published };
        if (published is null) warning = warning is null ? NoDate : $"{warning}; {NoDate}";
        return new IntakeItem(document, warning is null ? null : new IntakeProblem(source.Name, 0, warning, IsWarning: true));
    }

    private IntakeItem Problem(string what) => new(null, new IntakeProblem(source.Name, 0, what));

    [GeneratedRegex(@"\A\s*date\s+(\d{4}-\d\d-\d\d)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatePrefix();
}
