using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Api.Answers;
using Readout.Web.Charts;

namespace Readout.Web.Api;

/// <summary>/api/v1/actors, /dyads and /timeline: events counted by who, by who to whom, and by when. "No data" is told apart from zero.</summary>
internal static class CountsResource
{
    /// <summary>The most rows of dyads period by period.</summary>
    private const int MostRows = 50_000;

    /// <summary>Dyads whose history is given unless told otherwise.</summary>
    private const int UsualHistories = 10;

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/actors", Actors).Produces<Page<ActorCount>>().Tells("listActors", "Counts", "Who takes part, the busiest first.", ApiOperation.Rows([.. ApiParameters.Question, ApiParameters.Limit]));
        api.MapGet("/dyads", Dyads).Produces<Page<DyadAnswer>>().Tells("listDyads", "Counts", "Who with whom, the busiest dyads first; with unit, period by period. Periods without any document have null for numbers.", ApiOperation.Rows([.. ApiParameters.Question, ApiParameters.Unit, ApiParameters.Limit]));
        api.MapGet("/timeline", Timeline).Produces<Page<PeriodAnswer>>().Tells("getTimeline", "Counts", "Events period by period, those without any among them. Periods without any document have null for numbers.", ApiOperation.Rows([.. ApiParameters.Question, ApiParameters.Unit]));
    }

    private static IResult Actors(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, limit) = (ask.Question(), ask.Limit());
        ask.Check();
        return Cut(ask, ask.Record.Actors(query), limit, actor => actor);
    }

    private static IResult Timeline(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, unit) = (ask.Question(), ask.Unit());
        ask.Check();
        return Rows(ask, ask.Columns.History(query, unit ?? TimelineUnit.Of(query, ask.Stats)).Select(PeriodAnswer.Of));
    }

    private static IResult Dyads(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, unit) = (ask.Question(), ask.Unit());
        var limit = ask.Limit(usual: unit is null ? ApiParameters.DefaultLimit : UsualHistories);
        ask.Check();
        return unit is { } period ? Rows(ask, Histories(ask, query, period, limit)) : Cut(ask, ask.Columns.Dyads(query), limit, pair => DyadAnswer.Of(pair.Actor, pair.Recipient, null, pair.Tally));
    }

    /// <summary>Dyads period by period: all periods of each, with what is known of them.</summary>
    private static List<DyadAnswer> Histories(ApiRequest ask, EventQuery query, TimeUnit unit, int? limit)
    {
        var dyads = ask.Columns.Dyads(query, limit);
        // Which periods have documents is asked once for all dyads.
        var periods = ask.Columns.History(new EventQuery { From = query.From, To = query.To, Publishers = query.Publishers }, unit);
        if ((long)dyads.Count * periods.Count > MostRows)
        {
            ask.Refuse($"unit: {dyads.Count} dyads in {periods.Count} periods are more than {MostRows} rows; ask for fewer dyads (limit), fewer days (from, to) or longer periods");
            ask.Check();
        }
        var tallies = ask.Record.Dyads(query, unit).Where(count => count.Start is not null).ToDictionary(count => (count.Actor, count.Recipient, count.Start!.Value), count => count.Tally);
        return [.. dyads.SelectMany(pair => periods.Select(period => DyadAnswer.Of(pair.Actor, pair.Recipient, period, tallies.GetValueOrDefault((pair.Actor, pair.Recipient, period.Start)))))];
    }

    // The first so many, and how many there are in all, so that nobody takes a part for the whole.
    private static ApiList<TAnswer> Cut<TCount, TAnswer>(ApiRequest ask, IReadOnlyList<TCount> all, int? limit, Func<TCount, TAnswer> answer) =>
        new(ask, all.Take(limit ?? all.Count).Select(one => (answer(one), (string?)null)), null, all.Count);

    private static ApiList<T> Rows<T>(ApiRequest ask, IEnumerable<T> rows) => new(ask, rows.Select(row => (row, (string?)null)), null);
}
