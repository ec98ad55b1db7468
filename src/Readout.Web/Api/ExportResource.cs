using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Readout.Exchange.Formats;
using Readout.Record.Reading;

namespace Readout.Web.Api;

/// <summary>/api/v1/export: the events that answer a question, all of them, in any format, and the manifest that says what it holds.</summary>
internal static class ExportResource
{
    private static readonly ApiParameter s_corrections = new("corrections", "Whether events are given as people corrected them, as the coder said, or corrected ones alone.") { Values = ["apply", "ignore", "only"], Default = "apply" };

    private static readonly ApiParameter s_format = new("format", "The format: " + string.Join("; ", EventFormats.All.Select(format => $"{format.Name}: {format.Description}")) + ".") { Values = [.. EventFormats.All.Select(format => format.Name)], IsRequired = true };

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var operation = new ApiOperation([.. ApiParameters.Question, s_corrections, s_format]) { Errors = [400] };
        api.MapGet("/export", Export).Produces(200, contentType: "application/octet-stream").Tells("exportEvents", "Export", "All events that answer a question, in a format that others read. The Link header tells where the manifest is.", operation);
        api.MapGet("/export/manifest", Manifest).Produces(200, contentType: ApiFormats.Json).Tells("exportManifest", "Export", "What an export holds: counts, bytes and SHA-256, what was left out and why, the question, the coders. It has the ETag of the export that it is of.", operation);
    }

    private static IResult Export(HttpContext http)
    {
        var (_, file, _, _) = Read(http);
        http.Response.Headers.Append(HeaderNames.Link, $"</api/v1/export/manifest{http.Request.QueryString}>; rel=\"describedby\"");
        return file;
    }

    private static IResult Manifest(HttpContext http)
    {
        var (ask, file, question, corrections) = Read(http);
        var summary = file.Write(Stream.Null, http.RequestAborted);
        return Results.Text(ExportManifest.Of(summary, question.ToJson(), corrections, ask.Stats.KnownUntil), ApiFormats.Json);
    }

    private static (ApiRequest Ask, EventFile File, Readout.Record.EventQuery Question, string Corrections) Read(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var question = ask.Question();
        var corrections = ask.Word("corrections", s_corrections.Values) ?? "apply";
        if (ask.Address.Get("format") is null) ask.Refuse($"format: must be given: one of {string.Join(", ", s_format.Values)}");
        ask.Check();
        return (ask, new EventFile(ask.Record, question, Enum.Parse<CorrectionUse>(corrections, ignoreCase: true), EventFormats.Find(ask.Format)!), question, corrections);
    }
}
