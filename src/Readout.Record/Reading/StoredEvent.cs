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

    /// <summary>Number of the event that leads its entry; null for an older version.</summary>
    internal long? EntryNumber { get; init; }

    /// <summary>Language of its document; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the entry that it is a report of, its own where nobody else reports it; null for an older version.</summary>
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

    /// <summary>That place, to be compared with others.</summary>
    internal EventCursor Place { get; init; }

    /// <summary>The event as people corrected it; null where nobody did, where the question ignored corrections, and among all versions of an event.</summary>
    public CorrectedEvent? Corrected { get; internal set; }

    /// <summary>The same event at another place of a list.</summary>
    internal StoredEvent At(EventCursor place) => new()
    {
        Id = Id, Line = Line, DocumentKey = DocumentKey, Number = Number, DocumentNumber = DocumentNumber, EntryNumber = EntryNumber, Language = Language, Entry = Entry, Run = Run, SupersededBy = SupersededBy, Added = Added, Updated = Updated,
        Corrected = Corrected, Place = place, Cursor = place.ToString(),
    };

    /// <summary>What its line says, without corrections.</summary>
    public EventRow Row => _row ??= PloverReader.Parse(Line) is var row && row.Language is null ? row with { Language = Language } : row;

    /// <summary>What it says as it was asked for: as people corrected it, where that was asked.</summary>
    public EventRow Told => Corrected?.Row ?? Row;

    /// <summary>The line that says so.</summary>
    public string ToldLine => Corrected?.Line ?? Line;
}
