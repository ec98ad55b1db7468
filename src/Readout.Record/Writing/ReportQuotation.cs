using Readout.Documents;
using Readout.Exchange;
using Readout.Quotations;
using Readout.Text;

namespace Readout.Record.Writing;

/// <summary>A quotation as it goes into the record.</summary>
/// <param name="Span">Where the words stand in the document's text, without the marks.</param>
/// <param name="SpeakerCode">The speaker's country or body; null when unknown.</param>
/// <param name="SpeakerName">The speaker's canonical name; null for none.</param>
/// <param name="Line">The quotation as one line of JSON, as 'readout quotes' writes it.</param>
public sealed record ReportQuotation(TextSpan Span, string? SpeakerCode, string? SpeakerName, string Line)
{
    internal static ReportQuotation Of(Document document, Quotation quotation) =>
        new(quotation.Span, quotation.Speaker?.Actor.Code, quotation.Speaker?.Actor.Name, QuotationWriter.ToJson(document, quotation));
}
