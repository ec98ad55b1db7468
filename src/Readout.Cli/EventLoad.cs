using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Gathers events that somebody else coded and hands them to the record some at a time, each time in one transaction.</summary>
internal sealed class EventLoad(RecordWriter writer, Terminal terminal)
{
    private const int MostAtOnce = 500;

    /// <summary>A file of another kind would otherwise drown everything else.</summary>
    private const int MostProblems = 20;

    private readonly List<(ReportEvent Event, SetAsideItem Place)> _events = [];
    private readonly List<SetAsideItem> _setAside = [];

    public int Added { get; private set; }

    public int Known { get; private set; }

    public int Deleted { get; private set; }

    public int SetAside { get; private set; }

    /// <summary>Events seen so far.</summary>
    public int Taken => Added + Known + Deleted + SetAside + _events.Count;

    public void Add(EventLine line)
    {
        if (line.Event is { } found) _events.Add((found, line.Place));
        else _setAside.Add(Tell(line.Place));
        if (_events.Count + _setAside.Count >= MostAtOnce) Flush();
    }

    /// <summary>Writes what is gathered.</summary>
    public void Flush()
    {
        if (_events.Count + _setAside.Count == 0) return;
        var outcomes = writer.Import(new ImportBatch { Events = _events, SetAside = _setAside });
        for (var i = 0; i < outcomes.Count; i++)
            switch (outcomes[i])
            {
                case ImportOutcome.Added: Added++; break;
                case ImportOutcome.Known: Known++; break;
                case ImportOutcome.Deleted: Deleted++; break;
                default: Tell(_events[i].Place with { Reason = $"the event '{_events[i].Event.Row.Id}' cannot be kept: its id is another event's, or it holds NUL characters" }); break;
            }
        _events.Clear();
        _setAside.Clear();
    }

    private SetAsideItem Tell(SetAsideItem item)
    {
        if (++SetAside <= MostProblems) terminal.Say($"{item.Source}{(item.Position > 0 ? $":{item.Position}" : "")}: {item.Reason}");
        else if (SetAside == MostProblems + 1) terminal.Say("more of this kind; the record's quarantine has them all");
        return item;
    }
}
