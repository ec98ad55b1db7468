using System.Buffers;

namespace Readout.Record.Reading;

/// <summary>Rows that answer a question, ascending, in memory that is lent: pages ask so often that a million numbers a question would keep the collector busy.</summary>
internal sealed class ChosenRows : IDisposable
{
    private readonly int[] _rows;
    private readonly bool _isLent;
    private int _count;

    /// <summary>All of some rows, which are not to be changed.</summary>
    public ChosenRows(int[] all) => (_rows, _count) = (all, all.Length);

    /// <summary>Rows of which some are to be kept.</summary>
    public ChosenRows(ReadOnlySpan<int> candidates)
    {
        (_rows, _count, _isLent) = (ArrayPool<int>.Shared.Rent(candidates.Length), candidates.Length, true);
        candidates.CopyTo(_rows);
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

    public void Dispose()
    {
        if (_isLent) ArrayPool<int>.Shared.Return(_rows);
    }
}
