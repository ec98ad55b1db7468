using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Net.Http.Headers;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>Answers with a list: a page of it as JSON, or all of it, row by row, as NDJSON and CSV.</summary>
/// <param name="request">What was asked.</param>
/// <param name="items">The items with where a list that ends with them goes on; as JSON no more than asked for are read.</param>
/// <param name="limit">How many items; null for all.</param>
/// <param name="total">How many there are in all; null where nobody counted.</param>
/// <typeparam name="T">An item.</typeparam>
internal sealed class ApiList<T>(ApiRequest request, IEnumerable<(T Item, string? Cursor)> items, int? limit, long? total = null) : IResult
{
    private const int RowsBetweenFlushes = 500;

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // A list of any length ends when it is read; whoever reads too slowly is let go by the server.
        if (request.Format != "json") httpContext.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        return request.Format switch { "ndjson" => WriteLines(httpContext), "csv" => WriteCsv(httpContext), _ => WritePage(httpContext) };
    }

    private Task WritePage(HttpContext http)
    {
        var page = limit is { } most ? items.Take(most).ToArray() : [.. items];
        var next = limit is { } full && page.Length == full && page.Length > 0 ? page[^1].Cursor : null;
        if (next is not null) http.Response.Headers.Append(HeaderNames.Link, $"<{request.Address.Remove("after").Set("after", next)}>; rel=\"next\"");
        return Results.Json(new Page<T>([.. page.Select(pair => pair.Item)], total, next), ApiJson.Options).ExecuteAsync(http);
    }

    private async Task WriteLines(HttpContext http)
    {
        http.Response.ContentType = ApiFormats.NdJson;
        var rows = 0;
        foreach (var (item, _) in Limited())
        {
            await JsonSerializer.SerializeAsync(http.Response.BodyWriter, item, ApiJson.Options, http.RequestAborted).ConfigureAwait(false);
            http.Response.BodyWriter.GetSpan(1)[0] = (byte)'\n';
            http.Response.BodyWriter.Advance(1);
            if (++rows % RowsBetweenFlushes == 0) await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    // Columns are the fields of an item; what is no single value stands as JSON in its cell.
    private async Task WriteCsv(HttpContext http)
    {
        var names = ApiJson.Options.GetTypeInfo(typeof(T)).Properties;
        http.Response.ContentType = $"{ApiFormats.Csv}; charset=utf-8; header=present";
        await using var text = new StreamWriter(http.Response.Body, leaveOpen: true) { NewLine = "\r\n" };
        await text.WriteLineAsync(string.Join(',', names.Select(property => property.Name))).ConfigureAwait(false);
        foreach (var (item, _) in Limited())
        {
            http.RequestAborted.ThrowIfCancellationRequested();
            await text.WriteLineAsync(string.Join(',', names.Select(property => CsvCell.Of(Plain(property.Get!(item!)))))).ConfigureAwait(false);
        }
    }

    private IEnumerable<(T Item, string? Cursor)> Limited() => limit is { } most ? items.Take(most) : items;

    private static object? Plain(object? value) => value is null or string or IFormattable or bool ? value : JsonSerializer.Serialize(value, value.GetType(), ApiJson.Options);
}
