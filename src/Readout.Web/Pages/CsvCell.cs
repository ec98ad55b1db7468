using System.Globalization;

namespace Readout.Web.Pages;

/// <summary>A value as CSV takes it (RFC 4180): days and moments as ISO has them, numbers without a culture.</summary>
internal static class CsvCell
{
    /// <summary>The cell of a value; empty for null.</summary>
    public static string Of(object? value)
    {
        var word = value switch
        {
            null => "",
            // A spreadsheet takes what begins so for a formula; a text may say anything.
            string text => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        return word.AsSpan().IndexOfAny("\",\r\n") < 0 ? word : $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
