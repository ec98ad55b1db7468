namespace Readout.Record.Reading;

/// <summary>Lends memory for chosen rows, to as many at a time as there are processors; others wait.</summary>
/// <param name="length">How many rows there may be.</param>
internal sealed class RowLender(int length)
{
    private readonly Stack<int[]> _free = new();
    private int _turns = Environment.ProcessorCount;

    /// <summary>Waits for a turn, which <see cref="GiveBack"/> ends.</summary>
    public void Wait()
    {
        lock (_free)
        {
            while (_turns == 0) Monitor.Wait(_free);
            _turns--;
        }
    }

    /// <summary>Memory for all rows.</summary>
    public int[] Take()
    {
        lock (_free) return _free.TryPop(out var rows) ? rows : new int[length];
    }

    /// <summary>Ends a turn.</summary>
    /// <param name="rows">What was taken; null for nothing.</param>
    public void GiveBack(int[]? rows)
    {
        lock (_free)
        {
            if (rows is not null) _free.Push(rows);
            _turns++;
            Monitor.Pulse(_free);
        }
    }
}
