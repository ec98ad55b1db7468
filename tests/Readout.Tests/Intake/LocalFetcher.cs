using System.Net;
using Readout.Intake.Fetching;

namespace Readout.Tests.Intake;

/// <summary>Fetchers that may reach the loopback address of a test's server, and nothing else.</summary>
internal static class LocalFetcher
{
    public static readonly FetchLimits Tight = FetchLimits.Default with { Bytes = 1 << 21, Ratio = 20, Time = TimeSpan.FromSeconds(20) };

    public static AddressPolicy Policy(LocalServer server) => new() { OpenNetworks = [IPNetwork.Parse("127.0.0.1/32")], OpenPorts = [server.Port] };

    public static SafeFetcher Of(LocalServer server, FetchLimits? limits = null, TimeProvider? clock = null) => new(Policy(server), limits ?? Tight, clock: clock);

    /// <summary>One for whom names are at the given addresses, one after the other and the last for ever.</summary>
    public static SafeFetcher Resolving(LocalServer server, params string[] addresses)
    {
        var next = 0;
        return new SafeFetcher(new GuardedConnector(Policy(server), (_, _) => Task.FromResult(new[] { IPAddress.Parse(addresses[Math.Min(next++, addresses.Length - 1)]) })), Policy(server), Tight);
    }
}
