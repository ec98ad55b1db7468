using Parquet;
using Parquet.Schema;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as Parquet: days as DATE, moments as TIMESTAMP in UTC, whole numbers as INT64, others as DOUBLE, words and lists (";" between the
/// parts) as STRING; every column may be null.</summary>
internal sealed class ParquetEventWriter : IEventWriter
{
    private readonly int _groupRows;
    private readonly ParquetColumn[] _columns;
    private readonly ParquetWriter _writer;
    private int _held;
    private bool _isFinished;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="groupRows">Rows of a group: as many as are held at a time.</param>
    public ParquetEventWriter(Stream output, int groupRows = 10_000)
    {
        _groupRows = groupRows;
        _columns = [.. EventColumn.All.Select(column => ParquetColumn.Of(column, groupRows))];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(column => column.Field)), output, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }).GetAwaiter().GetResult();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        for (var i = 0; i < _columns.Length; i++) _columns[i].Set(_held, EventColumn.All[i].Of(row));
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

    private void WriteGroup()
    {
        using (var group = _writer.CreateRowGroup())
        {
            foreach (var column in _columns) column.Write(group, _held);
            group.CompleteValidate();
        }
        _held = 0;
    }
}
