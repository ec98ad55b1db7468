using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Networks;

/// <summary>Who with whom in a window of time.</summary>
public sealed class NetworkView : PageView
{
    /// <summary>Size of the drawing.</summary>
    public const double Width = 960, Height = 640;

    private const double MarginX = 90, MarginY = 40;

    private static readonly string[] s_columns = ["one", "one_name", "other", "other_name", "events", "cooperation", "conflict", "mean_score"];

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>What links are made of: "all", "cooperation" or "conflict".</summary>
    public required string Kind { get; init; }

    /// <summary>Fewest events of a link.</summary>
    public required int Least { get; init; }

    /// <summary>All links with as many events, the busiest first.</summary>
    public required IReadOnlyList<NetworkLink> Links { get; init; }

    /// <summary>Parties that are drawn, the busiest first.</summary>
    public required IReadOnlyList<NetworkNode> Nodes { get; init; }

    /// <summary>How many parties there are.</summary>
    public required int Parties { get; init; }

    /// <inheritdoc/>
    public override string Title => "Network";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Parties, "party", "parties")} with {Words.Count(Links.Count, "link")} of {Words.Count(Least, "event")} or more, both directions together{(Kind == "all" ? "" : $", {Kind} alone")}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    public static NetworkView Load(PageContext context)
    {
        var query = context.Question("kind", "least");
        var kind = QuestionReader.OneOf(context.Address, "kind", "all", "cooperation", "conflict");
        var least = QuestionReader.Number(context.Address, "least", 1, 1_000_000) ?? 1;
        NetworkLink[] links = [.. context.Columns.Links(query).Where(link => Weight(link.Tally, kind) >= least).Select(link => new NetworkLink(link.Actor, link.Recipient, link.Tally))];
        // The heaviest first, and equals as they came: in the order of their codes.
        Array.Sort(links.Select((link, i) => ((ulong)(uint.MaxValue - Weight(link.Tally, kind)) << 32) | (uint)i).ToArray(), links);
        var ends = new Dictionary<string, EventTally>(StringComparer.Ordinal);
        foreach (var link in links)
            foreach (var code in (ReadOnlySpan<string>)[link.One, link.Other]) CollectionsMarshal.GetValueRefOrAddDefault(ends, code, out _) += link.Tally;
        var parties = ends.Select(end => (Code: end.Key, Tally: end.Value)).OrderByDescending(party => Weight(party.Tally, kind)).ThenBy(party => party.Code, StringComparer.Ordinal).ToArray();
        return new NetworkView { Context = context, Query = query, Kind = kind, Least = least, Links = links, Parties = parties.Length, Nodes = Place([.. parties.Take((int)PageTable.Threshold("network-nodes"))], links, kind) };
    }

    /// <summary>What a link's width goes with.</summary>
    internal static long Weight(EventTally tally, string kind) => kind switch { "cooperation" => tally.Cooperation, "conflict" => tally.Conflict, _ => tally.Events };

    private static IReadOnlyList<NetworkNode> Place((string Code, EventTally Tally)[] parties, NetworkLink[] links, string kind)
    {
        var numbers = parties.Select((party, i) => (party.Code, i)).ToDictionary(party => party.Code, party => party.i, StringComparer.Ordinal);
        var most = links.Select(link => Weight(link.Tally, kind)).DefaultIfEmpty(1).Max();
        var pulls = links.Where(link => numbers.ContainsKey(link.One) && numbers.ContainsKey(link.Other)).Select(link => (numbers[link.One], numbers[link.Other], Math.Pow(Weight(link.Tally, kind) / (double)most, 0.25))).ToArray();
        return [.. ForceLayout.Place(parties.Length, pulls).Zip(parties, (at, party) => new NetworkNode(party.Code, party.Tally, Math.Round(MarginX + (at.X * (Width - (2 * MarginX))), 1), Math.Round(MarginY + (at.Y * (Height - (2 * MarginY))), 1)))];
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["kind"] = Kind, ["least"] = Least, ["parties"] = Parties,
        ["nodes"] = new JsonArray([.. Nodes.Select(node =>
        {
            var json = ViewJson.Tally(node.Tally);
            json.Insert(0, "code", node.Code);
            json.Insert(1, "x", node.X);
            json.Insert(2, "y", node.Y);
            return json;
        })]),
        ["links"] = new JsonArray([.. Links.Select(link =>
        {
            var json = ViewJson.Tally(link.Tally);
            json.Insert(0, "one", link.One);
            json.Insert(1, "other", link.Other);
            return json;
        })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Links.Select(link => (IReadOnlyList<object?>)
        [link.One, PartyNames.Find(link.One), link.Other, PartyNames.Find(link.Other), link.Tally.Events, link.Tally.Cooperation, link.Tally.Conflict, link.Tally.MeanScore]);
}
