using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class NameListsTests
{
    [Theory]
    [InlineData("Ghana, France and West Germany agreed to share the water.", "Germany", "Ghana")]
    [InlineData("In Rome on May 2, Chad, Mali, Niger and North Korea agreed to share the water.", "Chad", "agreed")]
    [InlineData("Peru, the World Bank and Chile offered tents to Haiti.", "Bank", "Peru")]
    public void A_name_hangs_where_its_list_does(string text, string name, string head)
    {
        var sentence = ParsedText.Of(text);
        Assert.Equal(head, sentence.Word(sentence.Heads[ParsedText.Find(sentence, name)]).ToString());
    }

    [Theory]
    [InlineData("Johnson and Johnson executives objected.", "executives")]
    [InlineData("On Monday, Chad objected.", "Monday")]
    [InlineData("Kofi Mensah, the Ghanaian envoy, and Peru offered tents.", "envoy")]
    public void What_is_no_list_stays(string text, string word)
    {
        var sentence = ParsedText.Of(text);
        Assert.NotEqual(Relation.Conj, sentence.Relations[ParsedText.Find(sentence, word)]);
    }
}
