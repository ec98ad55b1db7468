using System.Numerics;

namespace Readout.Record.Reading;

/// <summary>Rows that answer a question: a bit a row, in blocks that are small enough to be memory of a moment; a block without rows is not there.</summary>
internal sealed class ChosenRows
{
    private const int BlockBits = 16;
    private const int BlockWords = 1 << (BlockBits - 6);
    private readonly ulong[]?[] _blocks;
    private int? _count;

    private ChosenRows(int length) => _blocks = new ulong[]?[(length + (1 << BlockBits) - 1) >> BlockBits];

    /// <summary>How many they are.</summary>
    public int Count => _count ??= _blocks.Sum(block => block is null ? 0 : block.Sum(BitOperations.PopCount));

    /// <summary>All rows.</summary>
    /// <param name="length">How many there are.</param>
    public static ChosenRows All(int length)
    {
        var all = new ChosenRows(length);
        for (var row = 0; row < length; row += 64) all.Block(row)[(row >> 6) & (BlockWords - 1)] = length - row >= 64 ? ulong.MaxValue : (1UL << (length - row)) - 1;
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

    /// <summary>The rows, ascending.</summary>
    public IEnumerable<int> Upwards()
    {
        foreach (var row in this) yield return row;
    }

    /// <summary>The rows, descending.</summary>
    public IEnumerable<int> Downwards()
    {
        for (var block = _blocks.Length - 1; block >= 0; block--)
        {
            if (_blocks[block] is not { } words) continue;
            for (var word = BlockWords - 1; word >= 0; word--)
                for (var rest = words[word]; rest != 0; rest ^= 1UL << BitOperations.Log2(rest)) yield return (block << BlockBits) + (word << 6) + BitOperations.Log2(rest);
        }
    }

    private ulong[] Block(int row) => _blocks[row >> BlockBits] ??= new ulong[BlockWords];

    private static ulong[]? Kept<T>(ulong[] words, int first, T condition)
        where T : struct, IRowCondition, allows ref struct
    {
        ulong[]? kept = null;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0) continue;
            var left = words[word] == ulong.MaxValue ? OfAll(first + (word << 6), condition) : OfSome(words[word], first + (word << 6), condition);
            if (left != 0) (kept ??= new ulong[BlockWords])[word] = left;
        }
        return kept;
    }

    // No row is jumped over: what is not to be foretold costs more than what is not wanted.
    private static ulong OfAll<T>(int first, T condition)
        where T : struct, IRowCondition, allows ref struct
    {
        var kept = 0UL;
        for (var bit = 0; bit < 64; bit++) kept |= (condition.Holds(first + bit) ? 1UL : 0UL) << bit;
        return kept;
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
