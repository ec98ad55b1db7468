namespace Readout.Circumstances;

/// <summary>How a word says what a number counts.</summary>
internal enum CountRole
{
    /// <summary>A verb that counts its object: "killed 14".</summary>
    Object,

    /// <summary>A verb that counts its subject: "14 died".</summary>
    Subject,

    /// <summary>A noun that is counted itself: "14 deaths".</summary>
    Self,

    /// <summary>A noun that counts what stands with "of": "the arrest of 30".</summary>
    Of,

    /// <summary>A noun that has a number for its value: "the toll rose to 19".</summary>
    Toll,

    /// <summary>A verb that has such a value for its object: "the toll reached 19".</summary>
    Value,

    /// <summary>A word before those who are counted already: "including two police".</summary>
    Part,

    /// <summary>A word that says in what state those counted are: "14 dead".</summary>
    State,

    /// <summary>A noun for those who serve in a force.</summary>
    Force,

    /// <summary>A noun for many at once: "a patrol" is not one.</summary>
    Group,

    /// <summary>A noun whose number is never anybody's: "two days", "12 houses".</summary>
    Never,

    /// <summary>A noun for what goes on for long: its dead are not one event's.</summary>
    Cumulative,
}
