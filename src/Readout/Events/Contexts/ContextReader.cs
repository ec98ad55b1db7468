using System.Buffers;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>Says what an event is about: from the words of its sentence, its paragraph and its document, from its pattern, and from what it is
/// and who is in it.</summary>
internal sealed class ContextReader(ContextWords words, IReadOnlyList<ContextRule> rules, ContextSettings settings)
{
    /// <summary>The name of the table of rules.</summary>
    public const string RuleTableName = "data/ontology/context-rules.tsv";

    private static readonly int s_contexts = Ontology.Contexts.Count;
    private readonly Dictionary<string, ContextRule[]> _rules = Ontology.Events.ToDictionary(category => category,
        category => rules.Where(rule => rule.Categories.Count == 0 || rule.Categories.Contains(category)).ToArray(), StringComparer.Ordinal);

    /// <summary>The reader with the tables that ship; they are read on first use.</summary>
    public static ContextReader English { get; } = new(ContextWords.English, ContextCells.ReadAll(Table.Embedded(RuleTableName), ContextRule.Read), ContextSettings.Shipped);

    /// <summary>Gives each event its contexts, strongest first and those of equal strength in ordinal order.</summary>
    /// <param name="events">The events of a document.</param>
    /// <param name="sentences">All its sentences, in order.</param>
    public void Read(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        if (events.Count == 0) return;
        var said = new double[sentences.Count * s_contexts];
        for (var i = 0; i < sentences.Count; i++) words.Score(sentences[i], Of(said, i));
        // What is done where a sentence speaks of nothing tells its neighbours what they are about as well as words do.
        var told = (double[])said.Clone();
        foreach (var candidate in events) AddKnown(candidate, Of(told, candidate.Sentence));
        Span<double> topics = stackalloc double[s_contexts], scores = stackalloc double[s_contexts];
        FindTopics(told, topics);
        foreach (var candidate in events)
        {
            topics.CopyTo(scores);
            AddSentence(candidate, events, sentences[candidate.Sentence], Of(said, candidate.Sentence), scores);
            AddAround(candidate.Sentence, sentences, told, scores);
            AddKnown(candidate, scores);
            Weaken(candidate, scores);
            candidate.Contexts = Choose(scores);
        }
    }

    // How much of the document speaks of a context, as far as that can count.
    private void FindTopics(ReadOnlySpan<double> told, Span<double> topics)
    {
        var sentences = told.Length / s_contexts;
        for (var context = 0; context < s_contexts; context++)
        {
            var sum = 0.0;
            for (var i = context; i < told.Length; i += s_contexts) sum += told[i];
            topics[context] = sentences < 3 ? 0 : settings.Topic * Math.Min(1, sum / sentences / settings.TopicShare);
        }
    }

    private void AddSentence(EventCandidate candidate, IReadOnlyList<EventCandidate> events, ParsedSentence s, ReadOnlySpan<double> said, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(s.Count);
        var shares = rented.AsSpan(0, s.Count);
        if (ContextScope.Share(s, candidate, events, settings.Other, shares)) words.Score(s, scores, shares);
        else
            for (var context = 0; context < s_contexts; context++) ContextWords.Add(scores, context, said[context]);
        ArrayPool<double>.Shared.Return(rented);
    }

    private void AddAround(int sentence, IReadOnlyList<ParsedSentence> sentences, double[] told, Span<double> scores)
    {
        var (first, last) = Around(sentence, sentences);
        for (var context = 0; context < s_contexts; context++)
        {
            var near = 0.0;
            for (var i = first; i <= last; i++)
                if (i != sentence) near = Math.Max(near, told[(i * s_contexts) + context]);
            ContextWords.Add(scores, context, settings.Near * near);
        }
    }

    // The paragraph; a sentence that is one has its neighbours instead.
    private static (int First, int Last) Around(int sentence, IReadOnlyList<ParsedSentence> sentences)
    {
        var (first, last, paragraph) = (sentence, sentence, sentences[sentence].Sentence.Paragraph);
        while (first > 0 && sentences[first - 1].Sentence.Paragraph == paragraph) first--;
        while (last + 1 < sentences.Count && sentences[last + 1].Sentence.Paragraph == paragraph) last++;
        return first < last ? (first, last) : (Math.Max(0, sentence - 1), Math.Min(sentences.Count - 1, sentence + 1));
    }

    private void AddKnown(EventCandidate candidate, Span<double> scores)
    {
        foreach (var context in candidate.Contexts)
            if (Ontology.ContextNumber(context) is >= 0 and var number) ContextWords.Add(scores, number, settings.Pattern);
        foreach (var rule in _rules[candidate.Category])
            if (rule.Weight > 0 && rule.Holds(candidate)) ContextWords.Add(scores, rule.Context, rule.Weight);
        AddOffices(candidate.Actors, scores);
        AddOffices(candidate.Recipients, scores);
    }

    // "He" and "the minister" speak of nothing, the office behind them may.
    private void AddOffices(IReadOnlyList<Participant> side, Span<double> scores)
    {
        for (var i = 0; i < side.Count; i++)
            if (side[i].Actor.Office is { } office && !IsSaidBefore(side, i, office)) words.Score(office, settings.Office, scores);
    }

    private static bool IsSaidBefore(IReadOnlyList<Participant> side, int end, string office)
    {
        for (var i = 0; i < end; i++)
            if (side[i].Actor.Office == office) return true;
        return false;
    }

    private void Weaken(EventCandidate candidate, Span<double> scores)
    {
        foreach (var rule in _rules[candidate.Category])
            if (rule.Weight < 0 && rule.Holds(candidate)) scores[rule.Context] *= 1 + rule.Weight;
    }

    private List<string> Choose(Span<double> scores)
    {
        var chosen = new List<string>(settings.Most);
        for (var threshold = settings.Threshold; chosen.Count < settings.Most; threshold += settings.Step)
        {
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
                if (scores[i] > scores[best]) best = i;
            if (scores[best] < threshold || scores[best] <= 0) break;
            chosen.Add(Ontology.Contexts[best]);
            scores[best] = 0;
        }
        return chosen;
    }

    private static Span<double> Of(double[] bySentence, int sentence) => bySentence.AsSpan(sentence * s_contexts, s_contexts);
}
