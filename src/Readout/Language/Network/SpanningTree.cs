namespace Readout.Language.Network;

/// <summary>
/// Heaviest tree over all tokens in which exactly one hangs on the root: Chu-Liu and Edmonds with rows of weights merged as
/// cycles contract, O(n²). Weights are whole numbers, so that sums are exact and ties fall to the lowest head.
/// </summary>
internal sealed class SpanningTree
{
    // 20 bits after the point, scores clipped at ±65,536.
    private const float Unit = 1 << 20;
    private const long Bound = 1L << 36;

    private long[] _weights = [];
    private int[] _enters = [];
    private int[] _component = [];
    private int[] _parent = [];
    private int[] _row = [];
    private int[] _from = [];
    private int[] _to = [];
    private long[] _best = [];
    private byte[] _state = [];
    private int[] _path = [];
    private int _width;
    private int _components;

    private const byte OnPath = 1;
    private const byte Rooted = 2;

    /// <summary>Finds the tree. Row d of the scores holds the scores of heads 0..n of token d + 1; 0 is the root.</summary>
    /// <param name="scores">Scores, <paramref name="stride"/> apart from token to token.</param>
    /// <param name="stride">At least n + 1.</param>
    /// <param name="heads">Filled with the heads of the n tokens.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        Start(scores, stride, heads.Length);
        for (var token = 1; token <= heads.Length; token++)
        {
            if (_state[_component[token]] != Rooted)
                Grow(_component[token]);
        }

        // A merged component hands its entering arc down to every part around the token it enters.
        for (var c = _components - 1; c >= _width; c--)
        {
            for (var part = _to[c]; part != c; part = _parent[part])
                (_from[part], _to[part]) = (_from[c], _to[c]);
        }

        for (var token = 1; token <= heads.Length; token++)
            heads[token - 1] = _from[token];
    }

    private void Start(ReadOnlySpan<float> scores, int stride, int tokens)
    {
        _width = tokens + 1;
        _components = _width;
        Reserve(_width);
        // Dearer than all other differences together: a second token on the root never pays.
        var rootToll = 2 * Bound * (tokens + 1);
        for (var d = 1; d <= tokens; d++)
        {
            var row = scores.Slice((d - 1) * stride, _width);
            for (var h = 0; h < _width; h++)
            {
                var weight = Math.Clamp((long)(row[h] * Unit), -Bound, Bound);
                _weights[d * _width + h] = h == 0 ? weight - rootToll : weight;
                _enters[d * _width + h] = d;
            }
        }

        for (var c = 0; c < _width; c++)
            _component[c] = _row[c] = c;
        Array.Clear(_state);
        _state[0] = Rooted;
    }

    private void Grow(int component)
    {
        var depth = 0;
        _path[depth++] = component;
        while (true)
        {
            var top = _path[depth - 1];
            _state[top] = OnPath;
            var head = _component[ChooseHead(top)];
            if (_state[head] == Rooted)
                break;
            if (_state[head] == OnPath)
                depth = Contract(head, depth);
            else
                _path[depth++] = head;
        }

        while (depth > 0)
            _state[_path[--depth]] = Rooted;
    }

    private int ChooseHead(int component)
    {
        var at = _row[component] * _width;
        var best = -1;
        for (var h = 0; h < _width; h++)
        {
            if (_component[h] != component && (best < 0 || _weights[at + h] > _weights[at + best]))
                best = h;
        }

        _best[component] = _weights[at + best];
        _to[component] = _enters[at + best];
        return _from[component] = best;
    }

    // Merges the parts of the cycle, from the one at which it closes to the top of the path.
    private int Contract(int first, int depth)
    {
        var merged = _components++;
        _row[merged] = _row[first];
        var target = _row[first] * _width;
        for (var h = 0; h < _width; h++)
            _weights[target + h] -= _best[first];
        int part;
        do
        {
            part = _path[--depth];
            _parent[part] = merged;
            if (part != first)
                Merge(target, _row[part] * _width, _best[part]);
        }
        while (part != first);

        for (var token = 1; token < _width; token++)
        {
            if (_parent[_component[token]] == merged)
                _component[token] = merged;
        }

        _path[depth++] = merged;
        return depth;
    }

    private void Merge(int target, int source, long best)
    {
        for (var h = 0; h < _width; h++)
        {
            if (_weights[source + h] - best <= _weights[target + h])
                continue;
            _weights[target + h] = _weights[source + h] - best;
            _enters[target + h] = _enters[source + h];
        }
    }

    private void Reserve(int width)
    {
        if (_component.Length < width)
        {
            var room = Math.Max(width, 2 * _component.Length);
            _component = new int[room];
            (_parent, _row, _from, _to) = (new int[2 * room], new int[2 * room], new int[2 * room], new int[2 * room]);
            (_best, _state, _path) = (new long[2 * room], new byte[2 * room], new int[room]);
        }

        if (_weights.Length < width * width)
            (_weights, _enters) = (new long[width * width], new int[width * width]);
        // Parents of an earlier sentence must not look like those of this one.
        Array.Clear(_parent);
    }
}
