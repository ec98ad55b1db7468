namespace Readout.Record.NearDuplicates;

/// <summary>What hangs together; each part is named by its least number.</summary>
internal sealed class Components
{
    private readonly Dictionary<long, long> _parents = [];

    /// <summary>The least number of the part that a number is in.</summary>
    public long Of(long number)
    {
        if (!_parents.TryGetValue(number, out var parent) || parent == number) return number;
        return _parents[number] = Of(parent);
    }

    /// <summary>Joins the parts of two numbers.</summary>
    public void Join(long one, long other)
    {
        (one, other) = (Of(one), Of(other));
        if (one == other) return;
        (one, other) = one < other ? (one, other) : (other, one);
        _parents[other] = one;
        _parents.TryAdd(one, one);
    }
}
