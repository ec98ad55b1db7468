using Readout.Exchange.Formats;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Exchange;

public class CountryCodesTests
{
    [Fact]
    public void Every_table_of_the_exchange_has_ids_in_order_and_sources()
    {
        var problems = new List<string>();
        foreach (var name in typeof(CountryCodes).Assembly.GetManifestResourceNames())
        {
            var table = ExchangeTable.Open(Path.GetFileNameWithoutExtension(name));
            if (table.Columns[0] != "id" || !table.Columns.Contains("source")) problems.Add($"{name}:1: id must come first and source stand somewhere");
            problems.AddRange(table.Rows.Where(row => row["source"].Length == 0).Select(row => $"{row.Place}: no source"));
            problems.AddRange(table.Rows.Zip(table.Rows.Skip(1)).Where(pair => string.CompareOrdinal(pair.First["id"], pair.Second["id"]) >= 0).Select(pair => $"{pair.Second.Place}: out of order or twice"));
        }
        Assert.Empty(problems);
    }

    [Fact]
    public void Countries_are_those_of_the_territories_that_stand_for_themselves_and_no_code_is_given_twice()
    {
        var known = Table.Embedded("data/lexicons/territories.tsv").Rows.ToDictionary(row => row["alpha3"], StringComparer.Ordinal);
        Assert.All(CountryCodes.All, country =>
        {
            Assert.Equal((country.Code, country.Iso2), (known[country.Iso3]["code"], known[country.Iso3]["alpha2"]));
            Assert.Equal(country.Cow is null, country.GleditschWard is null);
            Assert.InRange(country.Cow ?? 2, 2, 990);
            Assert.Matches("^[A-Z]{2}$", country.Fips);
        });
        Assert.Equal(known.Values.Select(row => row["code"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), CountryCodes.All.Select(country => country.Code));
        foreach (var codes in (IEnumerable<object?>[])[CountryCodes.All.Select(c => (object?)c.Cow), CountryCodes.All.Select(c => (object?)c.GleditschWard), CountryCodes.All.Select(c => c.Fips), CountryCodes.All.Select(c => c.Iso2)])
            Assert.DoesNotContain(codes.OfType<object>().CountBy(code => code), pair => pair.Value > 1);
    }

    [Theory]
    [InlineData("DEU", 255, 260, "GM")]
    [InlineData("YEM", 679, 678, "YM")]
    [InlineData("SRB", 345, 340, "RI")]
    [InlineData("KIR", 946, 970, "KR")]
    [InlineData("KOS", 347, 347, "KV")]
    [InlineData("CHE", 225, 225, "SZ")]
    public void A_country_has_the_numbers_that_others_give_it(string code, int cow, int gw, string fips) =>
        Assert.Equal(((int?)cow, (int?)gw, fips), CountryCodes.Find(code) is { } country ? (country.Cow, country.GleditschWard, country.Fips) : default);

    [Fact]
    public void Bodies_and_the_unknown_are_no_country()
    {
        Assert.Null(CountryCodes.Find("UNO"));
        Assert.Null(CountryCodes.Find(null));
        Assert.Null(CountryCodes.Find("PSE")!.Cow);
    }
}
