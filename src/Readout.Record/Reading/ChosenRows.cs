using System.Numerics;

namespace Readout.Record.Reading;

/// <summary>Rows that answer a question: a bit a row, in blocks that are small enough to be memory of a moment; a block without rows is not there.</summary>
internal sealed class ChosenRows
{
    /// <summary>A block has two to the power of so many rows.</summary>
    public const int BlockBits = 16;

    private const int BlockWords = 1 << (BlockBits - 6);

    // One for all: a block of which every row is chosen is known by being this.
    private static readonly ulong[] s_full = [.. Enumerable.Repeat(ulong.MaxValue, BlockWords)];

    private readonly ulong[]?[] _blocks;
    private int? _count;

    private ChosenRows(int length) => _blocks = new ulong[]?[(length + (1 << BlockBits) - 1) >> BlockBits];

    /// <summary>How many they are.</summary>
    public int Count => _count ??= _blocks.Sum(block => block is null ? 0 : block == s_full ? 1 << BlockBits : block.Sum(BitOperations.PopCount));

    /// <summary>How many blocks there are, those without rows among them.</summary>
    public int Blocks => _blocks.Length;

    /// <summary>All rows.</summary>
    /// <param name="length">How many there are.</param>
    public static ChosenRows All(int length)
    {
        var all = new ChosenRows(length);
        for (var block = 0; block < length >> BlockBits; block++) all._blocks[block] = s_full;
        for (var row = length >> BlockBits << BlockBits; row < length; row += 64) all.Block(row)[(row >> 6) & (BlockWords - 1)] = length - row >= 64 ? ulong.MaxValue : (1UL << (length - row)) - 1;
        return all;
    }

    /// <summary>Some rows.</summary>
    /// <param name="length">How many there are in all.</param>
    /// <param name="rows">Those that are chosen.</param>
    public static ChosenRows Of(int length, IEnumerable<int> rows)
    {
        var some = new ChosenRows(length);
        foreach (var row in rows) some.Block(row)[(row >> 6) & (BlockWords - 1)] |= 1UL << row;
        return some;
    }

    /// <summary>Whether every row of a block is chosen.</summary>
    public bool IsFull(int block) => block < _blocks.Length && _blocks[block] == s_full;

    /// <summary>The words of a block; none where no row of it is chosen.</summary>
    public ReadOnlySpan<ulong> Words(int block) => _blocks[block];

    /// <summary>These without some.</summary>
    public ChosenRows Without(IEnumerable<int> rows)
    {
        var left = new ChosenRows(_blocks.Length << BlockBits);
        _blocks.CopyTo(left._blocks, 0);
        foreach (var block in rows.GroupBy(row => row >> BlockBits))
        {
            if (left._blocks[block.Key] is not { } words) continue;
            words = left._blocks[block.Key] = [.. words];
            foreach (var row in block) words[(row >> 6) & (BlockWords - 1)] &= ~(1UL << row);
        }
        return left;
    }

    /// <summary>Those of them whose number in a column lies between two.</summary>
    /// <param name="values">The column.</param>
    /// <param name="bounds">The least and the greatest number of each block.</param>
    /// <param name="least">The least that is wanted.</param>
    /// <param name="most">The greatest, <paramref name="least"/> at least.</param>
    public ChosenRows Between(ReadOnlySpan<int> values, IReadOnlyList<(int Least, int Most)> bounds, int least, int most)
    {
        var kept = new ChosenRows(_blocks.Length << BlockBits);
        var condition = new RowConditions.IsBetween(values, least, most);
        for (var block = 0; block < _blocks.Length; block++)
        {
            if (_blocks[block] is not { } words || bounds[block].Most < least || bounds[block].Least > most) continue;
            kept._blocks[block] = bounds[block].Least >= least && bounds[block].Most <= most ? words : Kept(words, block << BlockBits, condition);
        }
        return kept;
    }

    /// <summary>Those of them for which a condition holds.</summary>
    public ChosenRows Where<T>(T condition)
        where T : struct, IRowCondition, allows ref struct
    {
        var kept = new ChosenRows(_blocks.Length << BlockBits);
        for (var block = 0; block < _blocks.Length; block++)
            if (_blocks[block] is { } words) kept._blocks[block] = Kept(words, block << BlockBits, condition);
        return kept;
    }

    /// <summary>The rows, ascending.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The rows of a block.</summary>
    /// <param name="block">Which block.</param>
    /// <param name="isDown">Whether they come descending.</param>
    public IEnumerable<int> Within(int block, bool isDown)
    {
        if (_blocks[block] is not { } words) yield break;
        for (var step = 0; step < BlockWords; step++)
        {
            var word = isDown ? BlockWords - 1 - step : step;
            for (var rest = words[word]; rest != 0;)
            {
                var bit = isDown ? BitOperations.Log2(rest) : BitOperations.TrailingZeroCount(rest);
                rest ^= 1UL << bit;
                yield return (block << BlockBits) + (word << 6) + bit;
            }
        }
    }

    private ulong[] Block(int row) => _blocks[row >> BlockBits] ??= new ulong[BlockWords];

    // What is left whole is the same block: that all of it is chosen stays known.
    private static ulong[]? Kept<T>(ulong[] words, int first, T condition)
        where T : struct, IRowCondition, allows ref struct
    {
        ulong[]? kept = null;
        for (var word = 0; word < words.Length; word++)
        {
            var left = words[word] == 0 ? 0 : words[word] == ulong.MaxValue ? condition.Word(first + (word << 6)) : OfSome(words[word], first + (word << 6), condition);
            if (kept is null && left != words[word]) Array.Copy(words, kept = new ulong[BlockWords], word);
            if (kept is not null) kept[word] = left;
        }
        return kept is null ? words : kept.AsSpan().IndexOfAnyExcept(0UL) < 0 ? null : kept;
    }

    private static ulong OfSome<T>(ulong word, int first, T condition)
        where T : struct, IRowCondition, allows ref struct
    {
        var kept = 0UL;
        for (var rest = word; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            kept |= (condition.Holds(first + bit) ? 1UL : 0UL) << bit;
        }
        return kept;
    }

    /// <summary>Goes through rows, ascending.</summary>
    internal struct Enumerator(ChosenRows rows)
    {
        private readonly ulong[]?[] _blocks = rows._blocks;
        private ulong[]? _words;
        private int _block = -1;
        private int _word = BlockWords;
        private ulong _rest;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
                if (!NextWord()) return false;
            Current = (_block << BlockBits) + (_word << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }

        private bool NextWord()
        {
            if (_words is null || ++_word >= BlockWords)
            {
                do
                    if (++_block >= _blocks.Length) return false;
                while (_blocks[_block] is null);
                (_words, _word) = (_blocks[_block], 0);
            }
            _rest = _words![_word];
            return true;
        }
    }
}
