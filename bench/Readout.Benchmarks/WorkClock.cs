using System.Diagnostics;
using System.Globalization;

namespace Readout.Benchmarks;

/// <summary>How long some work took, by the clock and by the processor: on a machine that others use the second tells more.</summary>
internal sealed class WorkClock
{
    private readonly Stopwatch _clock = new();
    private TimeSpan _processor, _started;

    public TimeSpan Elapsed => _clock.Elapsed;

    public TimeSpan Processor => _processor;

    public void Start()
    {
        _started = Environment.CpuUsage.TotalTime;
        _clock.Start();
    }

    public void Stop()
    {
        _clock.Stop();
        _processor += Environment.CpuUsage.TotalTime - _started;
    }

    /// <summary>"1203 a second, 1711 a processor second".</summary>
    public string Rate(long things) => string.Create(CultureInfo.InvariantCulture, $"{things / _clock.Elapsed.TotalSeconds:F0} a second, {things / _processor.TotalSeconds:F0} a processor second");
}
