using Readout.Lexicons;
using Readout.Places;
using Xunit;

namespace Readout.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("Lahore", "PAK", 1172451)]
    [InlineData("lahore", "PAK", 1172451)]
    [InlineData("Sao Paulo", "BRA", 3448439)]
    [InlineData("São Paulo", "BRA", 3448439)]
    [InlineData("Port-au-Prince", "HTI", 3718426)]
    [InlineData("Port Sudan", "SDN", 377039)]
    public void The_largest_place_of_a_name_comes_first(string name, string code, int id)
    {
        var first = Gazetteer.World.Find(name).First(place => place.Kind != PlaceKind.Region);
        Assert.Equal((code, id), (first.Code, first.GeoNameId));
    }

    [Fact]
    public void Namesakes_are_all_there_by_inhabitants()
    {
        var tripolis = Gazetteer.World.Find("Tripoli");
        Assert.Equal("LBY", tripolis[0].Code);
        Assert.Contains(tripolis, place => place.Code == "LBN");
        Assert.Equal(tripolis.Select(place => place.Population).OrderDescending(), tripolis.Select(place => place.Population));
    }

    [Fact]
    public void A_dependency_has_its_sovereigns_code_and_its_own_country_code()
    {
        var capital = Gazetteer.World.Find("San Juan").First(place => place is { CountryCode: "PRI", Kind: not PlaceKind.Region });
        Assert.Equal(("USA", PlaceKind.Capital), (capital.Code, capital.Kind));
    }

    [Fact]
    public void Regions_have_a_name_a_country_and_a_middle()
    {
        var region = Assert.Single(Gazetteer.World.Find("Punjab"), place => place is { Kind: PlaceKind.Region, Code: "PAK" });
        Assert.InRange(region.Latitude, 28, 34);
        Assert.InRange(region.Longitude, 69, 76);
        Assert.Contains(Gazetteer.World.Find("Lahore"), place => place.Region == "Punjab");
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("Xyzzyville")]
    [InlineData("West")]
    public void No_place_is_an_empty_list(string name) => Assert.Empty(Gazetteer.World.Find(name));

    [Fact]
    public void Every_territory_has_its_codes()
    {
        var table = Table.Embedded("data/lexicons/territories.tsv");
        Assert.All(table.Rows, row => Assert.Equal((2, 3, 3), (row["alpha2"].Length, row["alpha3"].Length, row["code"].Length)));
        Assert.Equal(table.Rows.Count, table.Rows.Select(row => row["alpha2"]).Distinct().Count());
    }

    [Fact]
    public unsafe void A_pack_that_is_cut_off_is_refused()
    {
        var bytes = new byte[64];
        BitConverter.TryWriteBytes(bytes, GazetteerFile.Magic);
        bytes[4] = 200;
        fixed (byte* start = bytes) { var stream = new UnmanagedMemoryStream(start, bytes.Length); Assert.Throws<InvalidDataException>(() => new GazetteerFile(stream)); }
    }
}
