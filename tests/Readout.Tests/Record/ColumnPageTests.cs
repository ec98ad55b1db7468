using Readout.Record.Reading;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Lists of rows over several blocks: what is jumped over changes no answer.</summary>
public class ColumnPageTests
{
    private const int Rows = 200_000;
    private static readonly EventTable s_table = Table();

    [Theory]
    [InlineData(EventOrder.NewestFirst)]
    [InlineData(EventOrder.OldestFirst)]
    [InlineData(EventOrder.LeastSure)]
    [InlineData(EventOrder.Updated)]
    public void The_first_rows_are_those_of_all_rows_in_order(EventOrder order)
    {
        var down = EventLister.IsDown(order);
        var chosen = s_table.All.Where(new RowConditions.Answers(row => row % 3 != 1));
        EventCursor[] all = [.. ChosenRowsTests.Rows(chosen).Select(row => Cursor(row, order)).Order()];
        if (down) Array.Reverse(all);
        var page = new ColumnPage(s_table, order);
        Assert.Equal(all[..50], page.First(chosen, 50, null));
        Assert.Equal(all[50..90], page.First(chosen, 40, all[49]));
        Assert.Equal(all[90_000..90_020], page.First(chosen, 20, all[89_999]));
        Assert.Equal(all[^3..], page.First(chosen, 10, all[^4]));
        Assert.Empty(page.First(chosen, 0, null));
    }

    [Fact]
    public void Blocks_know_their_days_in_forks_too()
    {
        var fork = s_table.Fork([]);
        Add(fork, Rows + 1, 19000101, 0.5);
        fork.Seal();
        Assert.Equal(19000101, fork.DayBounds[^1].Earliest);
        Assert.Equal(19000101, new ColumnPage(fork, EventOrder.OldestFirst).First(fork.All, 1, null)[0].Value);
        Assert.NotEqual(19000101, s_table.DayBounds[^1].Earliest);
    }

    // Days mostly ascend, as reports come in, and some are long before or behind.
    private static EventTable Table()
    {
        var (table, random) = (new EventTable(Rows), new Random(7));
        for (var row = 0; row < Rows; row++)
            Add(table, row + 1, random.Next(50) == 0 ? 20100101 + random.Next(20) : 20200101 + (row / 20_000 * 100) + random.Next(28), random.Next(20) == 0 ? double.NaN : random.NextDouble());
        table.Seal();
        return table;
    }

    private static void Add(EventTable table, long number, int day, double confidence)
    {
        table.Days.Add(day);
        table.Add(new EventTable.Row(number, number / 5, 1_000_000 - (number % 977), confidence), 0, RowMarks.None);
    }

    private static EventCursor Cursor(int row, EventOrder order) => new(order switch
    {
        EventOrder.NewestFirst or EventOrder.OldestFirst => s_table.Days.Value(s_table.Days.Rows[row]),
        EventOrder.Updated => s_table[row].Updated,
        _ => double.IsNaN(s_table[row].Confidence) ? EventCursor.Unsure : s_table[row].Confidence,
    }, s_table[row].Number);
}
