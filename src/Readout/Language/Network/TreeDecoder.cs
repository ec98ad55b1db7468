namespace Readout.Language.Network;

/// <summary>Chooses the head of each token so that the arcs form a tree with one token on the root.</summary>
internal sealed class TreeDecoder
{
    private readonly SpanningTree _tree = new();
    private int[] _visit = [];

    /// <summary>Fills the heads: each token's best where these form a tree, else the heaviest tree. Ties fall to the lowest head.</summary>
    /// <param name="scores">Row d holds the scores of heads 0..n of token d + 1; 0 is the root.</param>
    /// <param name="stride">Floats from row to row, at least n + 1.</param>
    /// <param name="heads">The heads of the n tokens, 1 the first token, 0 the root.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        for (var d = 0; d < heads.Length; d++)
            heads[d] = Best(scores.Slice(d * stride, heads.Length + 1), d + 1, -1);
        if (!IsTree(heads))
            _tree.Find(scores, stride, heads);
    }

    /// <summary>How far each chosen head stands above the best other one; below 0 where only the tree as a whole is best.</summary>
    public static void Margins(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<int> heads, Span<float> margins)
    {
        for (var d = 0; d < heads.Length; d++)
        {
            var row = scores.Slice(d * stride, heads.Length + 1);
            var other = Best(row, d + 1, heads[d]);
            margins[d] = other < 0 ? float.PositiveInfinity : row[heads[d]] - row[other];
        }
    }

    private static int Best(ReadOnlySpan<float> row, int self, int barred)
    {
        var best = -1;
        for (var h = 0; h < row.Length; h++)
        {
            if (h != self && h != barred && (best < 0 || row[h] > row[best]))
                best = h;
        }

        return best;
    }

    private bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Length == 0)
            return true;
        if (heads.Count(0) != 1)
            return false;
        if (_visit.Length <= heads.Length)
            _visit = new int[Math.Max(heads.Length + 1, 2 * _visit.Length)];
        _visit.AsSpan(0, heads.Length + 1).Clear();
        for (var token = 1; token <= heads.Length; token++)
        {
            var at = token;
            for (; at != 0 && _visit[at] == 0; at = heads[at - 1])
                _visit[at] = token;
            // Back on this walk's own track: a cycle. On an earlier one's: that led to the root.
            if (at != 0 && _visit[at] == token)
                return false;
        }

        return true;
    }
}
