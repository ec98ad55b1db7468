using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Net.Http.Headers;
using Readout.Exchange.Formats;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Web.Api;

/// <summary>Answers with events in a format that others read, as it is written; formats that need a file are written to a temporary one first.</summary>
/// <param name="record">The record.</param>
/// <param name="query">The question.</param>
/// <param name="corrections">What becomes of corrections.</param>
/// <param name="format">The format.</param>
/// <param name="limit">How many events at most; null for all.</param>
internal sealed class EventFile(EventRecord record, EventQuery query, CorrectionUse corrections, EventFormat format, int? limit = null) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = Type;
        httpContext.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"events{format.Endings[0]}\"";
        // Writers of formats know no asynchronous streams; what waits here is one thread of the pool.
        if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
        return Task.Run(() => Write(response.Body, httpContext.RequestAborted), httpContext.RequestAborted);
    }

    /// <summary>Writes to a stream, and tells what was written.</summary>
    public ExportSummary Write(Stream stream, CancellationToken stop)
    {
        // Rejected events are counted as left out; where so many are wanted, they take nobody's place.
        var rows = record.Export(query, corrections).Where(row => limit is null || !row.IsRejected);
        using var output = new StreamOutput(stream);
        return EventExport.Write(limit is { } most ? rows.Take(most) : rows, format, output, anyStatus: query.Statuses.Count > 0, stop: stop);
    }

    private string Type => format.Name switch
    {
        "plover" => ApiFormats.NdJson,
        "csv" => $"{ApiFormats.Csv}; charset=utf-8; header=present",
        "parquet" => ApiFormats.Parquet,
        "arrow" => "application/vnd.apache.arrow.file",
        "geojson" => "application/geo+json",
        "sqlite" => "application/vnd.sqlite3",
        "gdelt2-zip" => "application/zip",
        _ => "text/tab-separated-values; charset=utf-8",
    };
}
