using Readout.Events.Patterns;

namespace Readout.Events;

/// <summary>Gathers, while a document is coded, what <see cref="EventCoder.Explain"/> tells.</summary>
internal sealed class TraceCollector
{
    private readonly SortedDictionary<(int Sentence, int Token), List<PatternFailure>> _failures = [];
    private readonly Dictionary<(int Sentence, int Token), (string Pattern, string Outcome)> _outcomes = [];

    /// <summary>A pattern did not fit.</summary>
    public void Failed(int sentence, int token, string pattern, string need) => FailuresAt(sentence, token).Add(new PatternFailure(pattern, need));

    /// <summary>A pattern fits, but what it tells is the content of another event.</summary>
    public void Absorbed(int sentence, PatternMatch match, PatternMatch absorber) => Note(sentence, match, $"is the content of {absorber.Pattern.Id}");

    /// <summary>A pattern fits, but makes no event.</summary>
    public void Dropped(int sentence, PatternMatch match, string reason) => Note(sentence, match, reason);

    /// <summary>All traces, once it is known which events were kept.</summary>
    public IReadOnlyList<TriggerTrace> Finish(IReadOnlyList<EventCandidate> all, IReadOnlyList<EventCandidate> kept)
    {
        var coded = all.ToLookup(candidate => (candidate.Sentence, candidate.Trigger));
        foreach (var place in coded.Select(group => group.Key)) FailuresAt(place.Sentence, place.Trigger);
        return [.. _failures.SelectMany(pair => coded.Contains(pair.Key) ? coded[pair.Key].Select(candidate => Coded(pair.Key, pair.Value, candidate, kept)) : [Lost(pair.Key, pair.Value)])];
    }

    private static TriggerTrace Coded((int Sentence, int Token) at, List<PatternFailure> failures, EventCandidate candidate, IReadOnlyList<EventCandidate> kept)
    {
        var isKept = kept.Contains(candidate);
        return new TriggerTrace(at.Sentence, at.Token, failures, candidate.Pattern, isKept ? $"is {candidate.Category}" : $"tells {candidate.Category} again", isKept ? candidate : null);
    }

    private TriggerTrace Lost((int Sentence, int Token) at, List<PatternFailure> failures)
    {
        var (pattern, outcome) = _outcomes.TryGetValue(at, out var known) ? known : (null!, "no pattern fits");
        return new TriggerTrace(at.Sentence, at.Token, failures, pattern, outcome, null);
    }

    private void Note(int sentence, PatternMatch match, string outcome)
    {
        FailuresAt(sentence, match.Trigger);
        _outcomes[(sentence, match.Trigger)] = (match.Pattern.Id, outcome);
    }

    private List<PatternFailure> FailuresAt(int sentence, int token)
    {
        if (!_failures.TryGetValue((sentence, token), out var failures)) _failures[(sentence, token)] = failures = [];
        return failures;
    }
}
