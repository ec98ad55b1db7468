namespace Readout.Web.Charts;

/// <summary>Places the labels of circles so that none covers another: each takes the nearest place about its circle that is free, the first circles first. The same circles
/// are always labelled the same.</summary>
internal static class LabelLayout
{
    /// <summary>How far above its base line the middle of a label is.</summary>
    public const double Rise = 4;

    private const double Height = 15;
    private const double Far = 9;

    private static readonly double[] s_gaps = [2, 5, 9, 15, 23, 33, 45, 60];

    // Above, below, beside; then askew.
    private static readonly (double X, double Y)[] s_sides = [(0, -1), (0, 1), (1, 0), (-1, 0), (0.7, -0.7), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7)];

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    /// <summary>Places labels.</summary>
    /// <param name="nodes">The circles, the most important first.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Its height.</param>
    /// <returns>A place each; null where there is none, which takes a very crowded drawing.</returns>
    public static IReadOnlyList<PlacedLabel?> Place(IReadOnlyList<LabelledNode> nodes, double width, double height)
    {
        var (circles, taken) = (nodes.Select(node => new Box(node.X - node.Radius, node.Y - node.Radius, node.X + node.Radius, node.Y + node.Radius)).ToArray(), new List<Box>());
        var labels = new PlacedLabel?[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            bool IsFree(Box box) => box is { Left: >= 0, Top: >= 0 } && box.Right <= width && box.Bottom <= height && !taken.Exists(box.Meets);
            // Rather far away than over another circle; rather over another circle than nowhere.
            var places = Around(nodes[i]);
            var (gap, found) = places.Where(place => !Array.Exists(circles, place.Box.Meets)).Concat(places).FirstOrDefault(place => IsFree(place.Box));
            if (found == default) continue;
            taken.Add(found);
            labels[i] = new PlacedLabel(Math.Round((found.Left + found.Right) / 2, 1), Math.Round(((found.Top + found.Bottom) / 2) + Rise, 1), gap > Far);
        }
        return labels;
    }

    private static IEnumerable<(double Gap, Box Box)> Around(LabelledNode node)
    {
        var half = Width(node.Text) / 2;
        foreach (var gap in s_gaps)
            foreach (var (x, y) in s_sides)
            {
                var (middle, centre) = (node.X + (x * (node.Radius + gap)) + (Math.Sign(x) * half), node.Y + (y * (node.Radius + gap + (Height / 2))));
                yield return (gap, new Box(middle - half, centre - (Height / 2), middle + half, centre + (Height / 2)));
            }
    }

    // Nobody knows here which font draws it: as wide as the widest that is usual.
    private static double Width(string text) => 4 + text.Sum(letter => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or '\'' or ' ' => 4.2,
        'm' or 'w' or 'M' or 'W' => 11.8,
        'f' or 'r' or 't' or '-' or '(' or ')' => 5.4,
        _ => char.IsUpper(letter) ? 9.2 : 7.6,
    });
}
