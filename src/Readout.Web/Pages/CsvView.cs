using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Readout.Web.Pages;

/// <summary>Answers with a view's rows as CSV (RFC 4180): all of them, as they come.</summary>
internal sealed class CsvView(PageView view) : IResult
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // A list of any length ends when it is read; whoever reads too slowly is let go by the server.
        httpContext.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        await using var text = new StreamWriter(httpContext.Response.Body, s_utf8, 1 << 14) { NewLine = "\r\n" };
        await text.WriteLineAsync(string.Join(',', view.Columns.Select(Cell))).ConfigureAwait(false);
        foreach (var row in view.Rows())
        {
            httpContext.RequestAborted.ThrowIfCancellationRequested();
            await text.WriteLineAsync(string.Join(',', row.Select(Cell))).ConfigureAwait(false);
        }
    }

    private static string Cell(object? value)
    {
        var word = value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        // A spreadsheet takes what begins so for a formula; a text may say anything.
        if (value is string && word.Length > 0 && word[0] is '=' or '+' or '-' or '@' or '\t' or '\r') word = "'" + word;
        return word.AsSpan().IndexOfAny("\",\r\n") < 0 ? word : $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
