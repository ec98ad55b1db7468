using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Readout.Record.Merging;

namespace Readout.Record.Writing;

/// <summary>Ids under which events stand in the record. A coder's id is a hash over the document's name and the event; another document of the same
/// name, or the same event twice, gets one that also hashes the document's key, so that no id ever means two events.</summary>
internal static class EventIds
{
    /// <summary>The events of some documents, each under its id.</summary>
    public static List<IReadOnlyList<ReportEvent>> Choose(RecordWork work, IReadOnlyList<(Report Report, string Key)> reports)
    {
        var ids = reports.SelectMany(pair => pair.Report.Events).Select(found => found.Row.Id).Distinct(StringComparer.Ordinal).ToArray();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in work.QueryAmong<string, string>("SELECT id FROM deletions WHERE kind = 'event' AND id IN @values", ids)) owners[id] = "";
        foreach (var (id, key) in work.QueryAmong<(string, string), string>("SELECT e.id, d.key FROM events e JOIN documents d ON d.number = e.document WHERE e.id IN @values", ids)) owners[id] = key;
        return [.. reports.Select(pair => Choose(pair.Report.Events, pair.Key, owners))];
    }

    private static ReportEvent[] Choose(IReadOnlyList<ReportEvent> events, string key, Dictionary<string, string> owners)
    {
        var (own, chosen) = (new HashSet<string>(StringComparer.Ordinal), new ReportEvent[events.Count]);
        for (var i = 0; i < chosen.Length; i++)
        {
            var (found, id) = (events[i], events[i].Row.Id);
            for (var again = 0; owners.GetValueOrDefault(id, key) != key || !own.Add(id); again++) id = Hash($"{found.Row.Id}\u001f{key}\u001f{again}");
            owners[id] = key;
            chosen[i] = id == found.Row.Id ? found : Rename(found, id);
        }
        return chosen;
    }

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..20];

    private static ReportEvent Rename(ReportEvent found, string id)
    {
        var given = $"\"id\":\"{found.Row.Id}\"";
        var at = found.Line.IndexOf(given, StringComparison.Ordinal);
        if (at == 1) return new ReportEvent(found.Row with { Id = id }, $"{{\"id\":\"{id}\"{found.Line[(1 + given.Length)..]}");
        var json = JsonNode.Parse(found.Line)!;
        json["id"] = id;
        return new ReportEvent(found.Row with { Id = id }, json.ToJsonString());
    }
}
