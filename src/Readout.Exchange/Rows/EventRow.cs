namespace Readout.Exchange.Rows;

/// <summary>One event as names and numbers, without the document it was read in: what every writer and the record take, whoever coded it.</summary>
public sealed record EventRow
{
    /// <summary>The event's id, unique for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its document as the input named it; empty when unknown.</summary>
    public string Document { get; init; } = "";

    /// <summary>Day, or first day; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Last day, where there are several; null for one day.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>How exact the day is ("day", "month"); null when not given.</summary>
    public string? DatePrecision { get; init; }

    /// <summary>PLOVER event in capitals.</summary>
    public required string Category { get; init; }

    /// <summary>PLOVER modes; empty for none.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Contexts; empty for none.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who did it; empty when nobody is named.</summary>
    public IReadOnlyList<PartyRow> Actors { get; init; } = [];

    /// <summary>To whom; empty for none.</summary>
    public IReadOnlyList<PartyRow> Recipients { get; init; } = [];

    /// <summary>actual, negated, hypothetical, future or historical.</summary>
    public string Status { get; init; } = "actual";

    /// <summary>Who vouches for it; null for the document itself.</summary>
    public PartyRow? AttributedTo { get; init; }

    /// <summary>Who told whom, the first voucher first; empty where nobody handed it on.</summary>
    public IReadOnlyList<PartyRow> AttributionChain { get; init; } = [];

    /// <summary>asserted, claimed, denied or doubted; null when not given.</summary>
    public string? Stance { get; init; }

    /// <summary>What two accounts of one event in one document share; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>PLOVER quad code, 1 to 4.</summary>
    public int QuadCode { get; init; }

    /// <summary>Conflict–cooperation score, -10 to 10.</summary>
    public double Scale { get; init; }

    /// <summary>0 to 1; null when not given.</summary>
    public double? Confidence { get; init; }

    /// <summary>Where it took place; null when unknown.</summary>
    public PlaceRow? Place { get; init; }

    /// <summary>Counts by what is counted ("dead", "injured", "arrested", "troops"); empty for none.</summary>
    public IReadOnlyDictionary<string, double> Size { get; init; } = new Dictionary<string, double>();

    /// <summary>Words for what has no number; null for none.</summary>
    public string? SizeText { get; init; }

    /// <summary>The words that carry the event; null when not given.</summary>
    public string? Trigger { get; init; }

    /// <summary>Its sentence; null when not given.</summary>
    public string? Text { get; init; }

    /// <summary>0-based number of the sentence; -1 when unknown.</summary>
    public int Sentence { get; init; } = -1;

    /// <summary>Where the sentence begins in the document's text, in UTF-16 code units; -1 when unknown.</summary>
    public int Start { get; init; } = -1;

    /// <summary>Where it ends.</summary>
    public int End { get; init; } = -1;

    /// <summary>The document's headline; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Address; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code of the document's language ("en"); null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the pattern; null when not given.</summary>
    public string? Pattern { get; init; }

    /// <summary>Version of the coder; null when not given.</summary>
    public string? CoderVersion { get; init; }

    /// <summary>Hash of its model; null when not given.</summary>
    public string? Model { get; init; }

    /// <summary>Hash of its tables; null when not given.</summary>
    public string? Lexicon { get; init; }
}
