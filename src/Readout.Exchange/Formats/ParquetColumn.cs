using Parquet;
using Parquet.Schema;

namespace Readout.Exchange.Formats;

/// <summary>The values of one column while a group of rows is gathered. The same array serves every group: arrays of this size are never moved, and seldom
/// collected.</summary>
internal abstract class ParquetColumn(DataField written)
{
    /// <summary>Name and type.</summary>
    public DataField Field => written;

    /// <summary>The column of a kind.</summary>
    public static ParquetColumn Of(EventColumn column, int rows) => column.Kind switch
    {
        CellKind.Whole => new Values<long>(new DataField<long?>(column.Name), rows, cell => cell.Whole),
        CellKind.Real => new Values<double>(new DataField<double?>(column.Name), rows, cell => cell.Real),
        CellKind.Day => new Values<DateOnly>(new DataField<DateOnly?>(column.Name), rows, cell => cell.Whole is { } day ? DateOnly.FromDayNumber((int)day) : null),
        CellKind.Moment => new Values<DateTime>(new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, isNullable: true), rows, cell => cell.Whole is { } moment ? DateTime.UnixEpoch.AddMilliseconds(moment) : null),
        _ => new Texts(new DataField(column.Name, typeof(string), isNullable: true), rows),
    };

    /// <summary>Keeps a value.</summary>
    public abstract void Set(int row, Cell cell);

    /// <summary>Writes the first so many values.</summary>
    public abstract void Write(ParquetRowGroupWriter group, int count);

    private sealed class Values<T>(DataField written, int rows, Func<Cell, T?> value) : ParquetColumn(written) where T : struct
    {
        private readonly T?[] _values = new T?[rows];

        public override void Set(int row, Cell cell) => _values[row] = value(cell);

        public override void Write(ParquetRowGroupWriter group, int count) => group.WriteAsync<T>(Field, _values.AsMemory(0, count)).GetAwaiter().GetResult();
    }

    private sealed class Texts(DataField written, int rows) : ParquetColumn(written)
    {
        private readonly string?[] _texts = new string?[rows];

        public override void Set(int row, Cell cell) => _texts[row] = cell.Text;

        public override void Write(ParquetRowGroupWriter group, int count) => group.WriteAsync(Field, new ArraySegment<string?>(_texts, 0, count)!).GetAwaiter().GetResult();
    }
}
