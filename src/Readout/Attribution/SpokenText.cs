using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Quotations;
using Readout.Text;

namespace Readout.Attribution;

/// <summary>What stands within quotation marks, and whose words it is; read only when first asked for.</summary>
internal sealed class SpokenText(string text, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
{
    private IReadOnlyList<Quotation>? _quotations;

    /// <summary>Who says the words that hold a stretch of text, whole sentences of his; null where nobody does.</summary>
    public Participant? Speaker(TextSpan span)
    {
        _quotations ??= text.AsSpan().ContainsAny(QuotationMarks.Opening) ? QuotationReader.Read(text, sentences, mentions) : [];
        foreach (var quotation in _quotations)
            if (quotation.Kind == QuotationKind.Direct && quotation.Span.Start <= span.Start && quotation.Span.End >= span.End) return quotation.Speaker;
        return null;
    }
}
