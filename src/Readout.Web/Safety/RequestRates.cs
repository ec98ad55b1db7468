using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace Readout.Web.Safety;

/// <summary>How often the same visitor may ask in a minute, by what he does. Who sits at this machine may read without end.</summary>
internal static class RequestRates
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    /// <summary>Sets them.</summary>
    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : s_window;
            rejected.HttpContext.Response.Headers[HeaderNames.RetryAfter] = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (Deed Deed, string Who)>(http =>
        {
            var (deed, visitor) = (RouteDeed.Of(http), Visitor.Of(http));
            var isLocal = visitor is { Name: not null, IsProgram: false } && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
            return Most(deed, isLocal) is not { } most ? RateLimitPartition.GetNoLimiter((deed, ""))
                : RateLimitPartition.GetFixedWindowLimiter((deed, Who(http, visitor)), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = s_window, QueueLimit = 0 });
        });
    }

    private static int? Most(Deed deed, bool isLocal) => deed switch
    {
        Deed.Open => null,
        Deed.SignIn => 20,
        Deed.Read => isLocal ? null : 600,
        Deed.Code => isLocal ? 600 : 30,
        Deed.Report => isLocal ? 600 : 20,
        _ => isLocal ? 1200 : 120,
    };

    // Whoever has one address of the new kind has 2^64 of them.
    private static string Who(HttpContext http, Visitor visitor) => visitor.Name is { } name ? "name " + name : http.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address.MapToIPv4().ToString(),
    };
}
