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
        var anchor = default(DateAnchor);
        for (var i = 0; i <= last; i++)
        {
            var before = anchor;
            dates[i] = DateFinder.Find(sentences[i], day, ref anchor);
            // A dateline is no day of the story.
            if (dates[i].Count > 0 && !sentences[i].Tags.Contains(UniversalTag.VERB)) anchor = before;
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
        if (dates[index].Count == 0) return null;
        var sentence = sentences[index];
        bool IsEvent(int token) => token != trigger && events.Any(e => e.Sentence == index && e.Trigger == token);
        bool IsAbout(int token) => token != trigger && events.Any(e => e.Sentence == index && e.Trigger == token && e.Category is not ("AGREE" or "CONSULT"));
        foreach (var date in dates[index])
            if (Counted(sentence, date, trigger, IsEvent) is { } counted) return counted;
        var best = Least(dates[index], candidate, sentence, published, date => DatePath.Measure(sentence, candidate, trigger, date, IsAbout));
        // A date that stands between the event and the one that the tree gives it is nearer.
        if (best is not null && best.First > trigger)
            best = Least(dates[index], candidate, sentence, published, date => date.First > trigger && date.End <= best.First ? DateNeighbour.Measure(sentence, trigger, date, DatePath.IsVerbal(candidate), IsEvent) : DatePath.Far) ?? best;
        for (var (at, steps) = (trigger, 0); best is null && at >= 0 && steps < sentence.Count; steps++)
        {
            var verb = at;
            best = Least(dates[index], candidate, sentence, published, date => DateNeighbour.Measure(sentence, verb, date, DatePath.IsVerbal(candidate), token => token != verb && IsEvent(token)));
            at = sentence.Relations[at] == Relation.Conj && sentence.Dependent(at, Relation.Nsubj) < 0 ? sentence.Heads[at] : -1;
        }
        if (best is null && DatePath.IsVerbal(candidate)) best = Least(dates[index], candidate, sentence, published, date => DateNeighbour.Report(sentence, trigger, date));
        return best is null ? null : Of(best, candidate, published);
    }

    private static DateExpression? Least(IReadOnlyList<DateExpression> dates, EventCandidate candidate, ParsedSentence sentence, DateOnly published, Func<DateExpression, int> measure)
    {
        var (best, least) = ((DateExpression?)null, DatePath.Far);
        foreach (var date in dates)
        {
            if (date.Date is null || !IsPossible(candidate, date, sentence, published) || IsBound(sentence, date, candidate)) continue;
            var distance = measure(date);
            if (distance < least) (best, least) = (date, distance);
        }
        return best;
    }

    // What lies ahead takes place on the next such day, however its clause was read.
    private static EventDate Of(DateExpression date, EventCandidate candidate, DateOnly published)
    {
        var day = date.Date!.Value;
        if (candidate.Status == EventStatus.Future && date.Shape == DateShape.Weekday && day <= published) day = Almanac.Weekday(published, Almanac.Weekday(day), true, false);
        return new EventDate(day, date.EndDate, date.Precision, date.Span, date.Reason);
    }

    // "said on Friday, a week after the navy seized a trawler": the warrant's day is a day before Thursday.
    private static EventDate? Counted(ParsedSentence sentence, DateExpression date, int trigger, Predicate<int> isEvent) =>
        date is { Offset: { } offset, Date: { } day } && EpisodeDates.IsBehind(sentence, date, trigger, isEvent) && Almanac.Move(TimeWordKind.Days, day, -offset) is { } counted
            ? new EventDate(counted, null, DatePrecision.Day, date.Span, "counted back from the day it is counted by") : null;

    // What is said of days to come is said before them: only events that lie ahead themselves take place on them.
    private static bool IsPossible(EventCandidate candidate, DateExpression date, ParsedSentence sentence, DateOnly published)
    {
        if (candidate.Status == EventStatus.Future) return date.Shape == DateShape.Weekday || (date.EndDate ?? date.Date) >= published;
        // "will double its aid this year": the year is that of the aid, which is promised on a day of its own.
        if (date.EndDate > published && candidate.Rewritings.Count > 0) return false;
        var isStretchAhead = date.Date == published && date.EndDate is not null && TimeWords.English.Find(sentence.Word(date.First)).Kind != TimeWordKind.None;
        return date.Date <= published && !(isStretchAhead && date.Precision == DatePrecision.Day);
    }

    // "until Friday", "by Monday", "after 6 August" only bound the day.
    private static bool IsBound(ParsedSentence sentence, DateExpression date, EventCandidate candidate)
    {
        var first = TimeWords.English.Find(sentence.Word(date.First));
        if (first.Kind == TimeWordKind.Apart && date.Offset is null && sentence.Word(date.First) is "before" or "after") return true;
        if (date.First == 0) return false;
        var before = TimeWords.English.Find(sentence.Word(date.First - 1));
        return (before.Kind == TimeWordKind.To && !char.IsPunctuation(sentence.Word(date.First - 1)[0]))
            || (before is { Kind: TimeWordKind.Of, Value: 3 } && !(candidate.Status == EventStatus.Future && sentence.Word(date.First - 1) is "for"));
    }
}
