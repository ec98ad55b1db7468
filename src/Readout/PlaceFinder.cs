using Readout.Actors;
using Readout.Circumstances;
using Readout.Documents;
using Readout.Language;
using Readout.Places;
using Readout.Text;

namespace Readout;

/// <summary>Answers where the places lie that words of a text name, apart from events: the same reading as <see cref="Coder"/>'s, every sentence
/// with its tree. It keeps working memory: one thread at a time.</summary>
public sealed class PlaceFinder
{
    private readonly SentenceAnalyzer _analyzer;
    private readonly ActorTables _tables;

    /// <summary>Makes a finder.</summary>
    /// <param name="model">The language model; null for the English one that ships.</param>
    /// <param name="tables">Who is who; null for the tables that ship.</param>
    public PlaceFinder(LanguageModel? model = null, ActorTables? tables = null) => (_analyzer, _tables) = (new SentenceAnalyzer(model ?? LanguageModel.English), tables ?? ActorTables.English);

    /// <summary>Finds the place that words of a text name or describe.</summary>
    /// <param name="text">The text, a sentence or more.</param>
    /// <param name="words">The words, as they stand in it; where they stand several times, the first.</param>
    /// <param name="day">The text's day; null when unknown.</param>
    /// <param name="reason">Why there is no place; null where there is one.</param>
    /// <returns>The place; null where the words mean none.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> does not hold the words.</exception>
    public ResolvedPlace? Find(string text, string words, DateOnly? day, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(words);
        var start = Start(text, words);
        if (start < 0) throw new ArgumentException($"the text does not hold '{words}'", nameof(words));
        var sentences = _analyzer.Analyze(TextSegmenter.Segment(text));
        var places = new PlaceReader(sentences, ActorResolver.Resolve(new Document { Id = "text", Text = text, Published = day }, sentences, _tables));
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Sentence.Span.End <= start) continue;
            return places.At(i, new TextSpan(start, start + words.Length), out reason);
        }
        reason = "the words stand in no sentence";
        return null;
    }

    // "Niger" is not in "Nigeria", unless it stands nowhere else.
    private static int Start(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length]))) return at;
        return text.IndexOf(words, StringComparison.Ordinal);
    }
}
