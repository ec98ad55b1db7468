using Readout.Web.Questions;

namespace Readout.Web.Pages.Dyads;

/// <summary>The page of two parties.</summary>
internal static class PairAddress
{
    private static readonly string[] s_window = ["from", "to", "publisher", "once"];

    /// <summary>Its address, with the window of another page's question.</summary>
    /// <param name="actor">Code or name of the one.</param>
    /// <param name="recipient">Code or name of the other.</param>
    /// <param name="address">The other page; null for all days.</param>
    public static PageAddress Of(string actor, string recipient, PageAddress? address = null)
    {
        var pair = PageAddress.Of($"/dyads/{actor}/{recipient}");
        return address is null ? pair : s_window.Aggregate(pair, (to, name) => address.Get(name) is { } value ? to.Set(name, value) : to);
    }
}
