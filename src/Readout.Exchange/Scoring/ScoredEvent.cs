using System.Globalization;
using Readout.Events;

namespace Readout.Exchange.Scoring;

/// <summary>What the scorer reads of a coded event.</summary>
public sealed record ScoredEvent
{
    private static readonly Dictionary<string, double> s_noSize = [];

    /// <summary>Id of the document, as gold has it; null when the line names none, and then it is never paired.</summary>
    public string? Document { get; init; }

    /// <summary>PLOVER events; an event of several counts once for each.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Modes; empty for none.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>What it is about ("diplomatic"); empty for none.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who did it.</summary>
    public IReadOnlyList<ScoredParticipant> Actors { get; init; } = [];

    /// <summary>To whom; empty for none.</summary>
    public IReadOnlyList<ScoredParticipant> Recipients { get; init; } = [];

    /// <summary>"actual", "negated", "hypothetical", "future" or "historical".</summary>
    public string Status { get; init; } = "actual";

    /// <summary>Code of who vouches for it; null for the document itself.</summary>
    public string? Source { get; init; }

    /// <summary>The event's day, YYYY-MM-DD; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Code of the country where it took place; null when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>"dead", "injured", "arrested", "troops" and how many; empty when unknown.</summary>
    public IReadOnlyDictionary<string, double> Size { get; init; } = s_noSize;

    /// <summary>Where its sentence, or a stretch of it, begins in the document's text, in UTF-16 code units; -1 when unknown.</summary>
    public int Start { get; init; } = -1;

    /// <summary>One past where that stretch ends; -1 when unknown.</summary>
    public int End { get; init; } = -1;

    /// <summary>How sure it is, from 0 to 1; 1 where the line does not say.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words that carry it, to list it by; null when unknown.</summary>
    public string? Trigger { get; init; }

    /// <summary>What is compared of an event that was just coded.</summary>
    public static ScoredEvent From(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var found = coded.Event;
        return new ScoredEvent
        {
            Document = coded.Document.Id, Categories = [found.Category], Modes = found.Modes, Contexts = found.Contexts, Actors = Side(found.Actors), Recipients = Side(found.Recipients),
            Status = found.Status.Name(), Source = found.AttributedTo?.Actor.Code, Date = coded.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Size = found.Size is { } size ? size.Counts.Where(count => count.Value is not null).ToDictionary(count => count.Field, count => (double)count.Value!.Value, StringComparer.Ordinal) : s_noSize,
            Start = coded.Sentence.Start, End = coded.Sentence.End, Trigger = found.TriggerSpan.Of(coded.Document.Text).ToString(), Confidence = found.Confidence,
        };
    }

    private static ScoredParticipant[] Side(IReadOnlyList<Participant> side) => [.. side.Select(p => new ScoredParticipant(p.Actor.Code, p.Actor.Sector))];
}
