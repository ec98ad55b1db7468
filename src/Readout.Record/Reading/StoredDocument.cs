using Readout.Documents;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Record.Reading;

/// <summary>A document of the record with everything read in it.</summary>
public sealed record StoredDocument
{
    /// <summary>Its key, unique in every record.</summary>
    public required string Key { get; init; }

    /// <summary>Its number in this record.</summary>
    internal long Number { get; init; }

    /// <summary>The document as it came in.</summary>
    public required Document Document { get; init; }

    /// <summary>ISO 639-1 code of its language; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>When it was fetched (UTC); null when unknown.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>When it came into the record (UTC).</summary>
    public required DateTime Added { get; init; }

    /// <summary>Number of the run that last coded it.</summary>
    public required long Run { get; init; }

    /// <summary>Number of the cluster of its near-duplicates (reprints, updates, cut copies), which changes as others come in; null where it stands alone.</summary>
    public long? Cluster { get; init; }

    /// <summary>Where a list that ends with this document goes on; "" for documents that were not asked for as a list.</summary>
    public string Cursor { get; init; } = "";

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Whom it names or describes.</summary>
    public IReadOnlyList<ReportMention> Mentions { get; init; } = [];

    /// <summary>Its current events, in the order of the text.</summary>
    public IReadOnlyList<StoredEvent> Events { get; init; } = [];

    /// <summary>Its quotations.</summary>
    public IReadOnlyList<ReportQuotation> Quotations { get; init; } = [];
}
