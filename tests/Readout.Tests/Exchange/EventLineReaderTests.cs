using Readout.Exchange.Rows;
using Xunit;

namespace Readout.Tests.Exchange;

public class EventLineReaderTests
{
    private const string Ngec = """
        {"attributes":{"ACTOR":[{"text":"Ada Lovell","wiki":"Ada Lovell","country":"BRB","code_1":"GOV","code_2":"ELI","qa_score":0.3}],"LOC":[{"text":"Bridgetown"}],"RECIP":[{"text":"the union","country":"","code_1":"LAB","code_2":""}]},"contexts":["pro_democracy"],"date":"2019-08-01","date_resolved":"2019-07-30","date_raw":"Tuesday","event_geolocation":{"reason":"overlap","geo":{"admin1_name":"Saint Michael","admin2_name":"","country_code3":"BRB","feature_class":"P","feature_code":"PPLC","geonameid":"3374036","lat":13.1,"lon":-59.6,"resolved_placename":"Bridgetown","search_placename":"Bridgetown","score":1.0}},"event_mode":["meet"],"event_text":"Ada Lovell met the union in Bridgetown.","event_type":"CONSULT","headline":"Talks in Bridgetown\n","id":"20190801-1_CONSULT","pub_date":"2019-08-01","publisher":"Island Post","story_id":"S1:1","version":"NGEC_coder-Vers001"}
        """;

    [Fact]
    public void Plover_lines_stay_as_they_are()
    {
        const string line = """ { "id":"x", "date":"20240307", "event":"AID","actor":[{"code":"FRA"}],"coder":"Somebody", "own":{"a":[1,2]} } """;
        var (kept, row) = EventLineReader.Read(line);
        Assert.Equal(line, kept);
        Assert.Equal(("x", new DateOnly(2024, 3, 7), "AID", "FRA"), (row.Id, row.Date!.Value, row.Category, row.Actors[0].Code));
    }

    [Fact]
    public void Events_of_NGEC_are_put_into_the_layout()
    {
        var (line, row) = EventLineReader.Read(Ngec);
        Assert.Equal(line, EventLineReader.Read(Ngec).Line);
        Assert.Equal(line, EventLineReader.Read(line).Line);
        Assert.Equal(("20190801-1_CONSULT", "S1:1", new DateOnly(2019, 7, 30), "CONSULT", "meet", "pro_democracy", 1), (row.Id, row.Document, row.Date!.Value, row.Category, row.Modes[0], row.Contexts[0], row.QuadCode));
        Assert.Equal(("BRB", "GOV", "ELI", "Ada Lovell", "Ada Lovell"), (row.Actors[0].Code, row.Actors[0].Sector, row.Actors[0].OtherSectors[0], row.Actors[0].Name, row.Actors[0].Text));
        Assert.Equal((null, "LAB", "the union"), (row.Recipients[0].Code, row.Recipients[0].Sector, row.Recipients[0].Text));
        Assert.Equal(("Bridgetown", 3374036, 13.1, -59.6, "BRB", "Saint Michael", null), (row.Place!.City, row.Place.GeoNameId!.Value, row.Place.Latitude!.Value, row.Place.Longitude!.Value, row.Place.CountryCode, row.Place.Province, row.Place.District));
        Assert.Equal(("Talks in Bridgetown", "Island Post", new DateOnly(2019, 8, 1), "NGEC_coder-Vers001"), (row.Title, row.Publisher, row.Published!.Value, row.CoderVersion));
        var older = EventLineReader.Read("""{"id":"o","event_type":"retreat","event_geolocation":{"lat":1.5,"lon":2.5,"country_code3":"NOR","resolved_placename":"Oslo","feature_class":"P"},"pub_date":"June 20, 2012"}""").Row;
        Assert.Equal(("RETREAT", 1.5, "Oslo", null), (older.Category, older.Place!.Latitude!.Value, older.Place.City, older.Published));
    }

    [Theory]
    [InlineData("nonsense", "broken JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{\"event\":[\"AID\"]}", "has no \"id\"")]
    [InlineData("{\"id\":\"x\"}", "\"event\" is none")]
    [InlineData("{\"id\":\"x\",\"event_type\":\"SMILE\"}", "\"event_type\" is none")]
    [InlineData("{\"event_type\":\"AID\"}", "has no \"id\"")]
    [InlineData("{\"id\":\"x\",\"event\":[\"AID\"],\"date\":\"next week\"}", "\"date\" is 'next week'")]
    [InlineData("{\"id\":\"x\",\"event\":[\"AID\"],\"text\":\"\\ud800\"}", "lone surrogate")]
    public void What_is_no_event_is_explained(string line, string words) => Assert.Contains(words, Assert.Throws<FormatException>(() => EventLineReader.Read(line)).Message, StringComparison.Ordinal);
}
