namespace Readout.Web.Charts;

/// <summary>Places the nodes of a network: all push each other away, links pull together, and what moves cools down (Fruchterman and Reingold 1991). It begins from a
/// circle and takes no chance, so that the same network is always drawn the same.</summary>
internal static class ForceLayout
{
    private const int Rounds = 300;
    private const double Reach = 2.2;

    /// <summary>Places nodes.</summary>
    /// <param name="count">How many.</param>
    /// <param name="links">Pairs of nodes, and how strongly they pull, over 0 to 1.</param>
    /// <returns>Places from 0 to 1 in both directions.</returns>
    public static IReadOnlyList<(double X, double Y)> Place(int count, IReadOnlyList<(int One, int Other, double Pull)> links)
    {
        // The golden angle keeps neighbours of the list apart.
        var at = Enumerable.Range(0, count).Select(i => (X: 0.5 + (0.4 * Math.Sqrt((i + 0.5) / count) * Math.Cos(i * 2.39996323)), Y: 0.5 + (0.4 * Math.Sqrt((i + 0.5) / count) * Math.Sin(i * 2.39996323)))).ToArray();
        var ideal = 0.75 / Math.Sqrt(Math.Max(1, count));
        var (pulls, moves) = (new double[count * count], new (double X, double Y)[count]);
        foreach (var (one, other, pull) in links) pulls[(Math.Max(one, other) * count) + Math.Min(one, other)] += pull;
        for (var round = 0; round < Rounds; round++) Move(at, moves, pulls, ideal, 0.1 * (1 - (round / (double)Rounds)));
        return Fitted(at);
    }

    private static void Move((double X, double Y)[] at, (double X, double Y)[] moves, double[] pulls, double ideal, double most)
    {
        // A weak pull to the middle keeps together what no link does.
        for (var i = 0; i < at.Length; i++) moves[i] = ((0.5 - at[i].X) * 0.6 * ideal, (0.5 - at[i].Y) * 0.6 * ideal);
        for (var i = 0; i < at.Length; i++)
            for (var j = 0; j < i; j++)
                Push(at, moves, i, j, pulls[(i * at.Length) + j], ideal);
        for (var i = 0; i < at.Length; i++)
        {
            var length = Math.Max(1e-9, Math.Sqrt((moves[i].X * moves[i].X) + (moves[i].Y * moves[i].Y)));
            var step = Math.Min(length, most) / length;
            at[i] = (at[i].X + (moves[i].X * step), at[i].Y + (moves[i].Y * step));
        }
    }

    // What is far is not pushed further: parts without links to each other stay near.
    private static void Push((double X, double Y)[] at, (double X, double Y)[] moves, int i, int j, double pull, double ideal)
    {
        var (x, y) = (at[i].X - at[j].X, at[i].Y - at[j].Y);
        var square = Math.Max(1e-8, (x * x) + (y * y));
        var push = square < Reach * Reach * ideal * ideal ? ideal * ideal / square : 0;
        if (pull > 0) push -= Math.Sqrt(square) / ideal * pull;
        if (push == 0) return;
        moves[i] = (moves[i].X + (x * push), moves[i].Y + (y * push));
        moves[j] = (moves[j].X - (x * push), moves[j].Y - (y * push));
    }

    private static IReadOnlyList<(double X, double Y)> Fitted((double X, double Y)[] at)
    {
        if (at.Length < 2) return [.. at.Select(_ => (0.5, 0.5))];
        var (left, top, right, bottom) = (at.Min(place => place.X), at.Min(place => place.Y), at.Max(place => place.X), at.Max(place => place.Y));
        return [.. at.Select(place => (Math.Round((place.X - left) / Math.Max(1e-9, right - left), 3), Math.Round((place.Y - top) / Math.Max(1e-9, bottom - top), 3)))];
    }
}
