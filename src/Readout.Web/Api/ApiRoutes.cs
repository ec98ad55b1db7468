using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Web.Pages;
using Readout.Web.Records;

namespace Readout.Web.Api;

/// <summary>The API: its routes, one resource after the other.</summary>
internal static class ApiRoutes
{
    /// <summary>Adds what it needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<CoderPool>();
        services.ConfigureHttpJsonOptions(json => ApiJson.Of(json.SerializerOptions));
    }

    /// <summary>Maps all of them.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter(EntityTags.Answer).WithMetadata(EntityTags.Mark);
        EventsResource.Map(api);
        EntriesResource.Map(api);
        DocumentsResource.Map(api);
        QuotationsResource.Map(api);
        CountsResource.Map(api);
        AccountsResource.Map(api);
        StatsResource.Map(api);
        ExportResource.Map(api);
        ReviewResource.MapQueue(api);
        var writing = app.MapGroup("/api/v1");
        CodeResource.Map(writing);
        ReviewResource.Map(writing);
        AlertsResource.Map(writing);
    }
}
