namespace Readout.Exchange.Rows;

/// <summary>One event on its way out: its PLOVER line, what the line says, and what a record knows of it beside. A coded document that no record holds
/// has events of one report, and null for the rest.</summary>
public sealed class ExportRow
{
    private readonly Lazy<EventRow> _event;
    private readonly string? _id;

    /// <summary>The row of a line.</summary>
    /// <param name="line">One line of PLOVER JSON, without the line end.</param>
    /// <param name="read">What the line says, read when it is first asked for; null to read it with <see cref="PloverReader"/>.</param>
    public ExportRow(string line, Func<EventRow>? read = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        (Line, _event) = (line, new Lazy<EventRow>(read ?? (() => PloverReader.Parse(line)), LazyThreadSafetyMode.None));
    }

    /// <summary>Its PLOVER line.</summary>
    public string Line { get; }

    /// <summary>What the line says.</summary>
    /// <exception cref="FormatException">The line is no PLOVER event.</exception>
    public EventRow Event => _event.Value;

    /// <summary>The event's id, unique for ever.</summary>
    public string Id
    {
        get => _id ?? Event.Id;
        init => _id = value;
    }

    /// <summary>Its number in the record, 1 and more, never given to another event; null outside of one.</summary>
    public long? Number { get; init; }

    /// <summary>Key of its document in the record; null outside of one.</summary>
    public string? DocumentKey { get; init; }

    /// <summary>Number of its document in the record, 1 and more; null outside of one.</summary>
    public long? DocumentNumber { get; init; }

    /// <summary>Id of the entry that it is a report of; null for none.</summary>
    public string? Entry { get; init; }

    /// <summary>How many events the entry rests on, this one among them; 1 without an entry.</summary>
    public long Reports { get; init; } = 1;

    /// <summary>How many documents they stand in: one may tell a thing twice.</summary>
    public long Documents { get; init; } = 1;

    /// <summary>How many publishers they are of; null when unknown.</summary>
    public long? Publishers { get; init; }

    /// <summary>Day of publication of the entry's first report; null when unknown.</summary>
    public DateOnly? FirstReport { get; init; }

    /// <summary>Day of publication of its last; null when unknown.</summary>
    public DateOnly? LastReport { get; init; }

    /// <summary>Corrections that <see cref="Line"/> and <see cref="Event"/> have taken up; 0 for what the coder said.</summary>
    public int Corrections { get; init; }

    /// <summary>Who made them, each once, in the order of their corrections; empty for nobody.</summary>
    public IReadOnlyList<string> CorrectedBy { get; init; } = [];

    /// <summary>Whether people say that it is no event: nothing writes it.</summary>
    public bool IsRejected { get; init; }

    /// <summary>When it came into the record (UTC); null outside of one.</summary>
    public DateTime? Added { get; init; }

    /// <summary>When it last changed (UTC); null outside of one.</summary>
    public DateTime? Updated { get; init; }

    /// <summary>The row of an event that was just coded.</summary>
    public static ExportRow Of(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return new ExportRow(PloverWriter.ToJson(coded));
    }
}
