using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Readout.Documents;
using Readout.Quotations;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Pages.Try;

/// <summary>Has a text coded that somebody types in.</summary>
internal static class TryRoutes
{
    private const int LongestName = 200;

    /// <summary>Maps the page and its form.</summary>
    public static void MapTry(this IEndpointRouteBuilder app)
    {
        app.MapPage<TryPage, TryView>("/try", TryView.Load).HoldsForm();
        app.MapPost("/try", Answer).For(Deed.Code);
    }

    private static async Task<IResult> Answer(HttpContext http, LiveRecord live, CoderPool coders)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var asked = new TryView { Context = new PageContext(http, live, "/try"), Text = form["text"].ToString().ReplaceLineEndings("\n"), Published = form["published"].ToString().Trim(), Publisher = form["publisher"].ToString().Trim() };
        var problems = Check(asked, out var day);
        var view = problems.Count > 0 ? With(asked, problems) : await Code(asked, day, coders, http.RequestAborted).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-cache, no-store";
        return new RazorComponentResult<TryPage>(new { View = view }) { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }

    private static Dictionary<string, string> Check(TryView asked, out DateOnly? day)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(asked.Text)) problems["text"] = "There is no text";
        else if (asked.Text.Length > TryView.LongestText) problems["text"] = string.Create(CultureInfo.InvariantCulture, $"The text is longer than {TryView.LongestText:N0} characters");
        if (asked.Publisher.Length > LongestName) problems["publisher"] = $"The name is longer than {LongestName} characters";
        var isDay = DateOnly.TryParseExact(asked.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given);
        day = isDay ? given : null;
        if (!isDay && asked.Published.Length > 0) problems["published"] = "This is no day; write YYYY-MM-DD";
        return problems;
    }

    private static async Task<TryView> Code(TryView asked, DateOnly? day, CoderPool coders, CancellationToken stop)
    {
        var document = new Document { Id = "typed", Text = asked.Text, Published = day, Publisher = asked.Publisher.Length > 0 ? asked.Publisher : null };
        var coded = await coders.Code(document, stop).ConfigureAwait(false);
        var report = Report.Of(coded, QuotationFinder.Find(coded));
        var stored = new StoredDocument
        {
            Key = "", Document = document, Added = DateTime.UnixEpoch, Run = 0, Sentences = report.Sentences, Mentions = report.Mentions, Quotations = report.Quotations,
            Events = [.. report.Events.Select(found => new StoredEvent { Id = found.Row.Id, Line = found.Line, DocumentKey = "", Run = 0, Added = DateTime.UnixEpoch, Updated = DateTime.UnixEpoch })],
        };
        return new TryView
        {
            Context = asked.Context, Text = asked.Text, Published = asked.Published, Publisher = asked.Publisher, Coded = stored, Article = ArticleDivider.Of(stored, stored.Events),
            Remarks = [.. coded.Diagnostics.Select(remark => remark.Message)],
        };
    }

    private static TryView With(TryView asked, Dictionary<string, string> problems) => new() { Context = asked.Context, Text = asked.Text, Published = asked.Published, Publisher = asked.Publisher, Problems = problems };
}
