using System.Diagnostics.Metrics;

namespace Readout.Web.Operations;

/// <summary>What the server measures of itself: the meter "Readout".</summary>
internal static class ReadoutMeter
{
    /// <summary>Its name.</summary>
    public const string Name = "Readout";

    private static readonly Meter s_meter = new(Name, Parts.CoderName.Version);

    /// <summary>Requests, by route and status.</summary>
    public static Counter<long> Requests { get; } = s_meter.CreateCounter<long>("readout.requests", "{request}", "Requests, by route and status.");

    /// <summary>Articles that were sent and coded.</summary>
    public static Counter<long> Articles { get; } = s_meter.CreateCounter<long>("readout.coded_articles", "{article}", "Articles that were sent and coded.");

    /// <summary>Events found in them.</summary>
    public static Counter<long> Events { get; } = s_meter.CreateCounter<long>("readout.events_found", "{event}", "Events found in articles that were sent.");

    /// <summary>How long it took to load the columns.</summary>
    public static Histogram<double> ColumnsLoaded { get; } = s_meter.CreateHistogram<double>("readout.columns.load", "s", "How long it took to load the record's events into memory.");
}
