namespace Readout.Quotations;

/// <summary>How somebody's words are given.</summary>
public enum QuotationKind : byte
{
    /// <summary>Whole sentences in their own words.</summary>
    Direct,
    /// <summary>A few of their own words inside the reporter's sentence.</summary>
    Mixed,
    /// <summary>In the reporter's words only.</summary>
    Indirect,
}
