namespace Readout.Record.Reading;

/// <summary>What is asked of documents: one is given where all that is set here holds; an empty list or null asks nothing.</summary>
public sealed record DocumentQuery
{
    /// <summary>Who published them, any of these.</summary>
    public IReadOnlyList<string> Publishers { get; init; } = [];

    /// <summary>First day of publication, counted in; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication, counted in; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that they must hold, as the text search of the record takes them; null for none.</summary>
    public string? Text { get; init; }
}
