namespace Readout.Record.Merging;

/// <summary>Joins reports of one event to entries. What comes out is a function of the events that the record holds.</summary>
internal sealed class EntryMerger : IReportMerger
{
    private readonly MergingTables _tables = MergingTables.Shipped;

    /// <inheritdoc/>
    public void Merge(RecordWork work, IReadOnlyList<AddedDocument> added)
    {
        var session = new MergeSession(work, ReportMatcher.Shipped, _tables);
        var events = added.SelectMany(document => document.Events.Select(found => session.Add(found, document))).ToArray();
        if (events.Length == 0) return;
        session.Prepare(events);
        var (election, formation) = (new LeaderElection(session), new EntryFormation(session));
        election.Run(events);
        foreach (var state in events) formation.Choose(state);
        formation.Run(election);
        new EntryRows(session).Write(formation, election.Fallen);
    }

    /// <inheritdoc/>
    public void Withdraw(RecordWork work, IReadOnlyList<long> events, IReadOnlyList<long> documents)
    {
        var session = new MergeSession(work, ReportMatcher.Shipped, _tables);
        var gone = session.Load(events);
        if (gone.Count == 0) return;
        session.Prepare(gone);
        var (election, formation) = (new LeaderElection(session), new EntryFormation(session));
        var widowed = gone.Where(state => state.IsLeader).ToArray();
        var heirs = widowed.SelectMany(state => session.Like(state)).Select(like => like.State).ToHashSet();
        foreach (var state in gone.Where(state => state.Choice is not null))
            foreach (var leader in session.Load([state.Choice!.Value])) formation.Touch(leader);
        foreach (var state in gone) state.IsGone = true;
        election.Run(heirs.Where(state => !state.IsGone));
        foreach (var state in widowed) formation.Desert(state);
        formation.Run(election);
        var rows = new EntryRows(session);
        rows.Remove(gone);
        rows.Write(formation, election.Fallen);
    }
}
