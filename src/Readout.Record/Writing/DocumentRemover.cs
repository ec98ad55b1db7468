using Readout.Record.Merging;

namespace Readout.Record.Writing;

/// <summary>Takes documents out of the record, within one transaction.</summary>
internal sealed class DocumentRemover(RecordWork work, IReportMerger? merger)
{
    private static readonly string[] s_tables = ["readings", "quotations", "texts"];

    /// <summary>Removes the document of a key.</summary>
    /// <returns>False where there is none.</returns>
    public bool Remove(string key, string reason)
    {
        var numbers = work.Query<long>("SELECT number FROM documents WHERE key = @key", new { key }).ToArray();
        if (numbers is not [var document]) return false;
        var events = work.Query<(long Number, string Id, long? Superseded)>("SELECT number, id, superseded FROM events WHERE document = @document ORDER BY number", new { document }).ToArray();
        var all = events.Select(found => found.Number).ToArray();
        merger?.Withdraw(work, [.. events.Where(found => found.Superseded is null).Select(found => found.Number)], [document]);
        EventRows.ClearParties(work, all);
        work.ExecuteAmong("DELETE FROM lines WHERE event IN @values", all);
        work.ExecuteAmong("DELETE FROM events WHERE number IN @values", all);
        work.Dialect.ForgetText(work.Connection, document);
        foreach (var table in s_tables) work.Execute($"DELETE FROM {table} WHERE document = @document", new { document });
        DocumentRows.Count(work, work.Query<long>("SELECT published FROM documents WHERE number = @document", new { document }), -1);
        work.Execute("DELETE FROM documents WHERE number = @document", new { document });
        Note("document", key, reason);
        foreach (var id in events.Select(found => found.Id).Distinct(StringComparer.Ordinal)) Note("event", id, reason);
        return true;
    }

    private void Note(string kind, string id, string reason) =>
        work.Execute("INSERT INTO deletions (kind, id, reason, deleted) VALUES (@kind, @id, @reason, @Now) ON CONFLICT (kind, id) DO UPDATE SET reason = excluded.reason, deleted = excluded.deleted", new { kind, id, reason, work.Now });
}
