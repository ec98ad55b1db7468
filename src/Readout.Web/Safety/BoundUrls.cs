using System.Net;
using Microsoft.AspNetCore.Http;

namespace Readout.Web.Safety;

/// <summary>Addresses that a server is to answer at.</summary>
internal static class BoundUrls
{
    /// <summary>Parts a list of addresses, and refuses those that reach other machines where that was not asked for.</summary>
    /// <param name="urls">Addresses, parted by ";".</param>
    /// <param name="listen">Whether others than this machine may be answered.</param>
    /// <exception cref="InvalidDataException">One is no address, or reaches others.</exception>
    public static string[] Check(string urls, bool listen)
    {
        var all = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (all.Length == 0) throw new InvalidDataException($"--urls: there is no address; write {ServerOptions.DefaultUrl}");
        foreach (var url in all)
        {
            var address = Parse(url);
            if (!listen && !IsLoopback(address.Host))
                throw new InvalidDataException($"--urls: {url} can be reached from other machines; add --listen (and --tokens FILE, without which nobody may write) if that is meant, or write http://127.0.0.1:{address.Port}");
        }
        return all;
    }

    /// <summary>Whether a host's name or number is this machine alone.</summary>
    public static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static BindingAddress Parse(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new InvalidDataException($"--urls: '{url}' is no address; write {ServerOptions.DefaultUrl}");
        }
        return address.Scheme == "http" && !address.IsUnixPipe && !address.IsNamedPipe && address.PathBase.Length == 0 ? address
            : throw new InvalidDataException($"--urls: '{url}' is not http://HOST:PORT; https is for a proxy on this machine, whose X-Forwarded-For and X-Forwarded-Proto are heeded");
    }
}
