using System.Globalization;
using Readout.Exchange.Rows;
using Readout.Lexicons;

namespace Readout.Exchange.Formats;

/// <summary>A column of the tidy formats; data/exchange/event-columns.tsv tells what each holds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of thing it holds.</param>
/// <param name="Unit">Unit or range; "" for none.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Of">Its value in a row.</param>
internal sealed record EventColumn(string Name, CellKind Kind, string Unit, string Meaning, Func<ExportRow, Cell> Of)
{
    /// <summary>All columns in order.</summary>
    public static IReadOnlyList<EventColumn> All { get; } = Read();

    private static EventColumn[] Read() =>
        [.. ExchangeTable.Open("event-columns").Rows.OrderBy(row => int.Parse(row["place"], CultureInfo.InvariantCulture)).Select(row => new EventColumn(row["id"], KindOf(row), row["unit"], row["meaning"], EventCells.Of(row["id"])))];

    private static CellKind KindOf(TableRow row) =>
        Enum.TryParse<CellKind>(row["kind"], ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"{row.Place}: '{row["kind"]}' is no kind of cell");
}
