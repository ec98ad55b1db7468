using System.Text.Json;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What corrections make of an event's line.</summary>
public class CorrectedEventTests
{
    private const string Line = """{"id":"e","document":"d","date":"2024-03-07","enddate":"2024-03-09","date_info":{"precision":"day","start":1,"end":4,"reason":"said"},"event":["REQUEST"],"mode":["change"],"context":[],"actor":[{"code":"FRA","sector":"GOV","other_sectors":[],"entity_text":"Paris"}],"recipient":[],"status":"actual","attributed_to":null,"stance":"asserted","event_loc":null,"quad_code":3,"event_scale":-1,"text":"Übung \"x\"","text_info":{"sequence":0,"start":0,"end":5},"spans":{"actor":[{"start":0,"end":5}],"recipient":[]},"own":1.50,"coder":{"version":"1","model":"m","lexicon":"l"}}""";

    [Fact]
    public void A_category_takes_quad_code_score_and_modes_with_it()
    {
        var corrected = Correct(("event", "\"PROTEST\""));
        Assert.Equal(("PROTEST", 4, -5), (corrected.Row.Category, corrected.Row.QuadCode, corrected.Row.Scale));
        Assert.Empty(corrected.Row.Modes);
        Assert.Equal(["demo"], Correct(("event", "[\"PROTEST\"]"), ("mode", "[\"demo\"]")).Row.Modes);
        Assert.Equal(["change"], Correct(("event", "\"REQUEST\"")).Row.Modes);
    }

    [Fact]
    public void Parties_day_place_and_word_take_the_place_of_the_coders()
    {
        var corrected = Correct(("actor", "[\"DEU\",{\"code\":\"AUT\",\"sector\":\"MIL\"}]"), ("recipient", "\"CHE\""), ("status", "\"negated\""), ("attributed_to", "\"RUS\""), ("date", "\"2024-03-10\""), ("event_loc", "{\"extracted_place\":\"Bern\",\"country_code\":\"CHE\"}"));
        var row = corrected.Row;
        Assert.Equal("DEU AUT/MIL CHE negated RUS 2024-03-10 Bern", $"{row.Actors[0].Code} {row.Actors[1].Code}/{row.Actors[1].Sector} {row.Recipients[0].Code} {row.Status} {row.AttributedTo!.Code} {row.Date:yyyy-MM-dd} {row.Place!.Extracted}");
        Assert.Null(row.EndDate);
        Assert.Equal(6, corrected.Applied.Count);
        using var json = JsonDocument.Parse(corrected.Line);
        Assert.Equal("[null,null]", json.RootElement.GetProperty("spans").GetProperty("actor").GetRawText());
        Assert.EndsWith("\"own\":1.50,\"coder\":{\"version\":\"1\",\"model\":\"m\",\"lexicon\":\"l\"},\"corrected_by\":[\"ana\"]}", corrected.Line, StringComparison.Ordinal);
        Assert.Contains("Übung \\\"x\\\"", corrected.Line, StringComparison.Ordinal);
        Assert.Empty(Correct(("actor", null)).Row.Actors);
        Assert.Null(Correct(("date", null)).Row.Date);
    }

    [Theory]
    [InlineData("event", "\"SMILE\"")]
    [InlineData("event", "[]")]
    [InlineData("status", "\"perhaps\"")]
    [InlineData("status", "7")]
    [InlineData("date", "\"yesterday\"")]
    [InlineData("id", "\"other\"")]
    [InlineData("coder", "{}")]
    [InlineData("actor", "[7]")]
    [InlineData("event_loc", "\"Bern\"")]
    [InlineData("mode", "no json")]
    public void What_fits_no_line_is_passed_over(string field, string after)
    {
        var corrected = Correct((field, after));
        Assert.Equal((Line, 0, false), (corrected.Line, corrected.Applied.Count, corrected.IsRejected));
        Assert.Equal("REQUEST", corrected.Row.Category);
    }

    [Fact]
    public void The_last_word_holds()
    {
        Assert.Equal("future", Correct(("status", "\"negated\""), ("status", "\"future\"")).Row.Status);
        Assert.True(Judge("rejected").IsRejected);
        Assert.False(Judge("rejected", "accepted").IsRejected);
        Assert.True(Judge("accepted", "reported", "rejected", "reported").IsRejected);
        Assert.Equal(Line, Judge("reported", "accepted").Line);
        Assert.Equal(["ana", "ben"], CorrectedEvent.Of(Stored(), [Said(1, "corrected", "status", "\"future\"", "ana"), Said(2, "corrected", "stance", "\"denied\"", "ben"), Said(3, "corrected", "mode", "[]", "ana")]).By);
        Assert.Empty(CorrectedEvent.Of(Stored(), [new StoredCorrection(1, DateTime.UnixEpoch, new Correction("other", "corrected", "status", null, "\"future\"", "ana", null))]).Applied);
    }

    private static CorrectedEvent Correct(params (string Field, string? After)[] said) => CorrectedEvent.Of(Stored(), [.. said.Select((each, i) => Said(i, "corrected", each.Field, each.After, "ana"))]);

    private static CorrectedEvent Judge(params string[] verdicts) => CorrectedEvent.Of(Stored(), [.. verdicts.Select((verdict, i) => Said(i, verdict, "", null, "ana"))]);

    private static StoredCorrection Said(int number, string verdict, string field, string? after, string who) => new(number, DateTime.UnixEpoch, new Correction("e", verdict, field, null, after, who, null));

    private static StoredEvent Stored() => new() { Id = "e", Line = Line, DocumentKey = "k", Run = 1, Added = DateTime.UnixEpoch, Updated = DateTime.UnixEpoch };
}
