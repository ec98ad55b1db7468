using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Readout.Record;
using Readout.Record.Writing;
using Readout.Web.Questions;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Pages.Review;

/// <summary>Looking at events: the queue, verdicts, corrections, readers' reports, the log of it all.</summary>
internal static class ReviewRoutes
{
    private const int LongestNote = 2000;

    /// <summary>Maps them.</summary>
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapPage<ReviewPage, ReviewView>("/review", ReviewView.Load).HoldsForm();
        app.MapPost("/review", Judge).For(Deed.Write);
        app.MapPage<LogPage, LogView>("/review/log", LogView.Load);
        app.MapPage<CorrectPage, CorrectView>("/events/{id}/correct", CorrectView.Load).For(Deed.Write).HoldsForm();
        app.MapPost("/events/{id}/correct", Correct).For(Deed.Write);
        app.MapPage<ReportPage, ReportView>("/events/{id}/report", ReportView.Load).For(Deed.Report).HoldsForm();
        app.MapPost("/events/{id}/report", Report).For(Deed.Report);
    }

    private static async Task<IResult> Judge(HttpContext http, ReviewDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var (id, verdict, note) = (form["event"].ToString(), form["verdict"].ToString(), form["note"].ToString().Trim());
        if (verdict is not ("accepted" or "rejected")) throw new BadQuestionException([$"verdict: '{verdict}' is none of accepted, rejected"]);
        if (ProblemOf(note) is { } problem) throw new BadQuestionException([$"note: {problem}"]);
        if (id.Contains('\0') || !desk.Say(new Correction(id, verdict, "", null, null, Visitor.Of(http).Name!, note.Length > 0 ? note : null))) return new NotFoundResult();
        return Results.Redirect(InsideAddress.Of(form["to"]));
    }

    private static async Task<IResult> Correct(HttpContext http, LiveRecord live, ReviewDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var context = new PageContext(http, live, http.Request.Path.Value ?? "/");
        if (CorrectView.Load(context) is not { } view) return new NotFoundResult();
        var given = CorrectionForm.Of(form);
        var check = new CorrectionCheck(view.Current.Stored, view.Said, code => context.Columns.Count(new EventQuery { Parties = [code] }) > 0);
        var changes = check.Changes(given, Visitor.Of(http).Name!);
        if (changes.Count == 0) return Again<CorrectPage>(http, CorrectView.Load(context, given, check.Problems)!);
        return desk.Say(changes) ? Results.Redirect(InsideAddress.Of(form["to"])) : new NotFoundResult();
    }

    private static async Task<IResult> Report(HttpContext http, LiveRecord live, ReviewDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (ReportView.Load(new PageContext(http, live, http.Request.Path.Value ?? "/")) is not { } view) return new NotFoundResult();
        var (field, note) = (form["field"].ToString(), form["note"].ToString().Trim());
        if (!ReportView.Fields.Any(known => known.Field == field)) throw new BadQuestionException([$"field: '{field}' is none that can be reported"]);
        if (note.Length == 0) return Again<ReportPage>(http, view.With(field, note, "Say in a few words what is wrong."));
        if (ProblemOf(note) is { } problem) return Again<ReportPage>(http, view.With(field, note[..Math.Min(note.Length, LongestNote)].Replace("\0", "", StringComparison.Ordinal), problem));
        return desk.Say(new Correction(view.Stored.Id, "reported", field, null, null, Visitor.Of(http).Name!, note)) ? Results.Redirect(view.Address.Set("done", "true").ToString()) : new NotFoundResult();
    }

    private static RazorComponentResult<TPage> Again<TPage>(HttpContext http, PageView view)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        http.Response.Headers.CacheControl = "no-cache, no-store";
        return new(new { View = view }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private static string? ProblemOf(string note) => note.Length > LongestNote ? $"longer than {LongestNote} characters" : note.Contains('\0') ? "holds a null character" : null;
}
