using Readout.Documents;
using Readout.Exchange;
using Readout.Exchange.Rows;
using Readout.Quotations;
using Readout.Text;

namespace Readout.Record.Writing;

/// <summary>One document and everything read in it, as it goes into the record.</summary>
public sealed record Report
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>When it was fetched (UTC); null when it was not, or nobody knows.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>ISO 639-1 code of its language; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Its sentences in order; empty when it was not read.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Whom it names or describes, in the order of the text; empty for nobody.</summary>
    public IReadOnlyList<ReportMention> Mentions { get; init; } = [];

    /// <summary>Its events, in the order of the text; empty for none.</summary>
    public IReadOnlyList<ReportEvent> Events { get; init; } = [];

    /// <summary>Its quotations, in the order of the text; empty for none.</summary>
    public IReadOnlyList<ReportQuotation> Quotations { get; init; } = [];

    /// <summary>The report of a coded document.</summary>
    /// <param name="coded">What the coder made of it.</param>
    /// <param name="quotations">Its quotations; null for none.</param>
    public static Report Of(CodedDocument coded, IReadOnlyList<Quotation>? quotations = null)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var document = coded.Document;
        return new Report
        {
            Document = document,
            Sentences = [.. coded.Sentences.Select(sentence => sentence.Sentence.Span)],
            Mentions = [.. coded.Mentions.All.SelectMany(ReportMention.Of)],
            Events = [.. coded.Events.Select(found => ReportEvent.Parse(PloverWriter.ToJson(found)))],
            Quotations = [.. (quotations ?? []).Select(quotation => ReportQuotation.Of(document, quotation))],
        };
    }
}
