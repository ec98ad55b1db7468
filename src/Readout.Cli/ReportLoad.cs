using System.Diagnostics;
using Readout.Record.Watching;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Gathers reports and hands them to the record some at a time, each time in one transaction: the more at once, the less is written in all;
/// the longer they wait, the more is coded again after a kill.</summary>
internal sealed class ReportLoad(RecordWriter writer)
{
    private const int MostAtOnce = 1000;
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<Report> _reports = [];
    private readonly List<SetAsideItem> _setAside = [];
    private readonly List<WatchedPage> _moved = [];

    public int Added { get; private set; }

    public int Known { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Events of documents that were added.</summary>
    public int Events { get; private set; }

    /// <summary>Documents seen so far.</summary>
    public int Taken => Added + Known + Refused + _reports.Count;

    public void Add(Report report)
    {
        _reports.Add(report);
        if (_reports.Count >= MostAtOnce || _clock.Elapsed > s_longestWait) Flush();
    }

    public void SetAside(SetAsideItem item) => _setAside.Add(item);

    public void Skip() => Known++;

    /// <summary>Notes how far a page has come, with the report that is added next.</summary>
    public void Move(WatchedPage page) => _moved.Add(page);

    /// <summary>Writes what is gathered.</summary>
    public void Flush()
    {
        if (_reports.Count + _setAside.Count + _moved.Count == 0) return;
        var outcomes = writer.Add(new ReportBatch { Reports = _reports, SetAside = _setAside, Moved = _moved });
        Added += outcomes.Count(outcome => outcome == AddOutcome.Added);
        Refused += outcomes.Count(outcome => outcome == AddOutcome.Refused);
        Known += outcomes.Count(outcome => outcome is AddOutcome.Known or AddOutcome.Deleted);
        Events += _reports.Where((_, i) => outcomes[i] == AddOutcome.Added).Sum(report => report.Events.Count);
        _reports.Clear();
        _setAside.Clear();
        _moved.Clear();
        _clock.Restart();
    }
}
