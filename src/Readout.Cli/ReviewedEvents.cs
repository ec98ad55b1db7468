using System.Globalization;
using Readout.Exchange.Rows;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>Events that people looked at, as a measure of the coder: what was accepted or corrected is right as it stands then, what was rejected is a false event.</summary>
internal sealed class ReviewedEvents
{
    private static readonly string[] s_decisions = ["accepted", "corrected", "rejected"];

    private readonly IReadOnlyList<CorrectedEvent> _events;

    private ReviewedEvents(IReadOnlyList<CorrectedEvent> events) => _events = events;

    /// <summary>How many there are.</summary>
    public int Count => _events.Count;

    /// <summary>Reads them out of a record; an event that a newer coding no longer finds is not among them.</summary>
    public static ReviewedEvents Of(EventRecord record)
    {
        var said = record.Corrections().GroupBy(each => each.Correction.Event, StringComparer.Ordinal).Where(group => group.Any(each => s_decisions.Contains(each.Correction.Verdict))).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return new ReviewedEvents([.. record.EventsAmong(new EventQuery { Corrections = CorrectionUse.Ignore }, [.. said.Keys]).Select(stored => CorrectedEvent.Of(stored, said[stored.Id]))]);
    }

    /// <summary>Writes how many of them were right, by the category that the coder gave, and which fields were changed.</summary>
    public void Write(TextWriter output)
    {
        var rejected = _events.Count(reviewed => reviewed.IsRejected);
        output.Write($"{Count} reviewed events: {_events.Count(IsRight)} right as they were, {Count - rejected - _events.Count(IsRight)} corrected, {rejected} rejected\n");
        output.Write($"category precision {Share(_events.Count(IsOfCategory), Count)}, all right {Share(_events.Count(IsRight), Count)}  N {Number(Count)}\n");
        foreach (var category in _events.GroupBy(reviewed => reviewed.Stored.Row.Category, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.Write($"  {category.Key,-10} precision {Share(category.Count(IsOfCategory), category.Count())} all right {Share(category.Count(IsRight), category.Count())}  N {Number(category.Count()),4}\n");
        output.Write($"fields changed, of {Number(Count - rejected)} that are events\n");
        foreach (var field in _events.Where(reviewed => !reviewed.IsRejected).SelectMany(Changed).GroupBy(field => field, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.Write($"  {field.Key,-14} {Number(field.Count()),4}\n");
    }

    private static bool IsOfCategory(CorrectedEvent reviewed) => !reviewed.IsRejected && reviewed.Row.Category == reviewed.Stored.Row.Category;

    private static bool IsRight(CorrectedEvent reviewed) => !reviewed.IsRejected && !Changed(reviewed).Any();

    // What was corrected and put back again is as the coder said.
    private static IEnumerable<string> Changed(CorrectedEvent reviewed)
    {
        var (was, now) = (reviewed.Stored.Row, reviewed.Row);
        return reviewed.Applied.Select(each => each.Correction.Field).Distinct(StringComparer.Ordinal).Where(field => field switch
        {
            "event" => was.Category != now.Category,
            "mode" => !was.Modes.SequenceEqual(now.Modes),
            "context" => !was.Contexts.SequenceEqual(now.Contexts),
            "actor" => Side(was.Actors) != Side(now.Actors),
            "recipient" => Side(was.Recipients) != Side(now.Recipients),
            "attributed_to" => Side(was.AttributedTo is { } one ? [one] : []) != Side(now.AttributedTo is { } other ? [other] : []),
            "status" => was.Status != now.Status,
            "stance" => was.Stance != now.Stance,
            "date" => was.Date != now.Date,
            "enddate" => was.EndDate != now.EndDate,
            "event_loc" => was.Place != now.Place,
            _ => true,
        });
    }

    private static string Side(IEnumerable<PartyRow> parties) => string.Join('\n', parties.Select(party => string.Join('\t', [party.Code, party.Sector, party.Name, .. party.OtherSectors])));

    private static string Share(int part, int of) => of == 0 ? "–" : (part / (double)of).ToString("F2", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
