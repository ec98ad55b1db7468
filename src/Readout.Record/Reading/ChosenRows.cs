namespace Readout.Record.Reading;

/// <summary>Rows that answer a question, ascending. As many questions as there are processors hold rows at a time, in memory that the table lends: more would be no sooner done,
/// and each would take four bytes an event.</summary>
internal sealed class ChosenRows : IDisposable
{
    private readonly RowLender _lender;
    private readonly int[] _rows;
    private readonly bool _isLent;
    private int _count;

    private ChosenRows(RowLender lender, int[] rows, int count, bool isLent) => (_lender, _rows, _count, _isLent) = (lender, rows, count, isLent);

    /// <summary>All of some rows, which are not to be changed.</summary>
    public static ChosenRows All(RowLender lender, int[] rows)
    {
        lender.Wait();
        return new ChosenRows(lender, rows, rows.Length, isLent: false);
    }

    /// <summary>Rows of which some are to be kept.</summary>
    public static ChosenRows Among(RowLender lender, int[] candidates)
    {
        lender.Wait();
        int[]? rows = null;
        try
        {
            rows = lender.Take();
            candidates.CopyTo(rows, 0);
            return new ChosenRows(lender, rows, candidates.Length, isLent: true);
        }
        catch
        {
            lender.GiveBack(rows);
            throw;
        }
    }

    /// <summary>The rows.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _count);

    /// <summary>Keeps those whose value is wanted.</summary>
    public void Keep(ReadOnlySpan<int> values, bool[] wanted)
    {
        var kept = 0;
        foreach (var row in Rows)
        {
            _rows[kept] = row;
            if (wanted[values[row]]) kept++;
        }
        _count = kept;
    }

    /// <summary>Keeps those for which a condition holds.</summary>
    public void Keep(Func<int, bool> condition)
    {
        var kept = 0;
        foreach (var row in Rows)
            if (condition(row)) _rows[kept++] = row;
        _count = kept;
    }

    public void Dispose() => _lender.GiveBack(_isLent ? _rows : null);
}
