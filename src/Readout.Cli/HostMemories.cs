using Readout.Intake.Fetching;
using Readout.Record.Watching;

namespace Readout.Cli;

/// <summary>What fetching knows of hosts, as the record keeps it and back.</summary>
internal static class HostMemories
{
    public static HostMemory Of(WatchedHost host) => new(host.Authority) { Rules = host.Rules, RulesUntil = host.RulesUntil, PausedUntil = host.PausedUntil, Failures = host.Failures };

    public static WatchedHost ToRecord(HostMemory host) => new(host.Authority, host.Rules, host.RulesUntil, host.PausedUntil, host.Failures);
}
