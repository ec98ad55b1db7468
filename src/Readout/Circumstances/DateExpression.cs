using Readout.Events;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Words that name a time, and the days they name. Days are those of the document's dateline; no hour and no time zone is read.</summary>
public sealed record DateExpression
{
    /// <summary>The token of the sentence that heads the expression.</summary>
    public required int Token { get; init; }

    /// <summary>The words, in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The day, or the first of several; null where the words name no day that can be told.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The last of several days; null for one day and for a stretch without an end.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>How closely the words say it; <see cref="DatePrecision.Day"/> where <see cref="Date"/> is null.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>How the day was reckoned, in a few words, or why there is none.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the stretch goes on from <see cref="Date"/> without an end ("since Monday").</summary>
    public bool IsOpen { get; init; }

    /// <summary>Index of the expression's first token.</summary>
    internal int First { get; init; }

    /// <summary>Index of the token behind it.</summary>
    internal int End { get; init; }

    /// <summary>"a day after", "hours before": days from what follows to the day named, so that what follows can be dated; null for others.</summary>
    internal int? Offset { get; init; }

    /// <summary>What the nearest day settled.</summary>
    internal DateShape Shape { get; init; }
}
