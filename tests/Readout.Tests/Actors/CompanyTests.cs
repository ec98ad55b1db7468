using Readout.Actors;
using Xunit;

namespace Readout.Tests.Actors;

public class CompanyTests
{
    private static readonly ActorFinder s_finder = new();

    [Theory]
    [InlineData("Great American Foods Inc agreed to buy a rival.", "Great American Foods Inc", null, "BUS")]
    [InlineData("Dalby Motors Corp said president Thomas Reed had resigned.", "president Thomas Reed", null, "BUS")]
    [InlineData("The German foreign minister met officials of Dalby Motors Corp.", "officials", null, "BUS")]
    [InlineData("France's Dalby Holdings sold its mines.", "Dalby Holdings", "FRA", "BUS")]
    [InlineData("Dalby Metals B.V., the Kenyan mining company, closed its mines.", "Dalby Metals B.V.", "KEN", "BUS")]
    [InlineData("Prices rose, and Cie Dalby sold its mines.", "Cie Dalby", null, "BUS")]
    public void A_company_is_known_by_the_form_of_its_name(string text, string words, string? code, string sector)
    {
        var actor = Assert.Single(s_finder.Find(text, words, new DateOnly(1990, 5, 2))!.Actors);
        Assert.Equal((code, sector), (actor.Code, actor.Sector));
    }

    [Fact]
    public void A_minister_in_a_company_s_report_stays_his_country_s() =>
        Assert.Equal("DEU", Assert.Single(s_finder.Find("Dalby Motors Corp thanked the German foreign minister.", "foreign minister", new DateOnly(1990, 5, 2))!.Actors).Code);
}
