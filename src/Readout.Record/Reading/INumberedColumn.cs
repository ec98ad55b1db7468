namespace Readout.Record.Reading;

/// <summary>A column of numbers of values, whatever values are.</summary>
internal interface INumberedColumn
{
    /// <summary>How many values differ.</summary>
    int Values { get; }

    /// <summary>The number of each row's value, to be kept.</summary>
    ReadOnlyMemory<int> Numbers { get; }
}
