using Readout.Record.Merging;

namespace Readout.Record.Writing;

/// <summary>Which documents the record has, or had.</summary>
internal static class KnownDocuments
{
    /// <summary>Those of some keys that are known, and as what.</summary>
    public static Dictionary<string, AddOutcome> Among(RecordWork work, IReadOnlyList<string> keys)
    {
        var known = work.QueryAmong<string, string>("SELECT key FROM documents WHERE key IN @values", keys).ToDictionary(key => key, _ => AddOutcome.Known, StringComparer.Ordinal);
        foreach (var key in work.QueryAmong<string, string>("SELECT id FROM deletions WHERE kind = 'document' AND id IN @values", keys)) known[key] = AddOutcome.Deleted;
        return known;
    }
}
