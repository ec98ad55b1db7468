using Microsoft.AspNetCore.Http;

namespace Readout.Web.Safety;

/// <summary>What a route says that it is for.</summary>
internal sealed record RouteDeed(Deed Deed)
{
    /// <summary>What the route that is asked for is for.</summary>
    public static Deed Of(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RouteDeed>()?.Deed ?? (IsSafe(http.Request.Method) ? Deed.Read : Deed.Write);

    /// <summary>Whether a method changes nothing.</summary>
    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
