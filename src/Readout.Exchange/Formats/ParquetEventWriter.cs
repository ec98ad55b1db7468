using Parquet;
using Parquet.Schema;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as Parquet: days as DATE, moments as TIMESTAMP in UTC, whole numbers as INT64, others as DOUBLE, words and lists (";" between the
/// parts) as STRING; every column may be null.</summary>
internal sealed class ParquetEventWriter : IEventWriter
{
    private readonly int _groupRows;
    private readonly IReadOnlyList<EventColumn> _columns = EventColumn.All;
    private readonly DataField[] _fields;
    private readonly Cell[][] _cells;
    private readonly ParquetWriter _writer;
    private int _held;
    private bool _isFinished;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="groupRows">Rows of a group: as many as are held at a time.</param>
    public ParquetEventWriter(Stream output, int groupRows = 20_000)
    {
        _groupRows = groupRows;
        _fields = [.. _columns.Select(Field)];
        _cells = [.. _columns.Select(_ => new Cell[groupRows])];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), output, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }).GetAwaiter().GetResult();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        for (var i = 0; i < _cells.Length; i++) _cells[i][_held] = _columns[i].Of(row);
        Rows++;
        if (++_held == _groupRows) WriteGroup();
        return null;
    }

    // Groups are what it has, and their size is not the reader's to choose.
    public void Flush()
    {
    }

    public void Finish()
    {
        if (_held > 0) WriteGroup();
        _isFinished = true;
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    // The footer would make a whole of what is none.
    public void Dispose()
    {
        if (!_isFinished) GC.SuppressFinalize(_writer);
    }

    private static DataField Field(EventColumn column) => column.Kind switch
    {
        CellKind.Whole => new DataField<long?>(column.Name),
        CellKind.Real => new DataField<double?>(column.Name),
        CellKind.Day => new DataField<DateOnly?>(column.Name),
        CellKind.Moment => new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, isNullable: true),
        _ => new DataField(column.Name, typeof(string), isNullable: true),
    };

    private void WriteGroup()
    {
        using (var group = _writer.CreateRowGroup())
        {
            for (var i = 0; i < _fields.Length; i++) Write(group, _fields[i], _columns[i].Kind, _cells[i].AsSpan(0, _held));
            group.CompleteValidate();
        }
        _held = 0;
    }

    private static void Write(ParquetRowGroupWriter group, DataField field, CellKind kind, ReadOnlySpan<Cell> cells)
    {
        var written = kind switch
        {
            CellKind.Whole => group.WriteAsync<long>(field, Values(cells, cell => cell.Whole)),
            CellKind.Real => group.WriteAsync<double>(field, Values(cells, cell => cell.Real)),
            CellKind.Day => group.WriteAsync<DateOnly>(field, Values(cells, cell => cell.Whole is { } day ? DateOnly.FromDayNumber((int)day) : (DateOnly?)null)),
            CellKind.Moment => group.WriteAsync<DateTime>(field, Values(cells, cell => cell.Whole is { } moment ? DateTime.UnixEpoch.AddMilliseconds(moment) : (DateTime?)null)),
            _ => group.WriteAsync(field, Texts(cells)),
        };
        written.GetAwaiter().GetResult();
    }

    private static ReadOnlyMemory<T?> Values<T>(ReadOnlySpan<Cell> cells, Func<Cell, T?> value) where T : struct
    {
        var values = new T?[cells.Length];
        for (var i = 0; i < values.Length; i++) values[i] = value(cells[i]);
        return values;
    }

    private static string?[] Texts(ReadOnlySpan<Cell> cells)
    {
        var texts = new string?[cells.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = cells[i].Text;
        return texts;
    }
}
