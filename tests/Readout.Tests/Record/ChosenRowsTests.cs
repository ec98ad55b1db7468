using Readout.Record.Reading;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Rows as bits are the rows.</summary>
public class ChosenRowsTests
{
    /// <summary>About the ends of words and blocks.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void Rows_are_those_that_a_list_would_hold(int length)
    {
        var all = ChosenRows.All(length);
        Assert.Equal(Enumerable.Range(0, length), all.Upwards());
        var random = new Random(length);
        var values = Enumerable.Range(0, length).Select(row => row / 3000 % 2 == 0 ? random.Next(4) : 0).ToArray();
        foreach (var wanted in (bool[][])[[true, false, false, true], [false, true, false, false], [true, true, true, true], [false, false, false, false]])
        {
            var expected = Enumerable.Range(0, length).Where(row => wanted[values[row]]).ToArray();
            var chosen = all.Where(new RowConditions.HasValue(values, wanted));
            Assert.Equal(expected, chosen.Upwards());
            Assert.Equal(expected.Reverse(), chosen.Downwards());
            Assert.Equal(expected.Length, chosen.Count);
            Assert.Equal(expected.Where(row => row % 7 == 1), chosen.Where(new RowConditions.Answers(row => row % 7 == 1)).Upwards());
            Assert.Equal(expected, ChosenRows.Of(length, expected.Reverse()).Upwards());
        }
        Assert.Equal(length, all.Count);
    }

    [Fact]
    public void Conditions_ask_what_they_say()
    {
        RowMarks[] marks = [RowMarks.None, RowMarks.Lead, RowMarks.Lead | RowMarks.Overruled, RowMarks.InPlace | RowMarks.Lead | RowMarks.Corrected];
        var all = ChosenRows.All(4);
        Assert.Equal([1, 3], all.Where(new RowConditions.IsMarked(marks, RowMarks.Overruled, RowMarks.Lead)).Upwards());
        Assert.Equal([0, 1, 2], all.Where(new RowConditions.IsMarked(marks, RowMarks.InPlace, RowMarks.None)).Upwards());
        bool[] first = [true, false], second = [false, true];
        Assert.Equal([0, 1, 3], all.Where(new RowConditions.HasEither(new([0, 0, 1, 1], first), new([0, 0, 0, 1], second))).Upwards());
    }
}
