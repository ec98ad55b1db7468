using Readout.Actors;
using Readout.Documents;
using Readout.Language;

namespace Readout.Quotations;

/// <summary>Finds quotations and their speakers, apart from events: every sentence gets its tree. It keeps working memory: one thread at a time.</summary>
public sealed class QuotationFinder
{
    private readonly SentenceAnalyzer _analyzer;
    private readonly ActorTables _tables;

    /// <summary>Makes a finder.</summary>
    /// <param name="model">The language model; null for the English one that ships.</param>
    /// <param name="tables">Who is who; null for the tables that ship.</param>
    public QuotationFinder(LanguageModel? model = null, ActorTables? tables = null) => (_analyzer, _tables) = (new SentenceAnalyzer(model ?? LanguageModel.English), tables ?? ActorTables.English);

    /// <summary>Every quotation of a document within marks, in the order of the text; empty for none. Never throws for what the document says.</summary>
    public IReadOnlyList<Quotation> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = TextSegmenter.Segment(document.Text, Math.Clamp(document.BodyStart, 0, document.Text.Length));
        var parsed = _analyzer.Analyze(sentences);
        return QuotationReader.Read(document.Text, parsed, ActorResolver.Resolve(document, parsed, _tables));
    }

    /// <summary>The quotations of a document that was coded, by the trees that its coding made: sentences that tell no event have none, and there fewer
    /// speakers are found.</summary>
    public static IReadOnlyList<Quotation> Find(CodedDocument coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return QuotationReader.Read(coded.Document.Text, coded.Sentences, coded.Mentions);
    }
}
