using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class ParallelConjunctsTests
{
    [Theory]
    [InlineData("Azerbaijan denied that it was planning an offensive and accused Armenia of firing.", "accused", "denied")]
    [InlineData("Belarus summoned the envoy to protest against the decision and vowed to retaliate.", "vowed", "summoned")]
    [InlineData("The union demanded that the government pay delayed salaries, and threatened to extend the strike.", "threatened", "demanded")]
    [InlineData("The minister said the army attacked a village and killed a farmer.", "killed", "attacked")]
    [InlineData("Norway imposed sanctions on leaders of the party and on a Kenyan colonel.", "colonel", "leaders")]
    public void A_verb_is_coordinated_with_the_verb_in_its_own_form(string text, string later, string first)
    {
        var sentence = ParsedText.Of(text);
        Assert.Equal(first, sentence.Word(sentence.Heads[ParsedText.Find(sentence, later)]).ToString());
    }
}
