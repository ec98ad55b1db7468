using Readout.Exchange.Rows;

namespace Readout.Cli;

/// <summary>Says what a row of the record tells.</summary>
internal static class RowWords
{
    /// <summary>"REQUEST change".</summary>
    public static string What(EventRow row) => string.Join(' ', [row.Category, .. row.Modes]);

    /// <summary>"Wang Yi (CHN GOV), France (FRA GOV)".</summary>
    public static string Side(IReadOnlyList<PartyRow> side) => string.Join(", ", side.Select(Party));

    /// <summary>"REQUEST change: France (FRA GOV) → Iran (IRN), actual, 2024-03-07".</summary>
    public static string Line(EventRow row) => $"{What(row)}: {Side(row.Actors)} → {Side(row.Recipients)}, {row.Status}{(row.Date is { } day ? $", {day:yyyy-MM-dd}" : "")}";

    /// <summary>An event on three lines: when, what and whether; who to whom; the sentence.</summary>
    public static string Card(EventRow row)
    {
        var source = row.AttributedTo is { } party ? $", according to {Party(party)}" : "";
        var sure = row.Confidence is { } confidence ? FormattableString.Invariant($", {confidence:P0} sure") : "";
        return $"{PlainWords.Of($"{(row.Date is { } day ? $"{day:yyyy-MM-dd}" : "no date   ")}  {What(row)}, {row.Status}{source}{sure}  [{row.Document}]")}\n  {PlainWords.Of($"{Named(row.Actors)} → {Named(row.Recipients)}")}\n  {PlainWords.Of(row.Text ?? "")}\n\n";
    }

    private static string Named(IReadOnlyList<PartyRow> side) => side.Count == 0 ? "nobody named" : Side(side);

    private static string Party(PartyRow party)
    {
        var name = party.Name ?? (party.Text.Length > 0 ? party.Text : "an unknown party");
        var codes = string.Join(' ', new[] { party.Code, party.Sector }.Concat(party.OtherSectors).OfType<string>());
        return codes.Length > 0 ? $"{name} ({codes})" : name;
    }
}
