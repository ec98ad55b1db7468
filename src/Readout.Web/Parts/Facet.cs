using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Questions;

namespace Readout.Web.Parts;

/// <summary>What events share, with how many share each value. A value counts by itself under everything else that is asked: with other values of its own name beside it, what is counted is what that value adds alone.</summary>
/// <param name="Name">Its name in addresses, on the command line and in JSON.</param>
/// <param name="Values">Values with their counts, the most frequent first: those that are chosen, and as many others as are shown.</param>
/// <param name="All">How many values there are in all.</param>
public sealed record Facet(string Name, IReadOnlyList<GroupCount> Values, int All)
{
    /// <summary>The name by which an address asks for one facet with all its values.</summary>
    public const string Whole = "facet";

    private const int Shown = 12;

    /// <summary>Facets of what an address asks, in the order of the groups.</summary>
    internal static IReadOnlyList<Facet> Of(EventColumns columns, EventQuery query, PageAddress address, params IReadOnlyList<EventGroup> groups)
    {
        // What nothing is chosen of is counted at once.
        var together = columns.Facets(query, [.. groups.Where(group => address.Get(NameOf(group)) is null)]);
        return
        [
            .. groups.Select(group =>
            {
                GroupCount[] counts = [.. (together.GetValueOrDefault(group) ?? columns.Facets(Without(query, group), [group])[group]).Where(count => count.Key.Length > 0)];
                var name = NameOf(group);
                return new Facet(name, [.. counts.Where((count, i) => i < Shown || address.Get(Whole) == name || address.Has(name, count.Key))], counts.Length);
            }),
        ];
    }

    /// <summary>Names of facets by their groups.</summary>
    internal static string NameOf(EventGroup group) => group.ToString().ToLowerInvariant();

    private static EventQuery Without(EventQuery query, EventGroup group) => group switch
    {
        EventGroup.Actor => query with { Actors = [] },
        EventGroup.Recipient => query with { Recipients = [] },
        EventGroup.Category => query with { Categories = [] },
        EventGroup.Mode => query with { Modes = [] },
        EventGroup.Context => query with { Contexts = [] },
        EventGroup.Status => query with { Statuses = [] },
        EventGroup.Source => query with { Sources = [] },
        EventGroup.Publisher => query with { Publishers = [] },
        EventGroup.Country => query with { Countries = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "is no facet"),
    };
}
