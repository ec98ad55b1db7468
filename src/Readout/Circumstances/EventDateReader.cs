using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Chooses among the days that a sentence names the one that belongs to an event.</summary>
public static class EventDateReader
{
    private const int Far = int.MaxValue;

    /// <summary>Fills in <see cref="EventCandidate.Date"/> where an event's sentence names its day.</summary>
    /// <param name="events">The events of one document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">The document's day; null when unknown, and then nothing is filled in.</param>
    public static void Date(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        if (published is not { } day) return;
        foreach (var candidate in events)
            candidate.Date = Read(sentences[candidate.Sentence], candidate.Trigger, DateFinder.Find(sentences[candidate.Sentence], day))?.Date;
    }

    /// <summary>The expression nearest to the trigger in the tree, counted over the arcs between them; null where the sentence names no day.
    /// A day below the trigger wins over one above it, one above over one beside it; one in another clause with a subject of its own is not its day.</summary>
    public static DateExpression? Read(ParsedSentence sentence, int trigger, IReadOnlyList<DateExpression> days)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(days);
        DateExpression? best = null;
        var least = Far;
        foreach (var day in days)
        {
            var distance = Distance(sentence, trigger, day.Token);
            if (distance >= least) continue;
            (best, least) = (day, distance);
        }
        return best;
    }

    private static int Distance(ParsedSentence sentence, int trigger, int token)
    {
        var (up, at) = (0, trigger);
        while (at >= 0 && up <= sentence.Count)
        {
            if (sentence.IsWithin(token, at)) return Depth(sentence, token, at) is < Far and var depth ? (4 * up) + depth : Far;
            at = sentence.Heads[at];
            up++;
        }
        return Far;
    }

    private static int Depth(ParsedSentence sentence, int token, int ancestor)
    {
        var depth = 0;
        for (; token != ancestor && depth <= sentence.Count; depth++)
        {
            if (IsOtherClause(sentence, token)) return Far;
            token = sentence.Heads[token];
        }
        return depth;
    }

    // "seized the port in May, and its rival protested on Monday": a day in a clause with a subject of its own dates that clause.
    private static bool IsOtherClause(ParsedSentence sentence, int token) => sentence.Relations[token] switch
    {
        Relation.Conj or Relation.Parataxis or Relation.Ccomp or Relation.Acl => sentence.Dependent(token, Relation.Nsubj) >= 0,
        _ => false,
    };
}
