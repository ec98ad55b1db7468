namespace Readout.Record.Storage;

/// <summary>Takes the rows of one table, cell by cell in the order of its columns.</summary>
internal interface IRowSink : IDisposable
{
    IRowSink Add(long? value);

    IRowSink Add(double? value);

    IRowSink Add(string? value);

    /// <summary>Ends the row.</summary>
    void End();

    /// <summary>Sees to it that all rows given so far stand in the table.</summary>
    void Flush();
}
