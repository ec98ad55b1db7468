using Readout.Record.Reading;

namespace Readout.Web.Pages.Review;

/// <summary>What people said so far: which events somebody has decided on, and which were reported since.</summary>
internal sealed class ReviewLog
{
    private readonly ILookup<string, StoredCorrection> _byEvent;

    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);

    /// <summary>Reads the log.</summary>
    /// <param name="corrections">All of it, the oldest first.</param>
    public ReviewLog(IReadOnlyList<StoredCorrection> corrections)
    {
        _byEvent = corrections.ToLookup(each => each.Correction.Event, StringComparer.Ordinal);
        var reported = new List<string>();
        foreach (var said in corrections.Select(each => each.Correction))
            if (said.Verdict != "reported")
            {
                _decided.Add(said.Event);
                reported.Remove(said.Event);
            }
            else if (!reported.Contains(said.Event)) reported.Add(said.Event);
        Reported = reported;
    }

    /// <summary>Events that were reported and that nobody has decided on since, the first reported first.</summary>
    public IReadOnlyList<string> Reported { get; }

    /// <summary>Events that somebody accepted, corrected or rejected.</summary>
    public IReadOnlySet<string> Decided => _decided;

    /// <summary>Reports of an event that nobody has answered, the oldest first.</summary>
    public IReadOnlyList<StoredCorrection> ReportsOf(string id) => [.. _byEvent[id].Reverse().TakeWhile(each => each.Correction.Verdict == "reported").Reverse()];
}
