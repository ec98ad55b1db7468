using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>An event on one line, as tables of examples write it: "REQUEST change CHN > USA negated". Codes in any order, the mode and either
/// side's codes may be missing, and so may the status where it is "actual".</summary>
internal static class EventLine
{
    private static readonly string[] s_statuses = [.. Enum.GetValues<EventStatus>().Select(EventStatusNames.Name)];

    /// <summary>The line of an event that was found.</summary>
    public static string Of(EventCandidate e) =>
        Line([e.Category, .. e.Modes], e.Actors.Select(p => p.Actor.Code ?? "?"), e.Recipients.Select(p => p.Actor.Code ?? "?"), e.Status.Name());

    /// <summary>The line of an expectation, as <see cref="Of"/> would write it: "AGREE THA,LAO >" names the same two as "AGREE LAO,THA >".</summary>
    public static string Normal(string expected)
    {
        var sides = expected.Split('>');
        var head = Words(sides[0]);
        var tail = Words(sides[1]);
        var hasActors = head.Length > 1 && IsCodes(head[^1]);
        var status = tail.Length > 0 && s_statuses.Contains(tail[^1]) ? tail[^1] : null;
        return Line(hasActors ? head[..^1] : head, hasActors ? head[^1].Split(',') : [], string.Join(',', status is null ? tail : tail[..^1]).Split(',', StringSplitOptions.RemoveEmptyEntries), status ?? "actual");
    }

    private static string Line(string[] what, IEnumerable<string> actors, IEnumerable<string> recipients, string status) =>
        $"{string.Join(' ', what)} {Codes(actors)} > {Codes(recipients)}{(status == "actual" ? "" : " " + status)}";

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCodes(string word) => word.All(letter => char.IsAsciiLetterUpper(letter) || letter is ',' or '?');

    private static string Codes(IEnumerable<string> codes) => string.Join(',', codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
