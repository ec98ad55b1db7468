using Readout.Lexicons;
using Readout.Places;
using Xunit;

namespace Readout.Tests.Places;

public class AtlasTests
{
    [Theory]
    [InlineData("Kosovo", "KOS", PlaceKind.Country)]
    [InlineData("Puerto Rico", "USA", PlaceKind.Country)]
    [InlineData("Donbas", "UKR", PlaceKind.Area)]
    [InlineData("Black Sea", "", PlaceKind.Water)]
    [InlineData("Senkaku Islands", "", PlaceKind.Island)]
    [InlineData("Zamfara", "NGA", PlaceKind.Region)]
    [InlineData("Lahore", "PAK", PlaceKind.Seat)]
    public void Countries_areas_and_regions_are_found_before_towns(string name, string code, PlaceKind kind)
    {
        var first = Atlas.World.Find(Gazetteer.Key(name))[0];
        Assert.Equal((code, kind), (first.Code, first.Kind));
    }

    [Fact]
    public void A_country_lies_where_its_people_live_and_has_a_capital()
    {
        Assert.InRange(Atlas.World.Country("MLI")!.Latitude, 11, 16);
        Assert.Equal("Bamako", Atlas.World.Capital("MLI")!.Name);
        Assert.Null(Atlas.World.Country("UNO"));
    }

    [Fact]
    public void Areas_lie_on_earth_and_in_known_countries() => Assert.All(Table.Embedded("data/lexicons/en/areas.tsv").Rows, row =>
    {
        Assert.InRange(double.Parse(row["lat"], System.Globalization.CultureInfo.InvariantCulture), -90, 90);
        Assert.InRange(double.Parse(row["lon"], System.Globalization.CultureInfo.InvariantCulture), -180, 180);
        Assert.True(row["code"].Length == 0 || Atlas.World.Country(row["code"]) is not null, row.Place);
    });
}
