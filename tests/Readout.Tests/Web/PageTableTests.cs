using System.Globalization;
using Readout.Exchange.Formats;
using Readout.Web.Charts;
using Readout.Web.Tables;
using Xunit;

namespace Readout.Tests.Web;

public class PageTableTests
{
    [Theory]
    [InlineData("outlines")]
    [InlineData("thresholds")]
    [InlineData("body-names")]
    public void Tables_are_sorted_and_say_where_they_are_from(string name)
    {
        var table = PageTable.Open(name);
        var ids = table.Rows.Select(row => row["id"]).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal("id", table.Columns[0]);
        Assert.Equal("source", table.Columns[^1]);
        Assert.All(table.Rows, row => Assert.True(row["source"].Length > 0, row.Place));
    }

    [Fact]
    public void Outlines_are_closed_rings_on_the_globe()
    {
        foreach (var row in PageTable.Open("outlines").Rows)
            foreach (var ring in row["rings"].Split('|', ';').Select(ring => ring.Split(' ')))
            {
                Assert.True(ring.Length >= 4 && ring[0] == ring[^1], row.Place);
                Assert.All(ring.Select(point => point.Split(',').Select(degrees => double.Parse(degrees, CultureInfo.InvariantCulture)).ToArray()), point => Assert.True(Math.Abs(point[0]) <= 180 && Math.Abs(point[1]) <= 90, row.Place));
            }
    }

    [Fact]
    public void Codes_of_outlines_are_those_of_countries()
    {
        var codes = PageTable.Open("outlines").Rows.Select(row => row["code"]).Where(code => code.Length > 0).ToArray();
        Assert.Equal(codes.Distinct().Count(), codes.Length);
        // The rest are territories of others: Greenland, New Caledonia, Puerto Rico.
        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.Equal(5, codes.Count(code => CountryCodes.Find(code) is null));
        Assert.Contains("KOS", codes);
    }

    [Fact]
    public void Land_is_drawn_within_the_world_and_across_it()
    {
        Assert.All(WorldOutlines.All, country => Assert.StartsWith("M", country.Path, StringComparison.Ordinal));
        Assert.Equal((480.0, Math.Round(WorldOutlines.Height / 2, 1)), WorldOutlines.At(0, 0));
        Assert.Equal((0.0, 960.0), (WorldOutlines.At(-180, 0).X, WorldOutlines.At(180, 0).X));
        // Both sides of the 180th meridian are drawn apart: no step is as wide as the world.
        Assert.All(WorldOutlines.All, country => Assert.DoesNotMatch("l-?[4-9][0-9]{2}[., -]", country.Path));
    }

    [Fact]
    public void A_network_is_drawn_the_same_each_time_and_linked_parties_stand_near()
    {
        (int, int, double)[] links = [(0, 1, 1), (1, 2, 1), (3, 4, 1)];
        var places = ForceLayout.Place(6, links);
        Assert.Equal(places, ForceLayout.Place(6, links));
        Assert.All(places, place => Assert.True(place.X is >= 0 and <= 1 && place.Y is >= 0 and <= 1));
        double Between(int one, int other) => Math.Pow(places[one].X - places[other].X, 2) + Math.Pow(places[one].Y - places[other].Y, 2);
        Assert.True(Between(3, 4) < Between(0, 4) && Between(3, 4) < Between(2, 3));
    }

    [Fact]
    public void Offices_have_their_days()
    {
        var term = Assert.Single(OfficeTerms.OfPerson("Yoko Kamikawa"), term => term.Office == "foreign minister");
        Assert.Equal(("JPN", true, false), (term.Code, term.Holds(new DateOnly(2024, 3, 12)), term.Holds(new DateOnly(2010, 1, 1))));
        Assert.Contains(OfficeTerms.OfCountry("JPN", new DateOnly(2024, 3, 12)), each => each.Name == "Yoko Kamikawa");
        Assert.Contains(OfficeTerms.Search(["kamikawa"], 50), each => each.Name == "Yoko Kamikawa");
    }
}
