using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Pages;

/// <summary>Keeps pages as they were sent, compressed: while the record is as it was, the same page asked for again is not made again. A page is the same by its
/// <see cref="PageTag"/>, so that what somebody may see is never shown to another, and nothing is kept past a change of the record. Pages with forms, errors, and rows
/// for spreadsheets, which may be many, are made each time.</summary>
internal sealed class PageShelf : IOutputCachePolicy
{
    /// <summary>All pages that are kept, in bytes; those least used go first.</summary>
    private const long MostKept = 16 << 20;

    /// <summary>The largest page that is kept, in bytes.</summary>
    private const long LargestPage = 256 << 10;

    // A record that does not change would keep pages that nobody asks for again.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    /// <summary>Adds the shelf.</summary>
    public static void AddPageShelf(IServiceCollection services) => services.AddOutputCache(shelf => (shelf.SizeLimit, shelf.MaximumBodySize) = (MostKept, LargestPage));

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var may = HttpMethods.IsGet(http.Request.Method) && !RouteMarks.HasForm(http) && FormatEnding.Of(http) != "csv";
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking, context.ResponseExpirationTimeSpan) = (may, may, may, may, s_longest);
        if (!may) return ValueTask.CompletedTask;
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        context.CacheVaryByRules.VaryByValues["page"] = PageTag.Of(http, http.RequestServices.GetRequiredService<LiveRecord>().Stamp);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        if (answer.StatusCode != StatusCodes.Status200OK || answer.Headers.SetCookie.Count > 0) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
