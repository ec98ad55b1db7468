namespace Readout.Record.Reading;

/// <summary>What a row of <see cref="EventTable"/> is.</summary>
[Flags]
internal enum RowMarks : byte
{
    None = 0,

    /// <summary>Its quad code is 1 or 2; the lowest bit, since sums are kept by it.</summary>
    Cooperation = 1,

    /// <summary>It stands for its entry.</summary>
    Lead = 2,

    /// <summary>What the coder said, and no longer holds.</summary>
    Overruled = 4,

    /// <summary>What holds in the place of what the coder said.</summary>
    InPlace = 8,

    /// <summary>People changed it.</summary>
    Corrected = 16,
}
