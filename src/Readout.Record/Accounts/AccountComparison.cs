namespace Readout.Record.Accounts;

/// <summary>Accounts of one meeting or incident, set side by side.</summary>
/// <param name="Documents">The documents: the earliest first, of one day by name.</param>
/// <param name="Voices">On whose word things stand: those whose documents these are first, then those they quote, by how much they say.</param>
/// <param name="Rows">Contradictions, agreements, then what one voice alone tells, voice by voice.</param>
public sealed record AccountComparison(IReadOnlyList<AccountDocument> Documents, IReadOnlyList<AccountVoice> Voices, IReadOnlyList<AccountRow> Rows)
{
    /// <summary>The voices that are worth a column: parties whose documents these are, silent or not, then those that contradict or agree with somebody most, then others that tell something.</summary>
    /// <param name="most">How many at most.</param>
    /// <returns>Indices of <see cref="Voices"/>, in their order.</returns>
    public IReadOnlyList<int> MainVoices(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var disputed = Rows.Where(row => row.Kind != AccountRowKind.OneSided).SelectMany(row => row.Versions).CountBy(version => version.Voice).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);
        var told = Rows.SelectMany(row => row.Versions).Select(version => version.Voice).Distinct().Order();
        return [.. Documents.Select(document => document.Voice).Where(voice => Voices[voice].IsParty).Concat(disputed).Concat(told).Distinct().Take(most).Order()];
    }

    /// <summary>Compares reports that are of one meeting or incident, and groups those that are not.</summary>
    /// <param name="reports">Reports with their events; what is no such report stands in no comparison.</param>
    /// <returns>A comparison for each meeting or incident of which there are two reports or more, by the order of the reports.</returns>
    public static IReadOnlyList<AccountComparison> Of(IReadOnlyList<Writing.Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var read = reports.Select((report, i) => AccountReport.Of(i, Writing.DocumentKey.Of(report.Document), report.Document, report.Sentences, report.Events.Select(found => found.Row))).DistinctBy(report => report.Key).ToArray();
        return [.. AccountGrouper.Group(read).Where(group => group.Count > 1).Select(group => new AccountAligner(group).Align())];
    }
}
