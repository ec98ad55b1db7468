using Readout.Events;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Dates events by others: what was done "hours after", what a meeting's parties said at it, another account of the same act, what a sentence goes on with.</summary>
internal sealed class EpisodeDates(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<DateExpression>[] dates)
{
    private const string AtMeeting = "the day of the meeting it was said at";

    /// <summary>Fills in what the events' own sentences do not say.</summary>
    public void Complete()
    {
        var lead = Lead();
        foreach (var candidate in events)
        {
            if (candidate.When is not null || candidate.Status is EventStatus.Historical or EventStatus.Hypothetical or EventStatus.Future) continue;
            candidate.When = ByOffset(candidate) ?? ByAlso(candidate, candidate.Sentence, -1) ?? ByOccasion(candidate) ?? ByMeeting(candidate, lead) ?? ByAccount(candidate) ?? ByClause(candidate);
        }
        foreach (var candidate in events)
            if (candidate is { When: null, Status: EventStatus.Actual or EventStatus.Negated }) candidate.When = ByAlso(candidate, candidate.Sentence + 1, 1) ?? ByOffset(candidate) ?? ByTelling(candidate);
    }

    /// <summary>Whether a trigger is the first event in what follows "a day after".</summary>
    public static bool IsBehind(ParsedSentence sentence, DateExpression date, int trigger, Predicate<int> isEvent)
    {
        if (date.Offset is null || trigger < date.End) return false;
        for (var i = date.End; i < trigger; i++)
            if (isEvent(i) || sentence.Tags[i] == UniversalTag.PUNCT) return false;
        return true;
    }

    // The meeting that the report opens with.
    private EventCandidate? Lead() => events.FirstOrDefault(e => e.Sentence <= events[0].Sentence + 1 && e is { Category: "CONSULT", Status: EventStatus.Actual, When.Precision: DatePrecision.Day });

    private EventDate? ByMeeting(EventCandidate candidate, EventCandidate? lead)
    {
        if (!DatePath.IsVerbal(candidate) || candidate.Category == "CONSULT" || candidate.Actors.Count == 0) return null;
        var meeting = events.LastOrDefault(e => IsMeeting(e) && e.Sentence == candidate.Sentence && IsPartOf(candidate, e)) ?? (lead is not null && lead.Sentence <= candidate.Sentence && IsPartOf(candidate, lead) ? lead : null);
        if (meeting is not null) return Of(meeting, AtMeeting);
        // "The minister demanded at the meeting … She denounced …".
        var before = events.LastOrDefault(e => e.Sentence == candidate.Sentence - 1 && e.When?.Reason == AtMeeting && HasActorsOf(e, candidate));
        return before is null ? null : Of(before, AtMeeting);
    }

    private static bool HasActorsOf(EventCandidate one, EventCandidate other) =>
        one.Actors.Count > 0 && one.Actors.Select(actor => actor.Actor.Code).SequenceEqual(other.Actors.Select(actor => actor.Actor.Code));

    private static bool IsMeeting(EventCandidate candidate) => candidate is { Category: "CONSULT", Status: EventStatus.Actual, When.Precision: DatePrecision.Day };

    // What is agreed is agreed by those who meet, though the text may name one of them only.
    private static bool IsPartOf(EventCandidate candidate, EventCandidate meeting) => candidate is { Category: "AGREE", Actors.Count: > 1 }
        ? candidate.Actors.Any(actor => IsAt(actor, meeting)) : candidate.Actors.All(actor => IsAt(actor, meeting));

    private static bool IsAt(Participant actor, EventCandidate meeting) => actor.Actor.Code is not null && meeting.Actors.Concat(meeting.Recipients).Any(party => party.Actor.Code == actor.Actor.Code);

    // "During the meeting the minister demanded": the meeting last dated.
    private EventDate? ByOccasion(EventCandidate candidate)
    {
        var (sentence, hasOccasion) = (sentences[candidate.Sentence], false);
        for (var i = 1; i < sentence.Count && !hasOccasion; i++)
            hasOccasion = TimeWords.English.Find(sentence.Word(i)) is { Kind: TimeWordKind.Occasion } or { Kind: TimeWordKind.Plan, Value: 1 } && sentence.PennTags[i - 1] == "DT"
                && sentence.Relations[i] is Relation.Obl or Relation.Nmod && sentence.IsWithin(i, candidate.Trigger);
        return hasOccasion && events.LastOrDefault(e => IsMeeting(e) && e.Sentence < candidate.Sentence) is { } meeting ? Of(meeting, AtMeeting) : null;
    }

