namespace Readout.Record.Reading;

/// <summary>What events are counted by. An event with several values counts under each of them.</summary>
public enum EventGroup
{
    /// <summary>Code of who acts; "" for nobody known.</summary>
    Actor,

    /// <summary>Code of whom it is done to; "" for nobody known.</summary>
    Recipient,

    /// <summary>Who to whom: "FRA DEU".</summary>
    Dyad,

    /// <summary>Sector of who acts; "" for none.</summary>
    Sector,

    /// <summary>PLOVER event.</summary>
    Category,

    /// <summary>PLOVER mode; "" for none.</summary>
    Mode,

    /// <summary>Context; "" for none.</summary>
    Context,

    /// <summary>Status.</summary>
    Status,

    /// <summary>Who vouches for it; "" for the document itself.</summary>
    Source,

    /// <summary>Publisher of the document; "" when unknown.</summary>
    Publisher,

    /// <summary>Country where it took place; "" when unknown.</summary>
    Country,

    /// <summary>Day ("2024-03-07"); "" when unknown.</summary>
    Day,

    /// <summary>Monday of the week; "" when unknown.</summary>
    Week,

    /// <summary>Month ("2024-03"); "" when unknown.</summary>
    Month,

    /// <summary>Year ("2024"); "" when unknown.</summary>
    Year,
}
