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
        await text.WriteLineAsync(string.Join(',', view.Columns.Select(CsvCell.Of))).ConfigureAwait(false);
        foreach (var row in view.Rows())
        {
            httpContext.RequestAborted.ThrowIfCancellationRequested();
            await text.WriteLineAsync(string.Join(',', row.Select(CsvCell.Of))).ConfigureAwait(false);
        }
    }
}
