using System.Net;
using System.Net.Sockets;

namespace Readout.Intake.Fetching;

/// <summary>Makes connections to addresses that a policy allows: the address that is judged is the one that is connected to.</summary>
internal sealed class GuardedConnector(AddressPolicy policy, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
{
    private const int ConnectionsPerHost = 2, DrainedBytes = 1 << 16;

    /// <summary>A handler whose every connection comes from here, and which does nothing of its own accord.</summary>
    public SocketsHttpHandler CreateHandler(FetchLimits limits) => new()
    {
        ConnectCallback = async (context, stop) => await Connect(context.DnsEndPoint, stop).ConfigureAwait(false), ConnectTimeout = FetchSettings.Connect,
        AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false, UseProxy = false, Credentials = null, PreAuthenticate = false,
        MaxResponseHeadersLength = FetchSettings.HeaderKibibytes, MaxConnectionsPerServer = ConnectionsPerHost, MaxResponseDrainSize = Math.Min(DrainedBytes, limits.Bytes),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2), ActivityHeadersPropagator = null,
    };

    private async Task<Stream> Connect(DnsEndPoint host, CancellationToken stop)
    {
        var resolved = await (resolve ?? Dns.GetHostAddressesAsync)(host.Host, stop).ConfigureAwait(false);
        var open = Array.FindAll(resolved, policy.Allows);
        if (open.Length == 0) throw new ClosedAddressException(resolved.Length == 0 ? $"{host.Host} has no address" : $"{host.Host} is at {resolved[0]}, which is no public address");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, host.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
