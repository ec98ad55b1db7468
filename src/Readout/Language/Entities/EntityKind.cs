namespace Readout.Language.Entities;

/// <summary>What a name names.</summary>
public enum EntityKind : byte
{
    /// <summary>One human being, without titles: "Angela Merkel", not "Chancellor Angela Merkel".</summary>
    Person,

    /// <summary>A body that acts as one: a party, a ministry, a company, an armed group, a paper.</summary>
    Organisation,

    /// <summary>A country, region, town, landmark or building; a country stays a place where it acts.</summary>
    Place,
}
