using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds what a recoding changed.</summary>
internal static class RunChanges
{
    /// <summary>Events that a run superseded and those that it wrote in their place, paired: by id, else by the words that carry them.</summary>
    public static IEnumerable<EventChange> Of(IDialect dialect, long run)
    {
        var parameters = new DynamicParameters(new { run });
        const string Recoded = "e.run = @run AND EXISTS (SELECT 1 FROM documents o JOIN runs r ON r.number = @run WHERE o.number = e.document AND o.added < r.started)";
        using var before = EventLister.ListVersions(dialect, "e.superseded = @run", parameters).GetEnumerator();
        using var after = EventLister.ListVersions(dialect, Recoded, parameters).GetEnumerator();
        var (hasOld, hasNew) = (before.MoveNext(), after.MoveNext());
        while (hasOld || hasNew)
        {
            var document = hasOld && (!hasNew || before.Current.DocumentNumber <= after.Current.DocumentNumber) ? before.Current.DocumentNumber : after.Current.DocumentNumber;
            var (old, found) = (new List<StoredEvent>(), new List<StoredEvent>());
            for (; hasOld && before.Current.DocumentNumber == document; hasOld = before.MoveNext()) old.Add(before.Current);
            for (; hasNew && after.Current.DocumentNumber == document; hasNew = after.MoveNext()) found.Add(after.Current);
            foreach (var change in Pair(old, found)) yield return change;
        }
    }

    private static IEnumerable<EventChange> Pair(List<StoredEvent> before, List<StoredEvent> after)
    {
        foreach (var isSame in (Func<StoredEvent, StoredEvent, bool>[])[(one, other) => one.Id == other.Id, (one, other) => one.Row.Sentence == other.Row.Sentence && one.Row.Trigger == other.Row.Trigger])
            foreach (var old in before.ToArray())
            {
                if (after.Find(version => isSame(old, version)) is not { } found) continue;
                before.Remove(old);
                after.Remove(found);
                if (EventChange.Between(old, found) is { } change) yield return change;
            }
        foreach (var gone in before) yield return new EventChange(gone, null, []);
        foreach (var found in after) yield return new EventChange(null, found, []);
    }
}
