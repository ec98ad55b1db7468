using Readout.Actors;
using Readout.Documents;
using Readout.Language;

namespace Readout;

/// <summary>What one document has become, stage by stage.</summary>
public sealed class CodedDocument
{
    /// <summary>What was read.</summary>
    public required Document Document { get; init; }

    /// <summary>Its sentences with tags, lemmas and, where an event may be, trees.</summary>
    public required IReadOnlyList<ParsedSentence> Sentences { get; init; }

    /// <summary>Who its words stand for.</summary>
    public required DocumentMentions Mentions { get; init; }

    /// <summary>Its events, in the order of the text; empty for none.</summary>
    public required IReadOnlyList<CodedEvent> Events { get; init; }

    /// <summary>What was odd about it; empty for nothing.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
