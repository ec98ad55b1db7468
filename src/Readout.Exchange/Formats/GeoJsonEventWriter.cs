using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events with coordinates as a GeoJSON FeatureCollection (RFC 7946), a point each, one feature a line; the columns of the tidy formats are
/// its properties, without those that are unknown.</summary>
internal sealed class GeoJsonEventWriter : IEventWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly BufferedStream _output;
    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    public GeoJsonEventWriter(Stream output)
    {
        _output = new BufferedStream(output, 1 << 16);
        _output.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        if (row.Event.Place is not { Latitude: { } latitude, Longitude: { } longitude }) return "no coordinates";
        _output.Write(Rows++ == 0 ? "\n"u8 : ",\n"u8);
        _json.Reset(_output);
        _json.WriteStartObject();
        _json.WriteString("type", "Feature");
        _json.WriteString("id", row.Id);
        _json.WriteStartObject("geometry");
        _json.WriteString("type", "Point");
        _json.WriteStartArray("coordinates");
        _json.WriteNumberValue(longitude);
        _json.WriteNumberValue(latitude);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        foreach (var column in EventColumn.All) WriteProperty(column, column.Of(row));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        return null;
    }

    public void Flush() => _output.Flush();

    public void Finish()
    {
        _output.Write("\n]}\n"u8);
        _output.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteProperty(EventColumn column, Cell cell)
    {
        if (cell == default) return;
        if (column.Kind == CellKind.Whole) _json.WriteNumber(column.Name, cell.Whole!.Value);
        else if (column.Kind == CellKind.Real) _json.WriteNumber(column.Name, cell.Real!.Value);
        else _json.WriteString(column.Name, cell.Words(column.Kind));
    }
}
