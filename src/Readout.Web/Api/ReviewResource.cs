using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;
using Readout.Web.Pages.Review;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Api;

/// <summary>/api/v1/review: events that want a look. POST /api/v1/events/{id}/corrections: says what is right or wrong of an event. The log grows; the event's own line is never altered.</summary>
internal static class ReviewResource
{
    private const int LongestNote = 2000;
    private const string LeastSure = "least_sure";

    private static readonly ApiParameter s_why = new("why", "Why they want it: the least sure first, of those that nobody has decided on; those that readers reported; those that other reports contradict.") { Values = ReviewQueue.Kinds, Default = ReviewQueue.Kinds[0] };

    private static readonly string[] s_verdicts = ["accepted", "corrected", "rejected", "reported"];

    // The members that a correction can take the place of.
    private static readonly string[] s_fields = ["event", "mode", "context", "actor", "recipient", "status", "stance", "attributed_to", "date", "enddate", "event_loc", "size"];

    /// <summary>Maps what is read.</summary>
    public static void MapQueue(RouteGroupBuilder api) =>
        api.MapGet("/review", Queue).Produces<Page<ApiEvent>>().Tells("listReview", "Review", "Events that want a look, in the order in which they want it.", ApiOperation.List([.. ApiParameters.Question.Where(parameter => parameter.Name != "once"), s_why]));

    /// <summary>Maps what is written.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/events/{id}/corrections", Correct).Accepts<CorrectionRequest>(ApiFormats.Json).Produces<Page<CorrectionAnswer>>(StatusCodes.Status201Created).Reviewing()
            .Tells("correctEvent", "Review", "Says that an event is right, wrong in a member, or none. Answers with all that was said of it.", new ApiOperation([]) { Errors = [400, 404, 406, 413, 415, 422] });

    private static IResult Queue(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, why, limit) = (ask.Question(), ask.Word("why", ReviewQueue.Kinds) ?? ReviewQueue.Kinds[0], ask.Limit());
        if (ask.Address.Get("once") is not null) ask.Refuse("once: every report wants a look of its own");
        var isBySureness = why == ReviewQueue.Kinds[0];
        var after = isBySureness ? ask.After(LeastSure) : ask.Address.Get("after");
        ask.Check();
        var queue = new ReviewQueue(ask.Record, ask.Columns, query);
        return new ApiList<ApiEvent>(ask, queue.Items(why, after).Select(item => (ApiEvent.Of(item.Stored), (string?)(isBySureness ? ApiCursor.Of(LeastSure, item.Stored.Cursor) : item.Stored.Id))), limit, queue.Count(why));
    }

    private static async Task<IResult> Correct(HttpContext http, string id)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        var said = await BodyReader.ReadJson<CorrectionRequest>(http.Request).ConfigureAwait(false);
        Check(said);
        if (ask.Record.Event(id) is not { } stored) return new NotFoundResult();
        var held = CorrectedEvent.Of(stored, ask.Record.Corrections(id));
        // Whoever reads the log sees what was corrected, whether the caller told it or not.
        var before = said.Before?.GetRawText() ?? (said.Verdict == "corrected" ? JsonNode.Parse(held.Line)?[said.Field]?.ToJsonString() : null);
        var correction = new Correction(id, said.Verdict, said.Field, before, said.After?.GetRawText(), ApiAccess.Name(http), said.Note);
        // What the record would pass over must not stand in its log as a correction.
        if (held.With([correction]) is null) throw new BadQuestionException([$"after: would leave no PLOVER event in '{said.Field}'"], StatusCodes.Status422UnprocessableEntity);
        if (!http.RequestServices.GetRequiredService<ReviewDesk>().Say(correction)) return new NotFoundResult();
        var all = ask.Record.Corrections(id);
        return Results.Json(new Page<CorrectionAnswer>([.. all.Select(CorrectionAnswer.Of)], all.Count, null), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static void Check(CorrectionRequest said)
    {
        var problems = new List<string>();
        if (!s_verdicts.Contains(said.Verdict)) problems.Add($"verdict: '{said.Verdict}' is none of {string.Join(", ", s_verdicts)}");
        if (said.Field.Length > 0 && !s_fields.Contains(said.Field)) problems.Add($"field: '{said.Field}' is none of {string.Join(", ", s_fields)}");
        if (said.Verdict == "corrected" && (said.Field.Length == 0 || said.After is null)) problems.Add("corrected: field and after must be given");
        if (said.Note is { Length: > LongestNote } || said.Note?.Contains('\0') == true) problems.Add($"note: longer than {LongestNote} characters, or holds a null character");
        if (problems.Count > 0) throw new BadQuestionException(problems, StatusCodes.Status422UnprocessableEntity);
    }
}
