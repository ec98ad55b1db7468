namespace Readout.Intake;

/// <summary>How inputs are read, and which documents are wanted of them.</summary>
public sealed record IntakeOptions
{
    /// <summary>What a table's columns may hold, in the order in which they are told.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = ["id", "published", "publisher", "title", "text", "url", "language"];

    /// <summary>Day of documents that tell none; null to leave them without.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Which column of a table holds what: "text" → "body". Keys are <see cref="ColumnNames"/>; what is not named is looked for under its own name.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Hosts whose pages are wanted, those below them too; empty for all. Documents without an address are passed over where it is not.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>First day of publication that is wanted; null for no bound. Documents without a day are passed over where there is one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day of publication that is wanted; null for no bound. Documents without a day are passed over where there is one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>ISO 639-1 codes of languages that are wanted; empty for all. Documents whose language cannot be told are passed over where it is not.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
