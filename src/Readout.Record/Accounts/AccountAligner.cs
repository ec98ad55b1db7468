using Readout.Record.Merging;
using Readout.Record.NearDuplicates;

namespace Readout.Record.Accounts;

/// <summary>Puts what accounts of one meeting or incident tell in rows: one event or claim each, a version of each voice that tells it.</summary>
internal sealed class AccountAligner
{
    private readonly AccountReport[] _reports;
    private readonly (int Report, AccountEvent Event)[] _events;
    private readonly VoiceFinder _voices = new();
    private readonly int[] _own, _told;
    private readonly Components _rows = new();
    private readonly Dictionary<long, SortedSet<string>> _about = [];

    /// <summary>For some reports.</summary>
    public AccountAligner(IEnumerable<AccountReport> reports)
    {
        _reports = [.. reports.OrderBy(report => report.Document.Published ?? DateOnly.MaxValue).ThenBy(report => report.Key, StringComparer.Ordinal)];
        _own = [.. _reports.Select(_voices.Of)];
        _events = [.. _reports.SelectMany((report, i) => report.Events.Select(found => (i, found)))];
        _told = [.. _events.Select(told => _voices.Of(_reports[told.Report], told.Event))];
    }

    /// <summary>The comparison.</summary>
    public AccountComparison Align()
    {
        var conflicts = new List<(int Event, string About)>();
        for (var i = 0; i < _events.Length; i++)
            for (var j = 0; j < i; j++)
            {
                var relation = Compare(i, j);
                if (relation.Kind == RelationKind.Unrelated) continue;
                _rows.Join(i, j);
                if (relation.Kind == RelationKind.Conflicting) conflicts.Add((i, relation.About));
            }
        foreach (var (found, about) in conflicts) (_about.TryGetValue(_rows.Of(found), out var known) ? known : _about[_rows.Of(found)] = new(StringComparer.Ordinal)).Add(about);
        return Numbered([.. Enumerable.Range(0, _events.Length).GroupBy(i => _rows.Of(i)).Select(row => Row(row.Key, [.. row]))]);
    }

    private EventRelation Compare(int i, int j) => ReportMatcher.Shipped.Compare(_events[i].Event.Traits, _events[j].Event.Traits);

    private AccountRow Row(long key, int[] events)
    {
        var versions = events.Select(i => new AccountVersion(_told[i], _events[i].Report, _voices.Role(_told[i], _events[i].Event.Row), _events[i].Event.Row)).ToArray();
        var isContradicted = _about.TryGetValue(key, out var about);
        var differences = (about ?? []).Concat(HaveOtherTolls(versions) ? ["toll"] : []);
        return new AccountRow(isContradicted ? AccountRowKind.Contradiction : versions.DistinctBy(version => version.Voice).Count() > 1 ? AccountRowKind.Agreement : AccountRowKind.OneSided, [.. differences], versions);
    }

    private static bool HaveOtherTolls(AccountVersion[] versions) => versions.SelectMany(version => version.Event.Size).GroupBy(pair => pair.Key).Any(field => field.Select(pair => pair.Value).Distinct().Skip(1).Any());

    // Voices in the order in which they are shown, rows by them.
    private AccountComparison Numbered(AccountRow[] rows)
    {
        var said = _told.CountBy(voice => voice).ToDictionary();
        var order = Enumerable.Range(0, _voices.Voices.Count).OrderBy(voice => Array.IndexOf(_own, voice) is >= 0 and var own ? own : int.MaxValue).ThenByDescending(voice => said.GetValueOrDefault(voice)).ThenBy(voice => voice).ToArray();
        AccountRow Renumbered(AccountRow row) => row with { Versions = [.. row.Versions.Select(version => version with { Voice = Array.IndexOf(order, version.Voice) }).OrderBy(version => version.Voice).ThenBy(version => version.Document).ThenBy(version => version.Event.Start)] };
        var shown = rows.Select(Renumbered).OrderBy(row => row.Kind).ThenBy(row => row.Kind == AccountRowKind.OneSided ? row.Versions[0].Voice : 0).ThenBy(row => row.Kind == AccountRowKind.OneSided ? row.Versions[0].Role : 0)
            .ThenBy(row => row.Versions[0].Document).ThenBy(row => row.Versions[0].Event.Start).ThenBy(row => row.Versions[0].Event.Id, StringComparer.Ordinal);
        return new AccountComparison([.. _reports.Select((report, i) => new AccountDocument(report.Key, report.Document, Array.IndexOf(order, _own[i])))], [.. order.Select(voice => _voices.Voices[voice])], [.. shown]);
    }
}
