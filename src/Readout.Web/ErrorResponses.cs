using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Readout.Record;
using Readout.Web.Pages;
using Readout.Web.Pages.Errors;
using Readout.Web.Questions;
using Readout.Web.Safety;

namespace Readout.Web;

/// <summary>Says what went wrong, once for all routes: to people as a page, to programs as RFC 9457 has it.</summary>
internal static class ErrorResponses
{
    // What tells how to ask better.
    private static readonly string[] s_kept = [HeaderNames.RetryAfter, HeaderNames.WWWAuthenticate, HeaderNames.Allow];

    /// <summary>Takes every error and every empty answer that says one.</summary>
    public static IApplicationBuilder UseErrorResponses(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http).ConfigureAwait(false);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null }) await Tell(http, http.Response.StatusCode, null).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits any longer.
        }
        catch (Exception problem) when (!http.Response.HasStarted)
        {
            var (status, detail) = Of(problem);
            if (status >= 500) http.RequestServices.GetRequiredService<ILogger<ReadoutServer>>().LogError(problem, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            await Tell(http, status, detail, (problem as BadQuestionException)?.Problems).ConfigureAwait(false);
        }
    });

    private static (int Status, string? Detail) Of(Exception problem) => problem switch
    {
        BadQuestionException bad => (bad.Status, bad.Message),
        RefusedException refused => (refused.Status, refused.Message),
        BadHttpRequestException bad => (bad.StatusCode, bad.Message),
        InvalidDataException bad => (StatusCodes.Status400BadRequest, bad.Message),
        RecordException => (StatusCodes.Status503ServiceUnavailable, "The record cannot be read at the moment."),
        _ => (StatusCodes.Status500InternalServerError, null),
    };

    private static Task Tell(HttpContext http, int status, string? detail, IReadOnlyList<string>? errors = null)
    {
        var kept = s_kept.Select(name => (name, http.Response.Headers[name])).Where(header => header.Item2.Count > 0).ToArray();
        http.Response.Clear();
        http.Response.StatusCode = status;
        foreach (var (name, value) in kept) http.Response.Headers[name] = value;
        http.Response.Headers.CacheControl = "no-store";
        var title = ReasonPhrases.GetReasonPhrase(status);
        return WantsPage(http)
            ? new RazorComponentResult<ErrorPage>(new { Status = status, Reason = title, Detail = detail }) { StatusCode = status }.ExecuteAsync(http)
            : Results.Problem(detail, http.Request.Path, status, title, extensions: errors is null ? null : [KeyValuePair.Create("errors", (object?)errors.Select(FieldProblem.Of).ToArray())]).ExecuteAsync(http);
    }

    /// <summary>Whether a person asks, to whom a page is shown.</summary>
    public static bool WantsPage(HttpContext http) =>
        FormatEnding.Of(http) == "html" && !http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/mcp")
        && (http.Request.Headers.Accept.Count == 0 || http.Request.Headers.Accept.ToString().Contains("html", StringComparison.OrdinalIgnoreCase));
}