    // "hours after the officers seized power": the day of what it is counted by.
    private EventDate? ByOffset(EventCandidate candidate)
    {
        var sentence = sentences[candidate.Sentence];
        foreach (var date in dates[candidate.Sentence])
        {
            if (date is not { Offset: { } offset, Date: null } || !IsBehind(sentence, date, candidate.Trigger, token => token != candidate.Trigger && events.Any(e => e.Sentence == candidate.Sentence && e.Trigger == token))) continue;
            var from = events.FirstOrDefault(e => e.Sentence == candidate.Sentence && e.Trigger < date.First && e.When is { Precision: DatePrecision.Day });
            if (from?.When is { } when && Almanac.Move(TimeWordKind.Days, when.Start, -offset) is { } day) return new EventDate(day, null, DatePrecision.Day, date.Span, "counted back from the event it is counted by");
        }
        return null;
    }

    // A denial or a report of the kind of act that is already dated is another account of it.
    private EventDate? ByAccount(EventCandidate candidate)
    {
        if (DatePath.IsVerbal(candidate) || (candidate.Status != EventStatus.Negated && !IsPerfect(candidate))) return null;
        var told = events.FirstOrDefault(e => e.Sentence < candidate.Sentence && e.Category == candidate.Category && e is { Status: EventStatus.Actual, When: { Precision: DatePrecision.Day, Span: not null } });
        return told is null ? null : Of(told, "another account of what is dated before");
    }

    // "fired tear gas on Tuesday; 17 were arrested": what follows the semicolon goes on with what stands before it.
    private EventDate? ByClause(EventCandidate candidate)
    {
        if (DatePath.IsVerbal(candidate)) return null;
        var sentence = sentences[candidate.Sentence];
        for (var i = candidate.Trigger - 1; i > 0; i--)
            if (sentence.Word(i) is ";") return events.FirstOrDefault(e => e.Sentence == candidate.Sentence && e.Trigger < i && !DatePath.IsVerbal(e) && e is { Status: EventStatus.Actual, When.Precision: DatePrecision.Day }) is { } before ? Of(before, "the day of what it goes on with") : null;
        return null;
    }

    // "The toll of the bombing has risen", and the next sentence says when it struck.
    private EventDate? ByTelling(EventCandidate candidate)
    {
        if (DatePath.IsVerbal(candidate) || sentences[candidate.Sentence].Tags[candidate.Trigger] != UniversalTag.NOUN) return null;
        var told = events.FirstOrDefault(e => e.Sentence == candidate.Sentence + 1 && e.Category == candidate.Category && e is { Status: EventStatus.Actual, When: { Precision: DatePrecision.Day, Span: not null } });
        return told is null ? null : Of(told, "the day of its fuller account");
    }

    private bool IsPerfect(EventCandidate candidate)
    {
        var sentence = sentences[candidate.Sentence];
        foreach (var child in sentence.Dependents(candidate.Trigger))
            if (sentence.Relations[child] == Relation.Aux && sentence.Lemmas[child] is "have" && sentence.PennTags[child] is "VBD" or "VBG") return true;
        return false;
    }

    // "Both neighbours refused too" on the day that they did the other thing.
    private EventDate? ByAlso(EventCandidate candidate, int goesOn, int step)
    {
        if (goesOn >= sentences.Count || !HasAlso(sentences[goesOn])) return null;
        var other = events.FirstOrDefault(e => e.Sentence == candidate.Sentence + step && e is { Status: EventStatus.Actual, When: { Precision: DatePrecision.Day } } && DatePath.IsVerbal(e) == DatePath.IsVerbal(candidate) && HasActorsOf(e, candidate));
        return other is null ? null : Of(other, "the day of what it goes on with");
    }

    private static bool HasAlso(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (TimeWords.English.Find(sentence.Word(i)).Kind == TimeWordKind.Also) return true;
        return false;
    }

    private static EventDate Of(EventCandidate other, string reason) => other.When! with { Span = null, Reason = reason };
}
