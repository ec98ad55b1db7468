using System.Text.Json.Nodes;

namespace Readout.Tests.Web.Browser;

/// <summary>One address of every kind of page, over the sample record.</summary>
internal static class PagePaths
{
    /// <summary>Name and path of each.</summary>
    public static async Task<IReadOnlyList<(string Name, string Path)>> Of(HttpClient client, CancellationToken stop)
    {
        var events = JsonNode.Parse(await client.GetStringAsync(new Uri("/events.json?actor=JPN", UriKind.Relative), stop))!["events"]!.AsArray();
        var (id, key) = ((string)events[0]!["id"]!, (string)events[0]!["document_key"]!);
        return
        [
            ("events", "/events"), ("events-asked", "/events?actor=SDN&category=ASSAULT&once=true"),
            ("review", "/review"), ("review-log", "/review/log"), ("try", "/try"), ("about", "/about"), ("alerts", "/alerts"),
            ("home", "/"), ("dyads", "/dyads"), ("dyad", "/dyads/JPN/KOR"), ("actors", "/actors?q=kor"), ("actor", "/actors/KOR"), ("person", "/actors?name=Yoko%20Kamikawa"), ("map", "/map"), ("network", "/network"),
            ("compare", "/compare?a_actor=JPN&b_actor=KOR"),
            ("event", $"/events/{id}"), ("documents", "/documents"), ("document", $"/documents/{key}#{id}"), ("entries", "/entries"), ("entry", await ToldOften(client, stop)),
            ("accounts", "/accounts"), ("accounts-pair", "/accounts?actor=JPN&recipient=KOR&day=2024-03-12"), ("accounts-document", $"/accounts?document={key}"),
        ];
    }

    private static async Task<string> ToldOften(HttpClient client, CancellationToken stop)
    {
        var entries = JsonNode.Parse(await client.GetStringAsync(new Uri("/entries.json?publisher=Harbour%20Wire&category=ASSAULT", UriKind.Relative), stop))!["entries"]!.AsArray();
        return $"/entries/{entries.MaxBy(entry => (long)entry!["reports"]!)!["id"]}";
    }
}
