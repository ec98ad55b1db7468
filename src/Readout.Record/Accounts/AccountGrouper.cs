using Readout.Record.NearDuplicates;

namespace Readout.Record.Accounts;

/// <summary>Groups reports by the meeting or incident that they are of.</summary>
internal static class AccountGrouper
{
    /// <summary>The groups, each report in one.</summary>
    public static IReadOnlyList<IReadOnlyList<AccountReport>> Group(IReadOnlyList<AccountReport> reports)
    {
        var components = new Components();
        for (var i = 0; i < reports.Count; i++)
            for (var j = 0; j < i; j++)
                if (components.Of(i) != components.Of(j) && AccountMatcher.Shipped.AreOfOne(reports[i], reports[j])) components.Join(i, j);
        return [.. reports.Index().GroupBy(pair => components.Of(pair.Index)).OrderBy(group => group.Key).Select(group => group.Select(pair => pair.Item).ToArray())];
    }
}
