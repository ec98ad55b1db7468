using Microsoft.AspNetCore.Http;

namespace Readout.Web.Safety;

/// <summary>Answers only under names that are its own: a page elsewhere whose name is made to mean this machine must not read the record.</summary>
internal sealed class HostGate(ServerOptions options)
{
    /// <summary>Lets pass what asks for a name of this server.</summary>
    /// <exception cref="RefusedException">It asks for another.</exception>
    public void Admit(HttpContext http)
    {
        var host = http.Request.Host.Host;
        if (options.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase) || BoundUrls.IsLoopback(host) || (options.Listen && options.Hosts.Count == 0 && host.Length > 0)) return;
        throw new RefusedException(StatusCodes.Status421MisdirectedRequest, "This server does not answer under that name; --host NAME makes it.");
    }
}
