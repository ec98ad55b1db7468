using System.Text.Json.Nodes;
using Readout.Record.Reading;

namespace Readout.Web.Pages.Actors;

/// <summary>What somebody did and what was done to them, of one kind or with one partner.</summary>
/// <param name="Key">Category, or the partner's code.</param>
/// <param name="Acting">What they did.</param>
/// <param name="Receiving">What was done to them.</param>
public sealed record ActorShare(string Key, EventTally Acting, EventTally Receiving)
{
    /// <summary>Puts both directions together, the largest first; what has no key is left out.</summary>
    internal static IReadOnlyList<ActorShare> Of(IReadOnlyList<GroupCount> acting, IReadOnlyList<GroupCount> receiving)
    {
        var (did, done) = (acting.ToDictionary(group => group.Key, group => group.Tally), receiving.ToDictionary(group => group.Key, group => group.Tally));
        return [.. did.Keys.Union(done.Keys).Where(key => key.Length > 0).Select(key => new ActorShare(key, did.GetValueOrDefault(key), done.GetValueOrDefault(key)))
            .OrderByDescending(share => share.Acting.Events + share.Receiving.Events).ThenBy(share => share.Key, StringComparer.Ordinal)];
    }

    internal JsonObject ToJson() => new() { ["key"] = Key, ["acting"] = ViewJson.Tally(Acting), ["receiving"] = ViewJson.Tally(Receiving) };
}
