using Readout.Exchange.Rows;

namespace Readout.Record.Reading;

/// <summary>An event of the record.</summary>
public sealed class StoredEvent
{
    private EventRow? _row;

    /// <summary>Its id, unique for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Its PLOVER line, as it came in.</summary>
    public required string Line { get; init; }

    /// <summary>Key of its document.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>Its number in this record; later versions have greater ones.</summary>
    internal long Number { get; init; }

    /// <summary>Number of its document in this record.</summary>
    internal long DocumentNumber { get; init; }

    /// <summary>Language of its document; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the entry that it is a report of; null for none.</summary>
    public string? Entry { get; init; }

    /// <summary>Number of the run that wrote it.</summary>
    public required long Run { get; init; }

    /// <summary>Number of the run whose events took its place; null while it is current.</summary>
    public long? SupersededBy { get; init; }

    /// <summary>When it came into the record (UTC).</summary>
    public required DateTime Added { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public required DateTime Updated { get; init; }

    /// <summary>Where a list that ends with this event goes on; "" for events that were not asked for as a list.</summary>
    public string Cursor { get; init; } = "";

    /// <summary>What its line says.</summary>
    public EventRow Row => _row ??= PloverReader.Parse(Line) is var row && row.Language is null ? row with { Language = Language } : row;
}
