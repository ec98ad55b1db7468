using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as an Arrow IPC file: days as date32, moments as timestamp[ms, UTC], whole numbers as int64, others as double, words and lists
/// (";" between the parts) as utf8; every column may be null.</summary>
internal sealed class ArrowEventWriter : IEventWriter
{
    private readonly int _batchRows;
    private readonly FileStream _file;
    private readonly IReadOnlyList<EventColumn> _columns = EventColumn.All;
    private readonly Schema _schema;
    private readonly Cell[][] _cells;
    private readonly ArrowFileWriter _writer;
    private int _held;

    /// <summary>Begins a file; Arrow's own writer goes back in it, which pipes cannot.</summary>
    /// <param name="path">The file.</param>
    /// <param name="batchRows">Rows of a batch: as many as are held at a time.</param>
    public ArrowEventWriter(string path, int batchRows = 4_000)
    {
        _batchRows = batchRows;
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        _schema = new Schema(_columns.Select(column => new Field(column.Name, Type(column.Kind), nullable: true)), null);
        _cells = [.. _columns.Select(_ => new Cell[batchRows])];
        _writer = new ArrowFileWriter(_file, _schema, leaveOpen: true);
        _writer.WriteStart();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        for (var i = 0; i < _cells.Length; i++) _cells[i][_held] = _columns[i].Of(row);
        Rows++;
        if (++_held == _batchRows) WriteBatch();
        return null;
    }

    // Batches are what it has, and their size is not the reader's to choose.
    public void Flush()
    {
    }

    public void Finish()
    {
        if (_held > 0) WriteBatch();
        _writer.WriteEnd();
        _file.Flush();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }

    private static IArrowType Type(CellKind kind) => kind switch
    {
        CellKind.Whole => Int64Type.Default,
        CellKind.Real => DoubleType.Default,
        CellKind.Day => Date32Type.Default,
        CellKind.Moment => new TimestampType(TimeUnit.Millisecond, "UTC"),
        _ => StringType.Default,
    };

    private void WriteBatch()
    {
        using (var batch = new RecordBatch(_schema, _columns.Select((column, i) => Column(column.Kind, _cells[i].AsSpan(0, _held))), _held)) _writer.WriteRecordBatch(batch);
        _held = 0;
    }

    private static IArrowArray Column(CellKind kind, ReadOnlySpan<Cell> cells) => kind switch
    {
        CellKind.Whole => Wholes(cells),
        CellKind.Real => Reals(cells),
        CellKind.Day => Days(cells),
        CellKind.Moment => Moments(cells),
        _ => Texts(cells),
    };

    private static Int64Array Wholes(ReadOnlySpan<Cell> cells)
    {
        var builder = new Int64Array.Builder().Reserve(cells.Length);
        foreach (var cell in cells) builder.Append(cell.Whole);
        return builder.Build();
    }

    private static DoubleArray Reals(ReadOnlySpan<Cell> cells)
    {
        var builder = new DoubleArray.Builder().Reserve(cells.Length);
        foreach (var cell in cells) builder.Append(cell.Real);
        return builder.Build();
    }

    private static Date32Array Days(ReadOnlySpan<Cell> cells)
    {
        var builder = new Date32Array.Builder().Reserve(cells.Length);
        foreach (var cell in cells)
            if (cell.Whole is { } day) builder.Append(DateOnly.FromDayNumber((int)day));
            else builder.AppendNull();
        return builder.Build();
    }

    private static TimestampArray Moments(ReadOnlySpan<Cell> cells)
    {
        var builder = new TimestampArray.Builder(new TimestampType(TimeUnit.Millisecond, "UTC")).Reserve(cells.Length);
        foreach (var cell in cells)
            if (cell.Whole is { } moment) builder.Append(DateTimeOffset.FromUnixTimeMilliseconds(moment));
            else builder.AppendNull();
        return builder.Build();
    }

    private static StringArray Texts(ReadOnlySpan<Cell> cells)
    {
        var builder = new StringArray.Builder().Reserve(cells.Length);
        foreach (var cell in cells)
            if (cell.Text is { } text) builder.Append(text);
            else builder.AppendNull();
        return builder.Build();
    }
}
