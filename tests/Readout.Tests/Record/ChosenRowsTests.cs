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
        Assert.Equal(Enumerable.Range(0, length), Rows(all));
        var random = new Random(length);
        var values = Enumerable.Range(0, length).Select(row => row / 3000 % 2 == 0 ? random.Next(4) : 0).ToArray();
        foreach (var wanted in (bool[][])[[true, false, false, true], [false, true, false, false], [true, true, true, true], [false, false, false, false]])
        {
            var expected = Enumerable.Range(0, length).Where(row => wanted[values[row]]).ToArray();
            var chosen = all.Where(new RowConditions.HasValue(values, wanted));
            Assert.Equal(expected, Rows(chosen));
            Assert.Equal(expected.Reverse(), Rows(chosen, isDown: true));
            Assert.Equal(expected.Length, chosen.Count);
            Assert.Equal(expected.Where(row => row % 7 == 1), Rows(chosen.Where(new RowConditions.Answers(row => row % 7 == 1))));
            Assert.Equal(expected, Rows(ChosenRows.Of(length, expected.Reverse())));
            Assert.Equal(expected.Where(row => row % 5 > 0), Rows(chosen.Without(expected.Where(row => row % 5 == 0))));
        }
        (int, int)[] bounds = [.. values.Chunk(1 << ChosenRows.BlockBits).Select(block => (block.Min(), block.Max()))];
        foreach (var (least, most) in ((int, int)[])[(0, 0), (1, 2), (0, 3), (3, 9), (4, 4)])
            Assert.Equal(Enumerable.Range(0, length).Where(row => values[row] >= least && values[row] <= most), Rows(all.Between(values, bounds, least, most)));
        Assert.All(Enumerable.Range(0, all.Blocks), block => Assert.Equal((block + 1) << ChosenRows.BlockBits <= length, all.Between(values, bounds, 0, 3).IsFull(block)));
        Assert.Equal(length, all.Count);
    }

    [Fact]
    public void Conditions_ask_what_they_say()
    {
        RowMarks[] marks = [RowMarks.None, RowMarks.Lead, RowMarks.Lead | RowMarks.Overruled, RowMarks.InPlace | RowMarks.Lead | RowMarks.Corrected];
        var all = ChosenRows.All(4);
        Assert.Equal([1, 3], Rows(all.Where(new RowConditions.IsMarked(marks, RowMarks.Overruled, RowMarks.Lead))));
        Assert.Equal([0, 1, 2], Rows(all.Where(new RowConditions.IsMarked(marks, RowMarks.InPlace, RowMarks.None))));
        var many = Enumerable.Range(0, 200).Select(row => marks[row % 4]).ToArray();
        Assert.Equal(Enumerable.Range(0, 200).Where(row => row % 4 is 1 or 3), Rows(ChosenRows.All(200).Where(new RowConditions.IsMarked(many, RowMarks.Overruled, RowMarks.Lead))));
        bool[] first = [true, false], second = [false, true];
        Assert.Equal([0, 1, 3], Rows(all.Where(new RowConditions.HasEither(new([0, 0, 1, 1], first), new([0, 0, 0, 1], second)))));
    }

    /// <summary>Whole blocks are summed by what stands at their ends.</summary>
    [Fact]
    public void Sums_of_whole_blocks_are_the_sums_of_their_rows()
    {
        var (table, random, rows) = (new EventTable(150_000), new Random(3), new List<(string Category, int Day, double Score)>());
        for (var i = 0; i < 150_000; i++)
        {
            var (category, score) = ($"C{random.Next(9)}", random.Next(-100, 100) / 10.0);
            rows.Add((category, 20240101 + (i / 6000), score));
            table.Add(new EventTable.Row(i + 1, i, 0, 1), score, score >= 0 ? RowMarks.Cooperation : RowMarks.None);
            foreach (var (group, column) in table.Columns) column.Add(group == EventGroup.Category ? category : "");
            table.Days.Add(rows[^1].Day);
            table.Places.Add((1, 1));
            table.ActorSectors.Add("");
            table.RecipientSectors.Add("");
        }
        table.Seal();
        foreach (var (from, to) in ((int, int)[])[(20240101, 20240125), (20240103, 20240124), (20240115, 20240116)])
        {
            var days = table.Days.Having(day => day >= from && day <= to);
            var chosen = table.All.Between(table.Days.Rows, table.Days.Bounds, Array.IndexOf(days, true), Array.LastIndexOf(days, true));
            var expected = rows.Where(row => row.Day >= from && row.Day <= to).GroupBy(row => row.Category).OrderBy(group => group.Key).Select(group => (group.Key, group.LongCount(), group.LongCount(row => row.Score >= 0), Math.Round(group.Sum(row => row.Score), 3)));
            Assert.Equal(expected, table.Tallies(chosen, EventGroup.Category).OrderBy(group => group.Key).Select(group => (group.Key, group.Tally.Events, group.Tally.Cooperation, Math.Round(group.Tally.CooperationScore + group.Tally.ConflictScore, 3))));
        }
    }

    /// <summary>The rows, ascending or descending, block by block.</summary>
    internal static IEnumerable<int> Rows(ChosenRows chosen, bool isDown = false)
    {
        var blocks = Enumerable.Range(0, chosen.Blocks);
        return (isDown ? blocks.Reverse() : blocks).SelectMany(block => chosen.Within(block, isDown));
    }
}
