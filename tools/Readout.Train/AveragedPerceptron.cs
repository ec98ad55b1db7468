using System.Runtime.InteropServices;
using Readout.Language.Tagging;

namespace Readout.Train;

/// <summary>Learns a linear classifier over hashed features from its own mistakes; the result is the average of the weights over all steps.</summary>
internal sealed class AveragedPerceptron(int classCount)
{
    private const int Scale = 24, LeastWeight = Scale / 12;
    private readonly Dictionary<ulong, int> _rowOf = [];
    private readonly List<Vote[]> _rows = [];
    private readonly float[] _scores = new float[classCount];
    private int[] _active = [];
    private int _step = 1;

    /// <summary>Number of features met so far.</summary>
    public int FeatureCount => _rows.Count;

    /// <summary>Classifies one example, moves the weights if <paramref name="gold"/> does not win, and returns the choice.</summary>
    /// <param name="features">The example.</param>
    /// <param name="gold">The right class.</param>
    /// <param name="margin">By how much it must win; 0 where a bare win will do.</param>
    public int Learn(ReadOnlySpan<ulong> features, int gold, float margin = 0)
    {
        if (_active.Length < features.Length) _active = new int[features.Length];
        var rows = _active.AsSpan(0, features.Length);
        for (var f = 0; f < features.Length; f++) rows[f] = Row(features[f]);
        Array.Clear(_scores);
        foreach (var row in rows)
            foreach (ref readonly var vote in _rows[row].AsSpan()) _scores[vote.Class] += vote.Weight;
        var best = Best();
        _scores[gold] -= margin;
        var rival = Best();
        if (rival != gold)
            foreach (var row in rows) { Move(row, (byte)gold, 1); Move(row, (byte)rival, -1); }
        _step++;
        return best;
    }

    /// <summary>The averaged weights.</summary>
    /// <param name="most">How many features to keep, those with the largest weights first.</param>
    public LinearModel Average(int most = int.MaxValue)
    {
        var features = new List<(ulong Feature, (byte Class, short Weight)[] Votes)>();
        foreach (var (feature, row) in _rowOf)
        {
            var votes = _rows[row].Select(vote => (vote.Class, Weight: Average(vote))).Where(vote => Math.Abs(vote.Weight) >= LeastWeight).OrderBy(vote => vote.Class).ToArray();
            if (votes.Length > 0) features.Add((feature, votes));
        }
        if (features.Count > most)
            features = [.. features.OrderByDescending(f => f.Votes.Max(vote => Math.Abs((int)vote.Weight))).ThenBy(f => f.Feature).Take(most)];
        features.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        return LinearModel.Build(features, classCount);
    }

    private int Best() => Array.IndexOf(_scores, _scores.Max());

    private short Average(Vote vote) =>
        (short)Math.Clamp(Math.Round((vote.Total + (vote.Weight * (double)(_step - vote.Since))) / _step * Scale), short.MinValue, short.MaxValue);

    private int Row(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rowOf, feature, out var known);
        if (!known)
        {
            row = _rows.Count;
            _rows.Add([]);
        }
        return row;
    }

    private void Move(int row, byte kind, float by)
    {
        var votes = _rows[row];
        var at = Array.FindIndex(votes, vote => vote.Class == kind);
        if (at < 0)
        {
            at = votes.Length;
            Array.Resize(ref votes, at + 1);
            votes[at].Class = kind;
            _rows[row] = votes;
        }
        ref var found = ref votes[at];
        found.Total += found.Weight * (_step - found.Since);
        (found.Weight, found.Since) = (found.Weight + by, _step);
    }

    private struct Vote
    {
        public byte Class;
        public float Weight;
        public double Total;
        public int Since;
    }
}
