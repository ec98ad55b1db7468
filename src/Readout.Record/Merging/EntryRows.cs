namespace Readout.Record.Merging;

/// <summary>Writes what merging decided.</summary>
internal sealed class EntryRows(MergeSession session)
{
    private static readonly string[] s_traits = ["event", "document", "rank", "standing", "choice", "score", "line"];
    private static readonly string[] s_blocks = ["key", "event"];
    private static readonly string[] s_conflicts = ["event", "other", "about", "score"];
    private readonly RecordWork _work = session.Work;

    /// <summary>Writes where events stand, the entries that were formed anew, and what new events contradict.</summary>
    public void Write(EntryFormation formation, IEnumerable<EventState> fallen)
    {
        _work.ExecuteAmong("DELETE FROM entries WHERE number IN @values", fallen.Select(state => state.Number).Order().ToArray());
        var filed = new List<(long Key, long Event)>();
        foreach (var state in session.Changed)
        {
            if (state.IsNew) WriteTraits(state, filed);
            else _work.Execute("UPDATE traits SET standing = @standing, choice = @Choice, score = @Score WHERE event = @Number", new { standing = (long)state.Standing, state.Choice, state.Score, state.Number });
            if (!state.IsNew) _work.Execute("UPDATE events SET entry = @Entry, is_lead = @lead, updated = @Now WHERE number = @Number", new { state.Entry, lead = Lead(state), _work.Now, state.Number });
            else if (Lead(state) == 0) _work.Execute("UPDATE events SET entry = @Entry, is_lead = 0 WHERE number = @Number", new { state.Entry, state.Number });
        }
        _work.WriteInOrder("blocks", s_blocks, filed);
        foreach (var entry in formation.Entries.GroupBy(leader => leader.Reports!.Count > 1))
            if (entry.Key) WriteEntries(entry);
            else _work.ExecuteAmong("DELETE FROM entries WHERE number IN @values", entry.Where(leader => !leader.IsNew).Select(leader => leader.Number).ToArray());
        _work.Flush();
    }

    /// <summary>Takes events away.</summary>
    public void Remove(IReadOnlyList<EventState> gone)
    {
        var numbers = gone.Select(state => state.Number).ToArray();
        foreach (var state in gone) _work.ExecuteAmong("DELETE FROM blocks WHERE event = @about AND key IN @values", session.Keys(state).Own, state.Number);
        foreach (var statement in (string[])["DELETE FROM traits WHERE event IN @values", "DELETE FROM conflicts WHERE event IN @values", "DELETE FROM conflicts WHERE other IN @values", "DELETE FROM entries WHERE number IN @values"])
            _work.ExecuteAmong(statement, numbers);
    }

    private static long Lead(EventState state) => state.Standing == Standing.Follower ? 0 : 1;

    private void WriteTraits(EventState state, List<(long Key, long Event)> filed)
    {
        _work.Rows("traits", s_traits).Add(state.Number).Add(state.Traits.Document).Add(state.Rank).Add((long)state.Standing).Add(state.Choice).Add(state.Score).Add(TraitText.Write(state.Traits)).End();
        foreach (var key in session.Keys(state).Own) filed.Add((key, state.Number));
        var conflicts = _work.Rows("conflicts", s_conflicts);
        foreach (var (other, relation) in session.Neighbours(state))
            if (relation.Kind == RelationKind.Conflicting && !(other.IsNew && other.Number > state.Number))
                conflicts.Add(Math.Min(state.Number, other.Number)).Add(Math.Max(state.Number, other.Number)).Add(relation.About).Add(relation.Score).End();
    }

    private void WriteEntries(IEnumerable<EventState> leaders)
    {
        foreach (var leader in leaders)
            _work.Execute("INSERT INTO entries (number, reports, documents, updated) VALUES (@Number, @reports, @documents, @Now) ON CONFLICT (number) DO UPDATE SET reports = excluded.reports, documents = excluded.documents, updated = excluded.updated",
                new { leader.Number, reports = (long)leader.Reports!.Count, documents = (long)leader.Reports.Select(report => report.Traits.Document).Distinct().Count(), _work.Now });
    }
}
