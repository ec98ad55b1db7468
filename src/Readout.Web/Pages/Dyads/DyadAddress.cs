using Readout.Web.Questions;

namespace Readout.Web.Pages.Dyads;

/// <summary>The page of a dyad.</summary>
internal static class DyadAddress
{
    // What the page itself says, and what it does not heed.
    private static readonly string[] s_own = ["actor", "recipient", "party"];

    /// <summary>Its address, with what else another page asks.</summary>
    /// <param name="actor">Code or name of the one.</param>
    /// <param name="recipient">Code or name of the other.</param>
    /// <param name="address">The other page; null for all days.</param>
    public static PageAddress Of(string actor, string recipient, PageAddress? address = null)
    {
        var dyad = PageAddress.Of($"/dyads/{actor}/{recipient}");
        return address is null ? dyad : address.Pairs.Where(pair => QuestionReader.Names.Contains(pair.Name) && !s_own.Contains(pair.Name)).Aggregate(dyad, (to, pair) => to.Add(pair.Name, pair.Value));
    }
}
