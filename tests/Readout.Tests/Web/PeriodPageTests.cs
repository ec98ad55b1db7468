using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>Time is told alike on every page: of a period without a document nothing is known, and in any other no event is none.</summary>
public partial class PeriodPageTests
{
    private const string Strike = "Peru condemned Bolivia on Monday.", Quiet = "The choir sang in the old hall.";

    public static TheoryData<string, string> Timelines => new()
    {
        { "/events.json?actor=PER", "timeline" }, { "/entries.json?actor=PER", "timeline" }, { "/home.json", "timeline" }, { "/dyads/PER/BOL.json", "directions/0/timeline" }, { "/actors/PER.json", "timeline/did" }, { "/compare.json?a_actor=PER", "sides/0/timeline" },
    };

    [Theory, MemberData(nameof(Timelines))]
    public async Task No_document_is_no_data_and_no_event_is_none(string path, string place)
    {
        await using var record = await Written();
        var periods = place.Split('/').Aggregate((JsonNode?)await record.Client.Json(path), (json, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var number) ? json![number] : json![step])!.AsArray();
        Assert.Equal([true, true, false, true], periods.Select(period => (bool)period!["has_data"]!));
        Assert.Equal([1, 0, null, 1], periods.Select(period => (long?)period!["events"]));
    }

    [Theory]
    [InlineData("/events?actor=PER")]
    [InlineData("/entries?actor=PER")]
    [InlineData("/")]
    [InlineData("/dyads/PER/BOL")]
    [InlineData("/actors/PER")]
    [InlineData("/compare?a_actor=PER")]
    public async Task Drawings_and_tables_say_no_data_and_draw_nothing_outside(string path)
    {
        await using var record = await Written();
        var html = await record.Client.Text(path);
        Assert.Contains("class=\"nodata\"", html, StringComparison.Ordinal);
        Assert.Contains("colspan=\"4\">no data</td>", html, StringComparison.Ordinal);
        var drawing = html[html.IndexOf("class=\"timeline\"", StringComparison.Ordinal)..html.IndexOf("</svg>", StringComparison.Ordinal)];
        Assert.All(Bar().Matches(drawing), bar => Assert.InRange(Number(bar, 1) + Number(bar, 2), 0, 960));
    }

    [Fact]
    public async Task A_side_that_did_nothing_while_there_are_documents_is_none_and_not_unknown()
    {
        await using var record = await Written();
        var html = await record.Client.Text("/dyads/BOL/CHL");
        var quads = html[html.IndexOf("id=\"quads\"", StringComparison.Ordinal)..];
        Assert.Contains("<td class=\"n\">0</td>", quads[..quads.IndexOf("mean score", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain("no data", quads[..quads.IndexOf("mean score", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // A day with an event, a day with a report that holds none, a day without any report, and again a day with an event.
    private static Task<WrittenRecord> Written() => WrittenRecord.Of(Report("a", "2024-03-04", Strike), Report("b", "2024-03-05", Quiet), Report("c", "2024-03-07", "Peru condemned Bolivia on Thursday over new tariffs."));

    private static JsonObject Report(string id, string day, string text) => new() { ["id"] = id, ["published"] = day, ["publisher"] = "Courier", ["text"] = text };

    [GeneratedRegex("<rect class=\"[a-z]+\" x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
