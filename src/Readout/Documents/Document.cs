namespace Readout.Documents;

/// <summary>One report as it was read: the text is kept to the letter, everything else may be missing.</summary>
public sealed record Document
{
    /// <summary>The name by which outputs refer to this document; unique within one run.</summary>
    public required string Id { get; init; }

    /// <summary>The body, exactly as given. Every offset that Readout reports counts UTF-16 code units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>Offset in <see cref="Text"/> at which the report begins; what stands before it (a line that gives the date) is not coded. Default 0.</summary>
    public int BodyStart { get; init; }

    /// <summary>Day of publication; null when unknown, and then no relative date is resolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>The headline, which is not coded; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Address of the page; null when unknown.</summary>
    public string? Url { get; init; }
}
