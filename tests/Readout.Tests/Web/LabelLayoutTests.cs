using Readout.Web.Charts;
using Xunit;

namespace Readout.Tests.Web;

public class LabelLayoutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Labels_cover_neither_each_other_nor_what_lies_outside(int seed)
    {
        var nodes = Nodes(seed, 60);
        var labels = LabelLayout.Place(nodes, 960, 640);
        var boxes = labels.Select((label, i) => (Label: label, Half: nodes[i].Text.Length * 3.3)).Where(each => each.Label is not null).Select(each => (Left: each.Label!.Value.X - each.Half, Right: each.Label.Value.X + each.Half, Y: each.Label.Value.Y)).ToArray();
        Assert.Equal(nodes.Length, boxes.Length);
        for (var i = 0; i < boxes.Length; i++)
        {
            Assert.True(boxes[i].Left >= 0 && boxes[i].Right <= 960 && boxes[i].Y is > 10 and < 638);
            for (var j = 0; j < i; j++) Assert.False(boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && Math.Abs(boxes[i].Y - boxes[j].Y) < 14, $"{j} and {i}");
        }
        Assert.Equal(labels, LabelLayout.Place(nodes, 960, 640));
    }

    [Fact]
    public void A_label_alone_stands_above_its_circle()
    {
        var label = Assert.Single(LabelLayout.Place([new LabelledNode(480, 320, 10, "Peru")], 960, 640));
        Assert.Equal((480, false), (label!.Value.X, label.Value.IsFar));
        Assert.InRange(label.Value.Y, 290, 310);
    }

    [Fact]
    public void Where_there_is_no_room_there_is_no_label()
    {
        var crowd = Enumerable.Repeat(new LabelledNode(50, 30, 5, "Peru"), 40).ToArray();
        var labels = LabelLayout.Place(crowd, 100, 60);
        Assert.Contains(labels, label => label is not null);
        Assert.Contains(labels, label => label is null);
        Assert.Empty(LabelLayout.Place([], 60, 40));
    }

    // In four bunches, as parties stand that have much to do with each other.
    private static LabelledNode[] Nodes(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new LabelledNode(200 + (i % 2 * 500) + random.Next(160), 120 + (i / 2 % 2 * 300) + random.Next(120), 3 + random.Next(10), new string('n', 4 + random.Next(12))))];
    }
}
