using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Readout.Record.Reading;

/// <summary>What is asked of rows.</summary>
internal static class RowConditions
{
    /// <summary>A column's value is wanted.</summary>
    public readonly ref struct HasValue(ReadOnlySpan<int> values, ReadOnlySpan<bool> wanted) : IRowCondition
    {
        private readonly ReadOnlySpan<int> _values = values;
        private readonly ReadOnlySpan<bool> _wanted = wanted;

        public bool Holds(int row) => _wanted[_values[row]];

        public ulong Word(int first) => Each(this, first);
    }

    /// <summary>A column's number lies between two; eight rows are asked at once.</summary>
    public readonly ref struct IsBetween(ReadOnlySpan<int> values, int least, int most) : IRowCondition
    {
        private readonly ReadOnlySpan<int> _values = values;
        private readonly int _least = least;
        private readonly uint _span = (uint)(most - least);

        public bool Holds(int row) => (uint)(_values[row] - _least) <= _span;

        public ulong Word(int first)
        {
            ref var start = ref MemoryMarshal.GetReference(_values.Slice(first, 64));
            var (word, least, span) = (0UL, Vector256.Create(_least), Vector256.Create(_span));
            for (var part = 0; part < 8; part++)
            {
                var from = (Vector256.LoadUnsafe(ref start, (nuint)(part * 8)) - least).AsUInt32();
                word |= (ulong)Vector256.LessThanOrEqual(from, span).ExtractMostSignificantBits() << (part * 8);
            }
            return word;
        }
    }

    /// <summary>The value of the one or the other column is wanted.</summary>
    public readonly ref struct HasEither(HasValue one, HasValue other) : IRowCondition
    {
        private readonly HasValue _one = one;
        private readonly HasValue _other = other;

        public bool Holds(int row) => _one.Holds(row) | _other.Holds(row);

        public ulong Word(int first) => Each(this, first);
    }

    /// <summary>Marks are there, or are not.</summary>
    public readonly ref struct IsMarked(ReadOnlySpan<RowMarks> marks, RowMarks without, RowMarks with) : IRowCondition
    {
        private readonly ReadOnlySpan<RowMarks> _marks = marks;
        private readonly RowMarks _asked = without | with;

        public bool Holds(int row) => (_marks[row] & _asked) == with;

        public ulong Word(int first)
        {
            var bytes = MemoryMarshal.AsBytes(_marks.Slice(first, 64));
            ref var start = ref MemoryMarshal.GetReference(bytes);
            var (asked, wanted) = (Vector256.Create((byte)_asked), Vector256.Create((byte)with));
            var low = Vector256.Equals(Vector256.LoadUnsafe(ref start) & asked, wanted).ExtractMostSignificantBits();
            return low | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref start, 32) & asked, wanted).ExtractMostSignificantBits() << 32);
        }
    }

    /// <summary>Anything else.</summary>
    public readonly struct Answers(Func<int, bool> condition) : IRowCondition
    {
        public bool Holds(int row) => condition(row);

        public ulong Word(int first) => Each(this, first);
    }

    // No row is jumped over: what is not to be foretold costs more than what is not wanted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Each<T>(T condition, int first)
        where T : struct, IRowCondition, allows ref struct
    {
        var kept = 0UL;
        for (var bit = 0; bit < 64; bit++) kept |= (condition.Holds(first + bit) ? 1UL : 0UL) << bit;
        return kept;
    }
}
