using Readout.Actors;
using Readout.Documents;
using Readout.Language;

namespace Readout;

/// <summary>Answers whom words of a text mean, apart from events: the same reading as <see cref="Coder"/>'s, every sentence with its tree. It
/// keeps working memory: one thread at a time.</summary>
public sealed class ActorFinder
{
    private readonly SentenceAnalyzer _analyzer;
    private readonly ActorTables _tables;

    /// <summary>Makes a finder.</summary>
    /// <param name="model">The language model; null for the English one that ships.</param>
    /// <param name="tables">Who is who; null for the tables that ship.</param>
    public ActorFinder(LanguageModel? model = null, ActorTables? tables = null) => (_analyzer, _tables) = (new SentenceAnalyzer(model ?? LanguageModel.English), tables ?? ActorTables.English);

    /// <summary>Finds the mention that words of a text belong to.</summary>
    /// <param name="text">The text, a sentence or more.</param>
    /// <param name="words">The words, as they stand in it; where they stand several times, the first.</param>
    /// <param name="day">The text's day; null when unknown.</param>
    /// <returns>Who is meant, or why nobody is known; null where the words name and describe nobody.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> does not hold the words.</exception>
    public Mention? Find(string text, string words, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(words);
        var start = text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"the text does not hold '{words}'", nameof(words));
        var document = new Document { Id = "text", Text = text, Published = day };
        var mentions = ActorResolver.Resolve(document, _analyzer.Analyze(TextSegmenter.Segment(text)), _tables);
        return mentions.All.Where(mention => Shared(mention, start, start + words.Length) > 0).MaxBy(mention => Likeness(mention, start, start + words.Length));
    }

    /// <summary>Everybody who bears a name, whatever the text says: each person once, in the office held or last held on the day.</summary>
    /// <param name="name">A full or a family name.</param>
    /// <param name="day">The day; null when unknown.</param>
    public IReadOnlyList<ActorReference> Namesakes(string name, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new PersonFinder(_tables.Names).Namesakes(name, day);
    }

    // What both have, as a share of what either has.
    private static double Likeness(Mention mention, int start, int end)
    {
        var shared = Shared(mention, start, end);
        return (double)shared / (mention.Span.Length + end - start - shared);
    }

    private static int Shared(Mention mention, int start, int end) => Math.Max(0, Math.Min(mention.Span.End, end) - Math.Max(mention.Span.Start, start));
}
