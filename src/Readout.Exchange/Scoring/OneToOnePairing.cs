namespace Readout.Exchange.Scoring;

/// <summary>Pairs rows with columns one to one so that the sum of weights is greatest: the Hungarian algorithm on a square cost matrix.</summary>
internal static class OneToOnePairing
{
    /// <summary>The pairs, by column; pairs without a weight are left out.</summary>
    /// <param name="weights">Weight of each pair that is allowed; positive.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    public static List<(int Row, int Column)> Best(IReadOnlyDictionary<(int Row, int Column), int> weights, int rows, int columns)
    {
        var pairs = new List<(int, int)>();
        if (rows == 0 || columns == 0) return pairs;
        var match = Match(CostMatrix(weights, Math.Max(rows, columns)));
        for (var j = 1; j < match.Length; j++)
            if (weights.ContainsKey((match[j] - 1, j - 1))) pairs.Add((match[j] - 1, j - 1));
        return pairs;
    }

    private static int[,] CostMatrix(IReadOnlyDictionary<(int Row, int Column), int> weights, int size)
    {
        var (cost, most) = (new int[size, size], weights.Count > 0 ? weights.Values.Max() : 0);
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++) cost[i, j] = most - weights.GetValueOrDefault((i, j));
        return cost;
    }

    // Row matched to each column, both counted from 1; column 0 stands for the row that is being placed.
    private static int[] Match(int[,] cost)
    {
        var n = cost.GetLength(0);
        var (rowPotential, columnPotential, match, way) = (new int[n + 1], new int[n + 1], new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            match[0] = row;
            var column = FindFreeColumn(cost, rowPotential, columnPotential, match, way);
            while (column != 0)
            {
                match[column] = match[way[column]];
                column = way[column];
            }
        }
        return match;
    }

    private static int FindFreeColumn(int[,] cost, int[] u, int[] v, int[] match, int[] way)
    {
        var n = match.Length - 1;
        var (low, used, column) = (new int[n + 1], new bool[n + 1], 0);
        Array.Fill(low, int.MaxValue);
        do
        {
            used[column] = true;
            var (row, delta, next) = (match[column], int.MaxValue, 0);
            for (var j = 1; j <= n; j++)
            {
                if (used[j]) continue;
                var current = cost[row - 1, j - 1] - u[row] - v[j];
                if (current < low[j]) (low[j], way[j]) = (current, column);
                if (low[j] < delta) (delta, next) = (low[j], j);
            }
            for (var j = 0; j <= n; j++)
            {
                if (used[j])
                {
                    u[match[j]] += delta;
                    v[j] -= delta;
                }
                else low[j] -= delta;
            }
            column = next;
        }
        while (match[column] != 0);
        return column;
    }
}
