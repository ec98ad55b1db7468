namespace Readout.Web.Questions;

/// <summary>Where the events stand that a page counts.</summary>
internal static class EventAddress
{
    /// <summary>The list of events of a page's own question; what only the page itself takes is left out.</summary>
    public static PageAddress Of(PageAddress address) => address.Pairs.Where(pair => !QuestionReader.Names.Contains(pair.Name)).Aggregate(address.At("/events"), (left, pair) => left.Remove(pair.Name));
}
