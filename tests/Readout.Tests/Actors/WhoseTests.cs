using Readout.Actors;
using Readout.Documents;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Actors;

/// <summary>Whose a role is where its words leave that open, and what is no state's.</summary>
public class WhoseTests
{
    [Theory]
    [InlineData("Jane Roe, vice-president of Dalby Bank, urged Peru to lower its taxes.", "Jane Roe", "BUS")]
    [InlineData("The president of Kenya's teachers' union, Jan Coe, spoke.", "The president", "LAB")]
    [InlineData("Dalby Telesis Group chairman Jane Roe praised Peru in Lima.", "Jane Roe", "BUS")]
    [InlineData("Peru's prime minister praised the chairman of the joint chiefs of staff.", "the chairman of the joint chiefs of staff", "MIL")]
    [InlineData("The directors of the Norwegian Farm Bureau asked parliament for help.", "The directors", "AGR")]
    [InlineData("A Chilean firm sold two ships to Ghana. In return the Chileans promised to buy cocoa.", "Chileans", "BUS")]
    [InlineData("A Chilean firm sold two ships to Ghana. Chile lent the money. The Chileans promised to buy cocoa.", "Chileans", "GOV")]
    [InlineData("An official at one of four Kenyan banks said it was waiting.", "An official", "BUS")]
    public void Whoever_heads_a_firm_or_union_is_no_government(string text, string mention, string sector) => Assert.Equal(sector, Who(text, mention) is [{ } who] ? who.Sector : null);

    [Theory]
    [InlineData("Chile held talks with western monetary authorities.", "western monetary authorities", "")]
    [InlineData("LIMA, May 3 - Peru meets central bankers of western nations every month.", "central bankers", "")]
    [InlineData("LIMA, May 3 - Chile sought loans from Western banks, governments and agencies.", "governments", "")]
    [InlineData("The German members of the European Commission spoke.", "The German members", "EUR")]
    [InlineData("Deputy oil ministers of OPEC met in Geneva.", "oil ministers", "IGO")]
    [InlineData("Turkish officials spoke of Greece and Greek ships near Greece. Another official said Greece was wrong.", "Another official", "TUR")]
    [InlineData("The U.S. Treasury, the White House and other agencies met to speak of Brazil and Brazilian debt.", "other agencies", "USA")]
    [InlineData("Greece accused Turkey. Turkish planes crossed into Greece. Greek newspapers said the army was ready.", "the army", "GRC")]
    [InlineData("The Iraqi air force resumed its raids. Iran protested. Warplanes hit a jetty at Iran's Kharg island.", "Warplanes", "IRQ")]
    [InlineData("The Syrian army attacked at dawn. Iraq protested. Warplanes hit the Syrian town of Hama.", "Warplanes", "SYR")]
    [InlineData("A man identified as the general manager of a Kenyan bank was shot in Lima.", "A man", "KEN")]
    [InlineData("Angolan rebels, whose delegates left talks with the government in the Kenyan capital, spoke to Kenyan and Ugandan papers.", "the government", "AGO")]
    [InlineData("The United Nations spoke of Bosnia. In Bosnia some 400 peacekeepers were held.", "some 400 peacekeepers", "UNO")]
    [InlineData("Nigerian peacekeepers landed. The United Nations was pleased. The peacekeepers fired.", "The peacekeepers", "NGA")]
    [InlineData("Ecuador expects oil to flow again in May. The OPEC member has asked for more.", "The OPEC member", "ECU")]
    [InlineData("Germany and Bolivia signed a pact. The South American country needs loans.", "The South American country", "BOL")]
    [InlineData("The Sri Lankan army shelled a base of the Tamil Tigers. The Tigers fired back.", "The Tigers", "LKA")]
    [InlineData("Yemen's army shelled the rebels. Oman spoke up. Oman asked the two sides to stop.", "the two sides", "YEM YEM")]
    public void A_role_is_not_always_of_the_country_spoken_of(string text, string mention, string codes) => Assert.Equal(codes, Codes(text, mention));

    [Theory]
    [InlineData("QUITO, May 3 - Ecuador's president spoke. Congress voted to censure him.", "Congress", "ECU")]
    [InlineData("WASHINGTON, May 3 - Peru, Peru's bonds and Peru's banks came up. Congress voted on it.", "Congress", "USA")]
    [InlineData("WASHINGTON, May 3 - The U.S. Senate met. Canada, Canadian ships and Canada's claim came up. Senate leaders spoke.", "Senate", "USA")]
    [InlineData("Members of the House Foreign Affairs Committee met.", "House Foreign Affairs Committee", "USA")]
    [InlineData("SANTIAGO, May 3 - The Popular Democratic Movement won in Chile.", "Popular Democratic Movement", "CHL")]
    [InlineData("ZURICH, May 3 - Swiss banks were blamed. The Social Democrats complained.", "Social Democrats", "CHE")]
    [InlineData("The right-wing Popular Alliance (AP) lost in Spain. AP said little.", "AP", "ESP")]
    [InlineData("The Gulf Cooperation Council (GCC) met. GCC ministers spoke.", "GCC", "IGO")]
    [InlineData("A U.S. Commerce Department official spoke. Japan was criticised by Commerce.", "Commerce", "USA")]
    [InlineData("World Bank president Barber Conable met the Export-Import Bank and said the bank had asked Brazil for a plan.", "the bank", "IGO")]
    [InlineData("Norway's labour party lost. The opposition rejoiced.", "The opposition", "NOR")]
    public void Bodies_that_several_countries_have(string text, string mention, string codes) => Assert.Equal(codes, Codes(text, mention, new DateOnly(1987, 5, 3)));

    [Theory]
    [InlineData("The United States declined to speak of Turkey, but its ambassador praised Germany.", "its ambassador", "USA")]
    [InlineData("Witnesses in Iraq said the Iranian push had placed its forces near a road.", "its forces", "IRN")]
    [InlineData("Peru's prime minister met Jan Coe in Lima. Asked if he would fly to Chile, Peruvian Interior Minister Jan Poe said little.", "he", "PER")]
    public void Pronouns_follow_the_clause_that_they_stand_in(string text, string mention, string codes) => Assert.Equal(codes, Codes(text, mention));

    private static string Codes(string text, string mention, DateOnly? day = null) => string.Join(' ', Who(text, mention, day).Select(actor => actor.Code).OfType<string>());

    private static IReadOnlyList<ActorReference> Who(string text, string mention, DateOnly? day = null)
    {
        var sentences = new SentenceAnalyzer(LanguageModel.English).Analyze(TextSegmenter.Segment(text));
        var mentions = ActorResolver.Resolve(new Document { Id = "test", Text = text, Published = day ?? new DateOnly(2023, 8, 1) }, sentences);
        var at = text.LastIndexOf(mention, StringComparison.Ordinal);
        return mentions.All.LastOrDefault(found => found.Span.Start <= at && found.Span.End >= at + mention.Length)?.Actors ?? [];
    }
}
