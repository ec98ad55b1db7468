using Readout.Events;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Chooses for every event its day: from its own sentence by the tree, from where it is told again, from the event it is counted from or goes on with.</summary>
public static class EventDateReader
{
    /// <summary>Fills in <see cref="EventCandidate.When"/> where the text gives it.</summary>
    /// <param name="events">The events of one document, in the order of its text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">The document's day; null when unknown, and then nothing is filled in.</param>
    public static void Date(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        if (published is not { } day || events.Count == 0) return;
        var last = events.Max(e => Math.Max(e.Sentence, e.AlsoIn.Count > 0 ? e.AlsoIn.Max() : 0));
        var dates = new IReadOnlyList<DateExpression>[last + 1];
        DateOnly? anchor = null;
        for (var i = 0; i <= last; i++)
        {
            dates[i] = DateFinder.Find(sentences[i], day, anchor);
            foreach (var date in dates[i]) anchor = date.IsOneDay ? date.Date : anchor;
        }
        foreach (var candidate in events) candidate.When = Read(candidate, events, sentences, dates, day);
        new EpisodeDates(events, sentences, dates).Complete();
    }

    private static EventDate? Read(EventCandidate candidate, IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<DateExpression>[] dates, DateOnly published)
    {
        if (Nearest(candidate, candidate.Sentence, candidate.Trigger, events, sentences, dates, published) is { } own) return own;
        foreach (var (sentence, trigger) in candidate.Retold)
            if (Nearest(candidate, sentence, trigger, events, sentences, dates, published) is { } told) return told;
        return null;
    }

    private static EventDate? Nearest(EventCandidate candidate, int index, int trigger, IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<DateExpression>[] dates, DateOnly published)
    {
        var (sentence, best, least) = (sentences[index], (DateExpression?)null, DatePath.Far);
        bool IsTrigger(int token) => events.Any(e => e.Sentence == index && e.Trigger == token);
        foreach (var date in dates[index])
        {
            if (Counted(sentence, date, trigger) is { } counted) return counted;
            if (date.Date is null || !IsPossible(candidate, date, published) || IsBound(sentence, date)) continue;
            var distance = DatePath.Measure(sentence, candidate, trigger, date.Token, IsTrigger);
            if (distance < least) (best, least) = (date, distance);
        }
        return best is null ? null : new EventDate(best.Date!.Value, best.EndDate, best.Precision, best.Span, best.Reason);
    }

    // "said on Thursday, a day after the court issued a warrant": the warrant's day is a day before Thursday.
    private static EventDate? Counted(ParsedSentence sentence, DateExpression date, int trigger) =>
        date is { Offset: { } offset, Date: { } day } && EpisodeDates.IsBehind(sentence, date, trigger) && Almanac.Move(TimeWordKind.Days, day, -offset) is { } counted
            ? new EventDate(counted, null, DatePrecision.Day, date.Span, "counted back from the day it is counted by") : null;

    // What is said of days to come is said before them: only events that lie ahead themselves take place on them.
    private static bool IsPossible(EventCandidate candidate, DateExpression date, DateOnly published) =>
        candidate.Status == EventStatus.Future ? (date.EndDate ?? date.Date) >= published : date.Date <= published;

    // "until Friday", "by Monday", "after 6 August" only bound the day.
    private static bool IsBound(ParsedSentence sentence, DateExpression date)
    {
        var first = TimeWords.English.Find(sentence.Word(date.First));
        if (first.Kind == TimeWordKind.Apart && date.Offset is null && sentence.Word(date.First) is "before" or "after") return true;
        if (date.First == 0) return false;
        var before = TimeWords.English.Find(sentence.Word(date.First - 1));
        return before.Kind == TimeWordKind.To && !char.IsPunctuation(sentence.Word(date.First - 1)[0]) || before is { Kind: TimeWordKind.Of, Value: 3 };
    }
}
