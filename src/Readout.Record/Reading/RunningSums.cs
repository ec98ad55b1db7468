namespace Readout.Record.Reading;

/// <summary>What a column sums to from the first row to the end of each block: rows of whole blocks are not gone through again, since what they sum to is what stands at their
/// end less what stands before them.</summary>
internal sealed class RunningSums
{
    /// <summary>Columns of more values are summed row by row: what is kept grows with values and blocks.</summary>
    public const int MostValues = 1 << 16;

    private readonly (long Events, double Score)[][] _until;

    private RunningSums((long Events, double Score)[][] until) => _until = until;

    /// <summary>Sums a column.</summary>
    /// <param name="sum">Adds the rows of a block to sums.</param>
    /// <param name="blocks">How many whole blocks there are.</param>
    /// <param name="count">How many sums there are.</param>
    public static RunningSums Of(Action<int, (long Events, double Score)[]> sum, int blocks, int count)
    {
        var (until, sums) = (new (long, double)[blocks + 1][], new (long, double)[count]);
        until[0] = Kept(sums);
        for (var block = 0; block < blocks; block++)
        {
            sum(block, sums);
            until[block + 1] = Kept(sums);
        }
        return new RunningSums(until);

        // Where the columns themselves lie, and for the same reason.
        static (long, double)[] Kept((long, double)[] sums)
        {
            var kept = GC.AllocateUninitializedArray<(long, double)>(sums.Length, pinned: true);
            sums.CopyTo(kept, 0);
            return kept;
        }
    }

    /// <summary>Adds the rows of blocks, from one to before another.</summary>
    public void AddTo((long Events, double Score)[] sums, int from, int to)
    {
        var (before, after) = (_until[from], _until[to]);
        for (var i = 0; i < after.Length; i++)
        {
            var events = after[i].Events - before[i].Events;
            if (events > 0) sums[i] = (sums[i].Events + events, sums[i].Score + (after[i].Score - before[i].Score));
        }
    }
}
