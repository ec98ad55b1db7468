namespace Readout.Record.Merging;

/// <summary>Forms entries: every event that does not lead goes to the leader that it is most surely one with, and is a report of that entry unless
/// it contradicts, or was told beside, one that goes before it there. Nobody is in an entry who is not one with its lead.</summary>
internal sealed class EntryFormation(MergeSession session)
{
    private readonly SortedDictionary<long, EventState> _choosers = [];
    private readonly SortedDictionary<long, EventState> _touched = [];

    /// <summary>Leaders whose entries were formed anew, by number.</summary>
    public IEnumerable<EventState> Entries => _touched.Values.Where(leader => leader.IsLeader);

    /// <summary>Has an event choose its leader.</summary>
    public void Choose(EventState state) => _choosers[state.Number] = state;

    /// <summary>Has an entry formed anew.</summary>
    public void Touch(EventState leader) => _touched[leader.Number] = leader;

    /// <summary>Forms the entries of all that was named, and of whom those that lead no more or lead now concern.</summary>
    public void Run(LeaderElection election)
    {
        session.PrepareFollowers(election.Fallen);
        foreach (var fallen in election.Fallen.OrderBy(state => state.Number)) Desert(fallen);
        Prepare(election.Risen);
        foreach (var risen in election.Risen.OrderBy(state => state.Number)) Attract(risen);
        Prepare(_choosers.Values);
        foreach (var state in _choosers.Values) Decide(state);
        var leaders = _touched.Values.Where(leader => leader.IsLeader).ToArray();
        session.PrepareFollowers(leaders);
        foreach (var leader in leaders) Form(leader);
    }

    /// <summary>Has the followers of somebody who leads no more choose anew.</summary>
    public void Desert(EventState leader)
    {
        foreach (var follower in session.Followers(leader)) Choose(follower);
        if (!leader.IsGone) Choose(leader);
    }

    private void Prepare(IReadOnlyCollection<EventState> states)
    {
        session.Prepare([.. states.Where(state => !state.IsGone)]);
        session.Load(states.Select(state => state.Choice).OfType<long>());
    }

    private void Attract(EventState risen)
    {
        if (risen.Choice is not null) Follow(risen, null, 0);
        _choosers.Remove(risen.Number);
        Touch(risen);
        foreach (var like in session.Like(risen))
            if (!like.State.IsLeader) Choose(like.State);
    }

    private void Decide(EventState state)
    {
        if (state.IsGone || state.IsLeader) return;
        MergeSession.Neighbour? best = null;
        foreach (var like in session.Like(state))
            if (like.State.IsLeader && (best is null || like.Relation.Score > best.Value.Relation.Score)) best = like;
        if (best is { } chosen) Follow(state, chosen.State, chosen.Relation.Score);
    }

    private void Follow(EventState state, EventState? leader, double score)
    {
        if (state.Choice is { } before && before != leader?.Number)
            foreach (var left in session.Load([before])) Touch(left);
        if (leader is not null) Touch(leader);
        session.Choose(state, leader?.Number, score);
    }

    private void Form(EventState leader)
    {
        var reports = new List<EventState> { leader };
        foreach (var follower in session.Followers(leader).OrderByDescending(state => state.Score).ThenBy(state => state.Rank))
        {
            var standing = reports.TrueForAll(report => session.Agree(report, follower)) ? Standing.Follower : Standing.Apart;
            follower.IsChanged |= standing != follower.Standing;
            follower.Standing = standing;
            if (standing == Standing.Follower) reports.Add(follower);
        }
        leader.Reports = reports;
    }
}
