using System.Collections.Concurrent;

namespace Readout.Record.Reading;

/// <summary>Sums events and scores of chosen rows by the values of columns. Cooperation and conflict of a value stand side by side, so that no row asks which of them it is.</summary>
/// <param name="scores">The score of each row.</param>
/// <param name="marks">What each row is.</param>
internal sealed class TallySums(ReadOnlyMemory<double> scores, ReadOnlyMemory<RowMarks> marks)
{
    private readonly ConcurrentDictionary<INumberedColumn, Lazy<RunningSums>> _running = new();

    /// <summary>Sums chosen rows by the values of a column; values without rows are left out. Memory is lent: a column of many values would leave megabytes behind each
    /// time it is counted.</summary>
    public IEnumerable<(int Value, EventTally Tally)> Of(ChosenRows chosen, INumberedColumn column)
    {
        var count = column.Values * 2;
        var sums = Lent<(long Events, double Score)>.Arrays.Rent(count);
        Array.Clear(sums, 0, count);
        Add(chosen, column, sums);
        for (var value = 0; value < column.Values; value++)
        {
            var (conflict, cooperation) = (sums[value << 1], sums[(value << 1) | 1]);
            if (conflict.Events + cooperation.Events > 0) yield return (value, new EventTally(conflict.Events + cooperation.Events, cooperation.Events, conflict.Events, cooperation.Score, conflict.Score));
        }
        Lent<(long, double)>.Arrays.Return(sums);
    }

    private void Add(ChosenRows chosen, INumberedColumn column, (long Events, double Score)[] sums)
    {
        var values = column.Numbers;
        for (var block = 0; block < chosen.Blocks; block++)
        {
            var end = block;
            while (chosen.IsFull(end)) end++;
            if (end > block && Running(column) is { } running)
            {
                running.AddTo(sums, block, end);
                block = end - 1;
            }
            else AddBlock(chosen.Words(block), block << ChosenRows.BlockBits, values.Span, sums);
        }
    }

    private RunningSums? Running(INumberedColumn column) => column.Values > RunningSums.MostValues ? null : _running.GetOrAdd(column, added => new Lazy<RunningSums>(() =>
    {
        var (all, values) = (ChosenRows.All(marks.Length), added.Numbers);
        return RunningSums.Of((block, sums) => AddBlock(all.Words(block), block << ChosenRows.BlockBits, values.Span, sums), marks.Length >> ChosenRows.BlockBits, added.Values * 2);
    })).Value;

    private void AddBlock(ReadOnlySpan<ulong> words, int first, ReadOnlySpan<int> values, (long Events, double Score)[] sums)
    {
        var told = scores.Span;
        var kinds = marks.Span;
        for (var word = 0; word < words.Length; word++, first += 64)
        {
            if (words[word] == ulong.MaxValue)
                for (var row = first; row < first + 64; row++) Add(ref sums[(values[row] << 1) | (int)(kinds[row] & RowMarks.Cooperation)], told[row]);
            else
                for (var rest = words[word]; rest != 0; rest &= rest - 1)
                {
                    var row = first + System.Numerics.BitOperations.TrailingZeroCount(rest);
                    Add(ref sums[(values[row] << 1) | (int)(kinds[row] & RowMarks.Cooperation)], told[row]);
                }
        }
    }

    private static void Add(ref (long Events, double Score) sum, double score)
    {
        sum.Events++;
        sum.Score += score;
    }
}
