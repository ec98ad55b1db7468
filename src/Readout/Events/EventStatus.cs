namespace Readout.Events;

/// <summary>Whether the event happened, according to the text.</summary>
public enum EventStatus : byte
{
    /// <summary>Presented as having happened or happening.</summary>
    Actual,
    /// <summary>Said not to have happened.</summary>
    Negated,
    /// <summary>Possible, feared, conditional, proposed.</summary>
    Hypothetical,
    /// <summary>Announced or expected.</summary>
    Future,
    /// <summary>Background: more than 90 days before the document's date, or plainly of a bygone episode.</summary>
    Historical,
}
