using Readout.Record.Accounts;
using Spectre.Console;

namespace Readout.Cli;

/// <summary>A comparison of accounts for people: a column a voice, a row an event or claim.</summary>
internal static class AccountTable
{
    private const int MostColumns = 3;

    public static void Write(AccountComparison comparison, Terminal terminal)
    {
        using var text = terminal.OpenText();
        foreach (var document in comparison.Documents)
            text.Write($"{PlainWords.Of($"{(document.Document.Published is { } day ? $"{day:yyyy-MM-dd}" : "no date   ")}  {document.Document.Title ?? document.Document.Id}, by {comparison.Voices[document.Voice].Name}  [{document.Document.Id}]")}\n");
        var columns = comparison.MainVoices(MostColumns).ToArray();
        var hasOthers = comparison.Voices.Count > columns.Length;
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = true };
        table.AddColumn("");
        foreach (var voice in columns) table.AddColumn(Markup.Escape(PlainWords.Of(comparison.Voices[voice].Name)));
        if (hasOthers) table.AddColumn("others");
        foreach (var row in comparison.Rows)
        {
            var cells = columns.Select(voice => Cell(comparison, [.. row.Of(voice)], named: false)).Prepend(Mark(row));
            if (hasOthers) cells = cells.Append(Cell(comparison, [.. row.Versions.Where(version => Array.IndexOf(columns, version.Voice) < 0)], named: true));
            table.AddRow(cells.Select(cell => new Spectre.Console.Text(cell)));
        }
        PlainConsole.Create(text, terminal).Write(table);
    }

    private static string Mark(AccountRow row) => row.Kind switch
    {
        AccountRowKind.Contradiction => $"≠ {string.Join(", ", row.About)}",
        AccountRowKind.Agreement => row.About.Count > 0 ? $"= but {string.Join(", ", row.About)}" : "=",
        _ => "one side",
    };

    private static string Cell(AccountComparison comparison, AccountVersion[] versions, bool named) => versions.Length == 0 ? "–" : string.Join('\n', versions.Select(version => PlainWords.Of($"{(named ? $"{comparison.Voices[version.Voice].Name}: " : "")}{Words(version)}")));

    private static string Words(AccountVersion version)
    {
        var row = version.Event;
        var size = string.Join(", ", row.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => FormattableString.Invariant($"{pair.Value} {pair.Key}")));
        var details = new[] { row.Status == "actual" ? "" : row.Status, size, row.Date is { } day ? $"{day:yyyy-MM-dd}" : "", row.Trigger is { } trigger ? $"“{trigger}”" : "" };
        return $"{RowWords.What(row)}: {Side(row.Actors)}{(row.Recipients.Count > 0 ? $" → {Side(row.Recipients)}" : "")} ({string.Join("; ", details.Where(detail => detail.Length > 0))})";
    }

    private static string Side(IReadOnlyList<Exchange.Rows.PartyRow> side) => side.Count == 0 ? "?" : string.Join(", ", side.Select(party => party.Name ?? (party.Text.Length > 0 ? party.Text : party.Code ?? "?")));
}
