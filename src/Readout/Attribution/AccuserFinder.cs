using Readout.Events;

namespace Readout.Attribution;

/// <summary>Completes denials that name nobody: they answer whoever says that the denier did it.</summary>
internal static class AccuserFinder
{
    private const double Guessed = 0.6;

    /// <summary>Sets the recipient of every denial without one, where an event before it or in its sentence tells an act of the denier's on another's word.</summary>
    public static void Complete(IReadOnlyList<EventCandidate> events)
    {
        foreach (var denial in events)
        {
            if (denial is not { Category: "REJECT", Modes.Count: 0, Recipients.Count: 0, Actors: [{ Actor.Code: { } denier }, ..] }) continue;
            var told = events.LastOrDefault(e => e.Sentence <= denial.Sentence && e.Stance == EventStance.Claimed && e.AttributedTo?.Actor.Code is { } source && source != denier
                && e.Actors.Any(one => one.Actor.Code == denier));
            if (told?.AttributedTo is { } accuser)
                denial.Recipients = [accuser with { Text = "", Span = null, Actor = accuser.Actor with { Reason = $"says what is denied: {accuser.Actor.Reason}", Score = Math.Min(Guessed, accuser.Actor.Score) } }];
        }
    }
}
