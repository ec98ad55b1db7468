namespace Readout.Record.Reading;

/// <summary>What is asked of a row. A structure, so that no call is left of it where rows are looked through.</summary>
internal interface IRowCondition
{
    /// <summary>Whether it holds for a row.</summary>
    bool Holds(int row);

    /// <summary>For which of 64 rows it holds, a bit each.</summary>
    /// <param name="first">The first of them.</param>
    ulong Word(int first);
}
