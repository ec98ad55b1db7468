using System.Collections.Concurrent;

namespace Readout.Record.Reading;

/// <summary>Keeps a few answers that are asked for again at once; for any number of threads. Where it is full it forgets all of them: what a page needs again it needs within moments.</summary>
/// <param name="most">How many are kept at most.</param>
internal sealed class RecentAnswers<TQuestion, TAnswer>(int most)
    where TQuestion : notnull
{
    private readonly ConcurrentDictionary<TQuestion, TAnswer> _kept = new();

    /// <summary>The answer to a question: the one that is kept, or else a new one.</summary>
    public TAnswer Get(TQuestion question, Func<TQuestion, TAnswer> answer)
    {
        if (_kept.TryGetValue(question, out var kept)) return kept;
        if (_kept.Count >= most) _kept.Clear();
        return _kept[question] = answer(question);
    }
}
