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
    }

    /// <summary>The value of the one or the other column is wanted.</summary>
    public readonly ref struct HasEither(HasValue one, HasValue other) : IRowCondition
    {
        private readonly HasValue _one = one;
        private readonly HasValue _other = other;

        public bool Holds(int row) => _one.Holds(row) | _other.Holds(row);
    }

    /// <summary>Marks are there, or are not.</summary>
    public readonly ref struct IsMarked(ReadOnlySpan<RowMarks> marks, RowMarks without, RowMarks with) : IRowCondition
    {
        private readonly ReadOnlySpan<RowMarks> _marks = marks;

        public bool Holds(int row) => (_marks[row] & (without | with)) == with;
    }

    /// <summary>Anything else.</summary>
    public readonly struct Answers(Func<int, bool> condition) : IRowCondition
    {
        public bool Holds(int row) => condition(row);
    }
}
