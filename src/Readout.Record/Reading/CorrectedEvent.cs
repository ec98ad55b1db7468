using Readout.Exchange.Rows;
using Readout.Record.Writing;

namespace Readout.Record.Reading;

/// <summary>An event as people corrected it. The record keeps the coder's line as it is; this is put together whenever it is asked for.</summary>
public sealed class CorrectedEvent
{
    private readonly IReadOnlyList<StoredCorrection> _said;

    private CorrectedEvent(StoredEvent stored, IReadOnlyList<StoredCorrection> said, CorrectedLine line, bool isRejected)
    {
        var (text, row) = line.Finish();
        (Stored, _said, Line, Applied, IsRejected) = (stored, said, text, line.Applied, isRejected);
        Row = row is null ? stored.Row : row with { Language = row.Language ?? stored.Language };
    }

    /// <summary>What the coder said.</summary>
    public StoredEvent Stored { get; }

    /// <summary>Its PLOVER line with what was corrected, and "corrected_by" at its end; the coder's line where nothing was.</summary>
    public string Line { get; }

    /// <summary>What the line says.</summary>
    public EventRow Row { get; }

    /// <summary>The corrections that the line holds, the oldest first; empty for none.</summary>
    public IReadOnlyList<StoredCorrection> Applied { get; }

    /// <summary>Who made them, each once; empty for nobody.</summary>
    public IReadOnlyList<string> By => [.. Applied.Select(correction => correction.Correction.Who).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the last word on the event as a whole is that it is none.</summary>
    public bool IsRejected { get; }

    /// <summary>Applies corrections to an event. The last one of each member holds; of verdicts on the whole event, the last. What does not fit the
    /// member, or would leave no PLOVER event, is passed over.</summary>
    /// <param name="stored">The event.</param>
    /// <param name="corrections">What people said of it, the oldest first; those of other events are passed over.</param>
    public static CorrectedEvent Of(StoredEvent stored, IReadOnlyList<StoredCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(corrections);
        var (line, isRejected) = (new CorrectedLine(stored.Line), false);
        foreach (var each in corrections)
        {
            var correction = each.Correction;
            if (correction.Event != stored.Id) continue;
            if (correction.Field.Length == 0 && correction.Verdict is ("accepted" or "rejected")) isRejected = correction.Verdict == "rejected";
            if (correction.Verdict == "corrected") line.Apply(each);
        }
        return new CorrectedEvent(stored, corrections, line, isRejected);
    }

    /// <summary>The event as it would be if more were said of it; null where a correction among that would be passed over.</summary>
    /// <param name="more">What would be said after all else.</param>
    public CorrectedEvent? With(IReadOnlyList<Correction> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var would = Of(Stored, [.. _said, .. more.Select(each => new StoredCorrection(long.MaxValue, DateTime.UnixEpoch, each))]);
        return would.Applied.Count == Applied.Count + more.Count(each => each.Verdict == "corrected") ? would : null;
    }
}
