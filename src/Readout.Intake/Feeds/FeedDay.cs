using System.Globalization;
using System.Text.RegularExpressions;

namespace Readout.Intake.Feeds;

/// <summary>Reads the day of a moment as feeds write it: RFC 822 ("Thu, 07 Mar 2024 23:10:00 +0100") or ISO 8601. It is the day where the publisher is:
/// the zone is left aside.</summary>
internal static partial class FeedDay
{
    private const int Century = 2000;

    /// <summary>The day; null for what is none.</summary>
    public static DateOnly? Read(string? text)
    {
        if (text is null) return null;
        if (Iso().Match(text) is { Success: true } iso) return Day(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (Rfc822().Match(text) is not { Success: true } mail) return null;
        var month = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, name => name.Equals(mail.Groups[2].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        var year = Number(mail, 3);
        return Day(year < 100 ? Century + year : year, month, Number(mail, 1));
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A\s*(?:[A-Za-z]+\.?\s*,?\s*)?([0-9]{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -]([0-9]{4}|[0-9]{2})(?![0-9])")]
    private static partial Regex Rfc822();
}
