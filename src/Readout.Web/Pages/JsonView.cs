using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Readout.Web.Pages;

/// <summary>Answers with a view as JSON.</summary>
internal sealed class JsonView(PageView view) : IResult
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        var body = httpContext.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(body, s_options)) view.ToJson().WriteTo(json);
        await body.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
    }
}
