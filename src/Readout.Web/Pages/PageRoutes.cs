using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Web.Questions;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Pages;

/// <summary>Makes a page's three forms out of one view: HTML, JSON and CSV have the same address but for its ending, and the same content.</summary>
internal static class PageRoutes
{
    /// <summary>Maps a page.</summary>
    /// <param name="routes">Where.</param>
    /// <param name="path">Its path; PATH.json and PATH.csv come of themselves.</param>
    /// <param name="load">What it shows; null where there is no such thing.</param>
    /// <typeparam name="TPage">The component that shows it, by a parameter called View.</typeparam>
    /// <typeparam name="TView">What is shown.</typeparam>
    public static RouteHandlerBuilder MapPage<TPage, TView>(this IEndpointRouteBuilder routes, string path, Func<PageContext, TView?> load)
        where TPage : IComponent
        where TView : PageView => routes.MapGet(path, (HttpContext http, PageTurns turns) => Answer<TPage, TView>(http, turns, load)).CacheOutput(kept => kept.AddPolicy<PageShelf>(), excludeDefaultPolicy: true);

    private static async Task<IResult> Answer<TPage, TView>(HttpContext http, PageTurns turns, Func<PageContext, TView?> load)
        where TPage : IComponent
        where TView : PageView
    {
        var live = http.RequestServices.GetRequiredService<LiveRecord>();
        if (PageTag.IsKnown(http, live.Stamp)) return Results.StatusCode(StatusCodes.Status304NotModified);
        var context = new PageContext(http, live, http.Request.Path.Value ?? "/");
        var format = FormatEnding.Of(http);
        if (format == "csv" && context.Address.Get("after") is not null) throw new BadQuestionException(["after: a CSV holds the whole list"]);
        if (await turns.Run(() => load(context), http.RequestAborted).ConfigureAwait(false) is not { } view) return new NotFoundResult();
        if (view.Elsewhere is { } address) return Results.Redirect(format == "html" ? address.ToString() : address.As(format));
        http.Response.StatusCode = view.Status;
        return format switch
        {
            "json" => new JsonView(view),
            "csv" => new CsvView(view),
            _ => new RazorComponentResult<TPage>(new { View = view }),
        };
    }
}
