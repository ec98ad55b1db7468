using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Readout.Web.Safety;

/// <summary>The gates, in their order.</summary>
internal static class SafetyGates
{
    /// <summary>Before routes are looked for: the server's own name.</summary>
    public static void UseHostGate(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<HostGate>();
        app.UseForwardedHeaders();
        app.Use((http, next) =>
        {
            gate.Admit(http);
            return next(http);
        });
    }

    /// <summary>After routes are known: who asks, how often, whether he may, and whether it is he who sends it.</summary>
    public static void UseSafetyGates(this WebApplication app)
    {
        var (visitors, access, forgery) = (app.Services.GetRequiredService<VisitorReader>(), app.Services.GetRequiredService<AccessGate>(), app.Services.GetRequiredService<ForgeryGate>());
        app.UseRequestTimeouts();
        app.Use((http, next) =>
        {
            visitors.Read(http).Enter(http);
            return next(http);
        });
        app.UseRateLimiter();
        app.Use(async (http, next) =>
        {
            if (!access.Admit(http)) return;
            await forgery.Admit(http).ConfigureAwait(false);
            await next(http).ConfigureAwait(false);
        });
    }
}
