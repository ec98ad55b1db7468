namespace Readout.Language.Network;

/// <summary>
/// Which token each lane of a recurrent layer reads at each step. Sentences follow each other in a lane, so that short ones
/// fill the steps a long one needs, and all lanes share one reading of the weights.
/// </summary>
internal sealed class LanePlan
{
    private const int MostLanes = 24;
    private long[] _order = [];
    private int[] _laneOf = [];
    private int[] _rows = [];
    private readonly int[] _load = new int[MostLanes];
    private readonly int[] _rank = new int[MostLanes];

    /// <summary>Lanes in use; 0 without tokens.</summary>
    public int Lanes { get; private set; }

    /// <summary>Steps of the longest lane.</summary>
    public int Steps { get; private set; }

    /// <summary>Lanes still busy at a step; these are the first ones.</summary>
    public int ActiveAt(int step)
    {
        var active = Lanes;
        while (_load[active - 1] <= step)
            active--;
        return active;
    }

    /// <summary>Row of the token a lane reads at a step; its complement (<c>~row</c>) where a sentence begins.</summary>
    public int RowAt(int step, int lane) => _rows[step * Lanes + lane];

    /// <summary>Plans for sentences that follow each other from row 0.</summary>
    public void Arrange(ReadOnlySpan<int> lengths)
    {
        if (_order.Length < lengths.Length)
        {
            _order = new long[lengths.Length];
            _laneOf = new int[lengths.Length];
        }

        var total = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            // Longest first, ties in the order of the text.
            _order[i] = ((long)(int.MaxValue - lengths[i]) << 32) | (uint)i;
            total += lengths[i];
        }

        var order = _order.AsSpan(0, lengths.Length);
        order.Sort();
        var longest = total == 0 ? 1 : lengths[(int)order[0]];
        Lanes = Math.Min(Math.Min(MostLanes, lengths.Length), (total + longest - 1) / longest);
        Assign(order, lengths);
    }

    /// <summary>Writes the rows, each sentence read forwards or backwards.</summary>
    public void Schedule(ReadOnlySpan<int> lengths, bool backward)
    {
        if (_rows.Length < Steps * Lanes)
            _rows = new int[Math.Max(Steps * Lanes, 2 * _rows.Length)];
        Span<int> next = stackalloc int[MostLanes];
        next.Clear();
        for (int i = 0, row = 0; i < lengths.Length; row += lengths[i++])
        {
            var lane = _rank[_laneOf[i]];
            for (var k = 0; k < lengths[i]; k++)
            {
                var at = backward ? row + lengths[i] - 1 - k : row + k;
                _rows[next[lane]++ * Lanes + lane] = k == 0 ? ~at : at;
            }
        }
    }

    private void Assign(ReadOnlySpan<long> order, ReadOnlySpan<int> lengths)
    {
        Span<int> load = stackalloc int[MostLanes];
        load.Clear();
        foreach (var key in order)
        {
            var sentence = (int)key;
            var lane = 0;
            for (var other = 1; other < Lanes; other++)
            {
                if (load[other] < load[lane])
                    lane = other;
            }

            _laneOf[sentence] = lane;
            load[lane] += lengths[sentence];
        }

        Rank(load[..Lanes]);
    }

    // The busiest lane comes first, so that those still busy are always the first ones.
    private void Rank(ReadOnlySpan<int> load)
    {
        for (var lane = 0; lane < load.Length; lane++)
        {
            var rank = 0;
            for (var other = 0; other < load.Length; other++)
            {
                if (load[other] > load[lane] || (load[other] == load[lane] && other < lane))
                    rank++;
            }

            _rank[lane] = rank;
            _load[rank] = load[lane];
        }

        Steps = load.Length == 0 ? 0 : _load[0];
    }
}
