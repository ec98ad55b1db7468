using Readout.Exchange.Rows;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Entries;

/// <summary>One thing that reports of an entry say, report by report.</summary>
/// <param name="Name">What it is ("On whose word").</param>
/// <param name="Values">What each says, in the order of the reports; "" where it says nothing of it.</param>
public sealed record ReportField(string Name, IReadOnlyList<string> Values)
{
    /// <summary>What most say; of what as many say, what was said first.</summary>
    public string Usual => Values.CountBy(value => value).OrderByDescending(pair => pair.Value).First().Key;

    /// <summary>Whether all say the same.</summary>
    public bool IsAgreed => Values.All(value => value == Values[0]);

    /// <summary>What some reports say, field by field.</summary>
    internal static IReadOnlyList<ReportField> Of(IReadOnlyList<EntryReport> reports) => reports.Count == 0 ? [] :
    [
        .. s_fields.Select(field => new ReportField(field.Name, [.. reports.Select(report => field.Say(report.Stored.Told))])).Where(field => field.Values.Any(value => value.Length > 0)),
    ];

    private static readonly (string Name, Func<EventRow, string> Say)[] s_fields =
    [
        ("What", row => Words.What(row)), ("Actor", row => Side(row.Actors)), ("Recipient", row => Side(row.Recipients)), ("Whether it happened", row => row.Status),
        ("On whose word", row => row.AttributedTo is { } source ? $"{StatusWords.Stance(row.Stance)} {Words.Name(source)}" : "its own"),
        ("Day", row => row.Date is { } day ? Words.Iso(day) : ""), ("Place", row => row.Place?.Resolved ?? ""), ("How many", row => TollWords.Of(row.Size)),
    ];

    private static string Side(IReadOnlyList<PartyRow> parties) => string.Join(", ", parties.Select(Words.Name));
}
