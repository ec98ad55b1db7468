using System.Net;
using System.Net.Sockets;

namespace Readout.Intake.Fetching;

/// <summary>Which places on the network may be reached: public addresses over http and https, on the ports of the web, unless more is allowed.
/// Addresses are judged when a connection is made, after the name was resolved, so that neither a redirect nor a name that changes its address
/// gets around it.</summary>
public sealed class AddressPolicy
{
    private const int HttpPort = 80, HttpsPort = 443;

    private static readonly IPNetwork[] s_closed = [.. IntakeTable.Open("data/intake/closed-networks.tsv").Rows.Select(row => IPNetwork.Parse(row["network"]))];

    /// <summary>Public addresses, ports 80 and 443.</summary>
    public static AddressPolicy Public { get; } = new();

    /// <summary>Networks that are open although they are not public; none unless given. Whatever is fetched may redirect into them.</summary>
    public IReadOnlyList<IPNetwork> OpenNetworks { get; init; } = [];

    /// <summary>Ports that are open besides 80 and 443; none unless given.</summary>
    public IReadOnlyList<int> OpenPorts { get; init; } = [];

    /// <summary>Whether a connection may be made to an address. One that embeds an IPv4 address is judged by that, or refused.</summary>
    public bool Allows(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var meant = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (OpenNetworks.Any(network => network.Contains(meant))) return true;
        return meant.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !s_closed.Any(network => network.Contains(meant));
    }

    /// <summary>What keeps an address from being asked, as far as its letters tell; null for nothing.</summary>
    public string? Refuse(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)) return "only http and https are fetched";
        if (address.UserInfo.Length > 0) return "an address with a user's name or password is not fetched";
        if (address.Host.Length == 0) return "the address names no host";
        return address.Port is HttpPort or HttpsPort || OpenPorts.Contains(address.Port) ? null : $"port {address.Port} is closed; --allow-port opens it";
    }
}
