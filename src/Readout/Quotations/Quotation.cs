using Readout.Events;
using Readout.Text;

namespace Readout.Quotations;

/// <summary>Somebody's words in a document, and whose they are.</summary>
public sealed record Quotation
{
    /// <summary>Where the words stand in the document's text, without the marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How they are given.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>Who said them; null where the text does not tell.</summary>
    public Participant? Speaker { get; init; }

    /// <summary>Whom they were said to; null where the text does not say.</summary>
    public Participant? Addressee { get; init; }

    /// <summary>On whose word the document has them, where not on its own ("according to the statement"); null for none.</summary>
    public Participant? Source { get; init; }

    /// <summary>The word that says that somebody said it ("insisted", "according"); null where a quotation before it decides.</summary>
    public TextSpan? Cue { get; init; }
}
