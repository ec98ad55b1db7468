namespace Readout.Record.Merging;

/// <summary>Decides which events lead: in the order of their ranks, each that is one with no leader before it. That is a function of the set of
/// events; where one comes or goes, only those after it that are one with it are asked again, and seldom more than one.</summary>
internal sealed class LeaderElection(MergeSession session)
{
    private readonly PriorityQueue<EventState, long> _waiting = new();
    private readonly HashSet<EventState> _asked = [];
    private readonly List<EventState> _unprepared = [];

    /// <summary>Events that lead now and did not before.</summary>
    public HashSet<EventState> Risen { get; } = [];

    /// <summary>Events that led before and do not now.</summary>
    public HashSet<EventState> Fallen { get; } = [];

    /// <summary>Asks events, and whoever their answers concern.</summary>
    public void Run(IEnumerable<EventState> events)
    {
        foreach (var state in events) Ask(state);
        while (_waiting.TryDequeue(out var state, out _))
        {
            _asked.Remove(state);
            session.Prepare(_unprepared);
            _unprepared.Clear();
            if (!state.IsGone) Answer(state);
        }
    }

    private void Ask(EventState state)
    {
        if (!_asked.Add(state)) return;
        _waiting.Enqueue(state, state.Rank);
        _unprepared.Add(state);
    }

    private void Answer(EventState state)
    {
        var leads = !session.Like(state).Any(like => like.State.Rank < state.Rank && like.State.IsLeader);
        if (leads == state.IsLeader) return;
        state.IsChanged = true;
        state.Standing = leads ? Standing.Leader : Standing.Follower;
        Note(state, leads);
        foreach (var like in session.Like(state))
            if (like.State.Rank > state.Rank && like.State.IsLeader == leads) Ask(like.State);
    }

    // Who falls and rises again has not changed.
    private void Note(EventState state, bool leads)
    {
        var (now, before) = leads ? (Risen, Fallen) : (Fallen, Risen);
        if (!before.Remove(state)) now.Add(state);
    }
}
