using System.Globalization;
using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Maps;

/// <summary>Where it happened: events by cells of the map, and by country.</summary>
public sealed class MapView : PageView
{
    private const int MostCells = 600, CountriesSize = 25, LatestSize = 5;
    private const double Largest = 30, Least = 2.2;

    private static readonly string[] s_sizes = ["2.5", "1", "5", "10"];
    private static readonly string[] s_columns = ["latitude", "longitude", "south", "west", "north", "east", "events", "cooperation", "conflict", "mean_score"];

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Width and height of a cell in degrees.</summary>
    public required double Degrees { get; init; }

    /// <summary>Events that answer.</summary>
    public required long Total { get; init; }

    /// <summary>All cells, the busiest first.</summary>
    public required IReadOnlyList<MapCircle> Cells { get; init; }

    /// <summary>Events by country of the place; "" for those whose place is unknown.</summary>
    public required IReadOnlyList<GroupCount> Countries { get; init; }

    /// <summary>The newest events of the cell that is asked for, or of all places that are known.</summary>
    public required IReadOnlyList<StoredEvent> Latest { get; init; }

    /// <summary>Cells that are drawn.</summary>
    public IEnumerable<MapCircle> Drawn => Cells.Take(MostCells);

    /// <summary>Events with coordinates.</summary>
    public long Placed => Cells.Sum(circle => circle.Cell.Tally.Events);

    /// <summary>Countries on the page.</summary>
    public IEnumerable<GroupCount> ShownCountries => Countries.Where(country => country.Key.Length > 0).Take(CountriesSize);

    /// <inheritdoc/>
    public override string Title => "Map";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Placed, "event")} of {Words.Number(Total)} with a place on the map; the place of the other {Words.Number(Total - Placed)} is not told, or is no point.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    public static MapView Load(PageContext context)
    {
        var query = context.Question("cell");
        var degrees = double.Parse(QuestionReader.OneOf(context.Address, "cell", s_sizes), CultureInfo.InvariantCulture);
        var cells = context.Columns.Cells(query, degrees);
        var most = cells.Count == 0 ? 1 : cells.Max(cell => cell.Tally.Events);
        return new MapView
        {
            Context = context, Query = query, Degrees = degrees, Total = context.Columns.Count(query),
            Cells = [.. cells.Select((cell, i) => new MapCircle(i + 1, cell, Math.Round(Math.Max(Least, Largest * Math.Sqrt(cell.Tally.Events / (double)most) * Math.Min(1, 0.4 + (Math.Sqrt(most) / 20))), 1)))],
            Countries = context.Columns.Facets(query, [EventGroup.Country])[EventGroup.Country],
            Latest = context.Columns.List(query.Box is null ? query with { Box = new MapBox(-90, -180, 90, 180) } : query, EventOrder.NewestFirst, LatestSize),
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["total"] = Total, ["placed"] = Placed, ["degrees"] = Degrees,
        ["cells"] = new JsonArray([.. Cells.Select(circle =>
        {
            var json = ViewJson.Tally(circle.Cell.Tally);
            json.Insert(0, "latitude", circle.Cell.Latitude);
            json.Insert(1, "longitude", circle.Cell.Longitude);
            json.Insert(2, "box", circle.Cell.Box.ToString());
            return json;
        })]),
        ["countries"] = new JsonObject(Countries.Where(country => country.Key.Length > 0).Select(country => KeyValuePair.Create(country.Key, (JsonNode?)country.Tally.Events))),
        ["latest"] = new JsonArray([.. Latest.Select(ViewJson.Event)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Cells.Select(circle => (IReadOnlyList<object?>)
        [circle.Cell.Latitude, circle.Cell.Longitude, circle.Cell.Box.South, circle.Cell.Box.West, circle.Cell.Box.North, circle.Cell.Box.East, circle.Cell.Tally.Events, circle.Cell.Tally.Cooperation, circle.Cell.Tally.Conflict, circle.Cell.Tally.MeanScore]);
}
