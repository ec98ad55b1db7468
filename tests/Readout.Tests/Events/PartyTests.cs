using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

/// <summary>Who is meant where the words name nobody: pairs, pronouns, bands, and those whom an act is aimed at.</summary>
public class PartyTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Turkish jets bombed a Syrian post on Monday. Russia and China urged the two neighbours to show restraint.", "REQUEST yield RUS,CHN > TUR,SYR")]
    [InlineData("Eritrean and Ethiopian troops clashed at the border. The United Nations asked the warring parties to stop the fighting.", "REQUEST yield UNO > ERI,ETH")]
    [InlineData("Eritrean and Ethiopian troops clashed at the border. Each side accused the other of starting the fighting.", "ACCUSE allege ERI,ETH >")]
    [InlineData("Iran fired missiles at Iraq. Saudi Arabia accused the former of aggression and expressed support for the latter.", "SUPPORT SAU > IRQ")]
    public void Two_parties_are_those_who_deal_with_each_other(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("Rebels in Liberia shelled a port. Nigerian peacekeepers fired at the attackers.", "ASSAULT firearms NGA > LBR")]
    [InlineData("Soldiers in Niger arrested the president. The American secretary of state said the junta must free him.", "REQUEST yield USA > NER")]
    [InlineData("The army seized power in Guinea on Monday. In New York, the Secretary-General urged the authorities to free the president.", "REQUEST yield UNO > GIN")]
    public void Roles_without_a_country_are_not_the_speakers(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("Angela Merkel met Vladimir Putin in Moscow. He condemned Ukraine.", "ACCUSE disapprove RUS > UKR")]
    [InlineData("Angela Merkel met Vladimir Putin in Moscow. She condemned Syria.", "ACCUSE disapprove DEU > SYR")]
    [InlineData("Tokyo sent an envoy to Kenya and urged its government to free the hostages.", "REQUEST yield JPN > KEN")]
    [InlineData("The Ministry of Foreign Affairs of Armenia strongly condemns Azerbaijan. We demand that Azerbaijan withdraw its troops.", "REQUEST yield ARM > AZE")]
    public void Pronouns_agree_with_whom_they_stand_for(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("The United States imposed sanctions on Iran. Israel praised the measures.", "SUPPORT ISR > USA")]
    [InlineData("Thailand threatened to bomb Cambodia. Cambodia condemned the threat.", "ACCUSE disapprove KHM > THA")]
    public void Whoever_did_what_is_judged_is_meant(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("Prosecutors in Sudan alleged that Oxfam had armed rebels. Oxfam said this was untrue.", "REJECT NGO > SDN")]
    [InlineData("A Thai spokesman said Cambodian soldiers had fired rockets at a village.", "ASSAULT heavy-weapons KHM > THA")]
    [InlineData("Cambodian troops shelled a Thai village. Thailand warned that it would close the border.", "THREATEN THA > KHM")]
    [InlineData("The Ugandan ambassador to Kenya was expelled on Monday.", "SANCTION expel KEN > UGA")]
    [InlineData("Students in Peru staged a protest to demand reforms by President Toledo's government.", "PROTEST demo PER > PER")]
    [InlineData("Portuguese fishermen blocked ports in a protest against the government's quotas. In the south, fishermen held demonstrations at three harbours.", "PROTEST demo PRT > PRT")]
    [InlineData("Kenyan teachers marched against the government. In Uganda, teachers held a demonstration.", "PROTEST demo UGA >")]
    [InlineData("Striking miners held a march to protest the government's decision to close the pit, officials in Peru said.", "PROTEST demo PER > PER")]
    [InlineData("OSLO, May 12 - The strike came during a visit by Danish prime minister Poul Schlueter.", "CONSULT visit DNK > NOR")]
    [InlineData("LONDON, May 12 - The Kenyan minister ended a visit to Uganda, state radio said.", "CONSULT visit KEN > UGA")]
    [InlineData("Syrian troops pulled out of several villages in Lebanon on Monday.", "RETREAT withdraw SYR > LBN")]
    [InlineData("Cambodia pulled its rocket launchers back from the ridge, according to diplomats in Jakarta.", "RETREAT withdraw KHM >")]
    [InlineData("Monday's air raid on Isfahan by Iraq killed 40 civilians.", "ASSAULT aerial IRQ > IRN")]
    public void Whom_an_act_is_aimed_at_is_found_beside_it(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("In May the Malian president had forty Malian critics locked up.", "COERCE arrest MLI > MLI")]
    [InlineData("Togolese deputies are drafting a bill that would halt exports to Benin.", "SANCTION discontinue TGO > BEN hypothetical")]
    [InlineData("The deposed minister of Niger is in the residence of the Moroccan ambassador, where he was given refuge.", "AID MAR > NER")]
    [InlineData("The rulings of the Togolese court, which ordered Ghana to pay damages, were long.", "SANCTION convict TGO > GHA")]
    [InlineData("The rebels of Niger denied having used artillery.", "ASSAULT heavy-weapons NER > negated")]
    [InlineData("Guinean police arrested a judge and closed a newspaper.", "COERCE censor GIN > GIN")]
    public void Who_has_it_done_makes_the_law_or_owns_the_place_does_it(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Fact]
    public void Two_sides_of_a_war_tell_two_attacks() => Assert.Equal(2, Lines("Malian troops killed nine herders. Malian rebels ambushed a patrol.").Count(line => line.StartsWith("ASSAULT", StringComparison.Ordinal)));

    [Theory]
    [InlineData("In Lima on Tuesday thousands of Peruvian students blocked a bridge; 31 were arrested.", "COERCE arrest PER > PER")]
    [InlineData("Taro Kono of Japan flew to Seoul. Minister Kono protested against South Korea's decision.", "ACCUSE disapprove JPN > KOR")]
    [InlineData("Police in Nairobi broke up a march by Kenyan teachers and arrested nine.", "COERCE arrest KEN > KEN")]
    public void Counted_people_and_titled_names_are_somebody(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("A group of miners in Peru filed a complaint with the ministry calling for the resignation of President Toledo.", "REQUEST yield PER > PER")]
    [InlineData("Norway charged Chile with breaking the rules by banning Norwegian salmon.", "SANCTION discontinue CHL > NOR")]
    [InlineData("A patrol plane of the Chilean Navy violated the airspace of Peru.", "MOBILIZE weapons CHL > PER")]
    [InlineData("Norway appealed to Chile to halt the deportations and praised it for its patience.", "SUPPORT NOR > CHL")]
    [InlineData("The demonstrators burned an effigy of the German members of the European Commission.", "PROTEST demo DEU > EUR")]
    public void Whoever_acts_is_not_always_the_nearest(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Theory]
    [InlineData("The United States held talks with Russia. A White House official dismissed the idea as a ploy by the Democrats.", "REJECT", "RUS")]
    [InlineData("Japan tightened curbs on sales of chips to countries other than the United States.", "SANCTION", "USA")]
    [InlineData("Chile agreed to pay interest at the London interbank rate.", "AGREE", "GBR")]
    [InlineData("Ghana promised to keep its price below that of the London Metal Exchange.", "AGREE", "GBR")]
    [InlineData("Edwin King, chairman of Dalby Films Inc, flew to Thailand. Kenyan police arrested King in Nairobi.", "COERCE", "GOV")]
    public void Whoever_stands_near_is_not_always_meant(string text, string category, string other) =>
        Assert.DoesNotContain(s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2013, 5, 15) }).Events, coded => coded.Event.Category == category && coded.Event.Recipients.Any(one => one.Actor.Code == other || one.Actor.Sector == other));

    [Theory]
    [InlineData("A Dutch-based international consortium threatened to sue Nigeria.", "NLD")]
    [InlineData("A Swiss-based consortium gave up plans to drill for oil off Malta.", "CHE")]
    [InlineData("The summit was called off because of the shooting of a Kenyan guard by Ugandan soldiers.", "UGA", "REJECT")]
    [InlineData("The meeting was cancelled after the arrest of a Chilean bishop by Argentine police.", "ARG", "REJECT")]
    [InlineData("Aid was suspended following the abduction of a Swiss doctor by Angolan rebels.", "AGO", "SANCTION")]
    [InlineData("LONDON, May 12 - Chile is not happy with its banks, Finance Minister Hernan Roja said. British banks in Britain hold much of the debt. Roja will visit Britain and Italy this week.", "GBR")]
    public void Whoever_is_named_beside_an_act_does_not_always_do_it(string text, string other, string? category = null) =>
        Assert.DoesNotContain(s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(1987, 5, 15) }).Events, coded => (category is null || coded.Event.Category == category) && coded.Event.Actors.Any(one => one.Actor.Code == other));

    [Theory]
    [InlineData("The talks were suspended by Peru because of the raid.", "REJECT meet PER >")]
    [InlineData("The meeting was called off on Monday by the Chilean minister.", "REJECT meet CHL >")]
    [InlineData("Lebanese-based guerrillas attacked an Israeli village.", "ASSAULT LBN > ISR")]
    [InlineData("A Geneva-based U.N. agency appealed to Sudan for food.", "REQUEST assist UNO > SDN")]
    public void Whoever_does_it_is_kept(string text, string expected) => Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Fact]
    public void A_judge_is_of_the_country_of_the_judge_before() =>
        Assert.Contains(Lines("A Kenyan judge dismissed the case. Uganda thanked Somalia. Somalia met Uganda. Judge Jane Roe ordered Somalia to pay."), line => line.EndsWith("KEN > SOM", StringComparison.Ordinal));

    [Fact]
    public void State_media_speak_for_the_state() => Assert.Contains(Lines("Japan criticised North Korea. North Korea's official news agency denounced Japan."), line => line == "ACCUSE disapprove PRK > JPN");

    [Fact]
    public void An_embassy_does_not_make_the_police_its_own() =>
        Assert.Contains(Lines("Protesters gathered in Lima. Police used batons on protesters at the Spanish embassy."), line => line.StartsWith("ASSAULT crowd-control PER", StringComparison.Ordinal));

    private static List<string> Lines(string text) =>
        [.. s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2013, 5, 15) }).Events.Select(coded => EventLine.Of(coded.Event))];
}
