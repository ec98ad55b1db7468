using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

/// <summary>Parties that the sentence names: all of a list, both sides of a fight, guest and host, and those who are asked or told.</summary>
public class NamedPartyTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("In Rome on May 2, Chad, Mali, Niger and North Korea agreed to share the water.", "AGREE TCD,MLI,NER,PRK >")]
    [InlineData("Ministers of Kenya, Uganda, the U.S. And South Korea agreed on May 2 to share the water.", "AGREE KEN,UGA,USA,KOR >")]
    [InlineData("Three countries, Peru, Chile and Costa Rica, offered tents to Haiti.", "AGREE PER,CHL,CRI > HTI")]
    [InlineData("Peru, the World Bank and Chile offered tents to Haiti.", "AGREE PER,IGO,CHL > HTI")]
    [InlineData("Secretary of State Colin Powell and Kenyan Foreign Minister Jane Roe will meet in Nairobi in May, officials said.", "AGREE USA > KEN")]
    [InlineData("Kenya, along with Uganda, rejected the plan of Ghana.", "REJECT change KEN,UGA > GHA")]
    public void All_of_a_list_act(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("The Peruvian minister Juan Roja met Spanish Foreign Minister Jane Roe on the third leg of a tour to explain the debt.", "CONSULT visit PER > ESP")]
    [InlineData("The Peruvian minister told visiting Foreign Minister Jane Roe of Chile that the dispute was over.", "CONSULT visit CHL > PER")]
    [InlineData("Juan Roja, the Peruvian minister, met Spanish minister Jane Roe, who was in Lima on a tour.", "CONSULT visit ESP > PER")]
    [InlineData("LIMA, May 12 - Kenyan President Daniel Moi arrived here on Saturday and will hold talks with President Alan Garcia.", "AGREE KEN > PER")]
    [InlineData("Ghana's talks in Washington with the World Bank ended on Monday.", "CONSULT visit GHA > IGO")]
    [InlineData("A Kenyan delegation left for Washington to complete negotiations with Texas farmers on maize.", "CONSULT visit KEN > USA")]
    [InlineData("The Kenyan minister met Chadian minister Jane Roe in Rome on Monday.", "CONSULT third-party KEN,TCD >")]
    public void The_visitor_acts_and_the_host_receives(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("Three rioters were wounded in clashes with police in the Kenyan town of Kisumu.", "ASSAULT KEN,KEN >")]
    [InlineData("Nine people died in clashes between Uzbek and Tajik soldiers on Monday.", "ASSAULT UZB,TJK >")]
    [InlineData("Nine Tajik soldiers died in clashes in the Uzbek town on Monday.", "ASSAULT > TJK")]
    [InlineData("Angola launched a new offensive against Namibia in the north of the region.", "ASSAULT AGO > NAM")]
    [InlineData("Libya said its troops repulsed Chadian attacks and continued their advance through the Chadian desert.", "ASSAULT LBY,TCD >")]
    public void Both_sides_of_a_fight_are_told(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("The Kenyan president told Uganda and Chad that his government would not accept the plan.", "REJECT change KEN > UGA,TCD")]
    [InlineData("The Kenyan president told reporters that his government would not accept the plan.", "REJECT change KEN >")]
    [InlineData("The Kenyan parliament rejected the government's request for 20 million dollars.", "REQUEST change KEN > KEN")]
    [InlineData("The Ugandan league hailed Kenya's call for a study of the lake.", "REQUEST change KEN >")]
    [InlineData("Chile denied breaking an accord with Peru.", "REJECT CHL > PER")]
    [InlineData("Peru protested to the United Nations over flights by the Chilean air force.", "ACCUSE disapprove PER > CHL")]
    [InlineData("Peru complained to the United Nations over flights by the Chilean air force.", "ACCUSE disapprove PER > CHL")]
    [InlineData("Peru complained to the United Nations about the flights.", "ACCUSE disapprove PER > UNO")]
    [InlineData("Brazil promised to review the bank statements.", "AGREE BRA >")]
    [InlineData("North Korea welcomed new contacts between Korean and Kenyan diplomats.", "SUPPORT PRK > KEN")]
    [InlineData("The tanker was hit by a missile south of Yemen's main port.", "ASSAULT heavy-weapons > YEM")]
    public void Whoever_is_told_asked_or_blamed_receives(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("Hundreds of Chilean soldiers were put on alert after dockers went on strike in Chile.", "MOBILIZE troops CHL > CHL")]
    [InlineData("Dalby Mining Corp said 300 drivers went on strike at its pit in Ghana.", "PROTEST strike GHA > GHA")]
    [InlineData("Thousands of French farmers marched through Lyon in a protest against European Union farm policies.", "PROTEST demo FRA > EUR")]
    [InlineData("Kenyan nurses struck, while many teachers in Uganda refused to work.", "PROTEST strike KEN >")]
    public void A_protest_is_against_whom_its_words_say(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    private static List<string> Lines(string text) =>
        [.. s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2003, 5, 15) }).Events.Select(coded => EventLine.Of(coded.Event))];
}
