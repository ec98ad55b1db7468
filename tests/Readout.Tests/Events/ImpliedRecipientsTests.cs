using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

public class ImpliedRecipientsTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Peru accused Bolivia of arming rebels. The Bolivian foreign ministry denied the accusation.", "REJECT BOL > PER")]
    [InlineData("Kenya urged Uganda to open the border. The Ugandan government rejected the appeal.", "REJECT change UGA > KEN")]
    [InlineData("The Thai foreign minister met his Cambodian counterpart on Monday. The Thai minister expressed outrage over the shelling.", "ACCUSE disapprove THA > KHM")]
    [InlineData("Algeria proposed a summit on trade. Morocco turned the proposal down.", "REJECT change MAR > DZA")]
    [InlineData("Laotian gunners shelled a Thai village. Bangkok demanded an apology.", "REQUEST change THA > LAO")]
    [InlineData("Iran is holding two French engineers. Paris demanded their release.", "REQUEST yield FRA > IRN")]
    [InlineData("The Portuguese prime minister said China had promised to keep the law.", "AGREE CHN > PRT")]
    public void A_speech_act_without_a_target_is_meant_for_whom_the_speaker_deals_with(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The European Union imposed sanctions on Belarus over the arrest of a Belarusian writer. Poland welcomed the sanctions.", "SUPPORT POL > EUR")]
    [InlineData("Norway said it would double its aid to Ukraine. Ukraine thanked Norway. Russia condemned the decision.", "ACCUSE disapprove RUS > NOR")]
    public void Who_is_judged_for_a_measure_is_who_took_it(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("The Pentagon sent a second carrier to the Gulf to deter Iran.", "MOBILIZE weapons USA > IRN")]
    [InlineData("Cairo closed the Iranian mission and gave its diplomats a week to leave.", "SANCTION expel EGY > IRN")]
    [InlineData("Greece sent a survey ship into the disputed waters. Turkey warned that it would use force if the ship did not leave.", "THREATEN violence TUR > GRC")]
    public void Whom_an_act_is_aimed_at_may_stand_beside_it(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Fact]
    public void Nobody_is_implied_where_the_words_speak_of_somebody_else() =>
        Assert.DoesNotContain("ACCUSE disapprove THA > KHM", Lines("The Thai foreign minister met his Cambodian counterpart on Monday. The Thai minister expressed outrage over a Burmese decision."));

    [Fact]
    public void Who_denies_an_attack_without_an_attacker_is_whom_it_is_blamed_on() =>
        Assert.Contains(Lines("Ethiopia denied that its jets had bombed a village in Somalia. It denied that a hospital in Somalia had been attacked."), line => line.StartsWith("ASSAULT", StringComparison.Ordinal) && line.EndsWith("ETH > SOM negated", StringComparison.Ordinal));

    [Theory]
    [InlineData("A suicide car bomb ripped through a market in Iraq.", "ASSAULT suicide-attack > IRQ")]
    [InlineData("Bomb blasts shook a bus station inside Syria.", "ASSAULT explosives > SYR")]
    public void An_attack_that_names_neither_side_is_one_on_the_country_where_it_happens(string text, string expected) =>
        Assert.Contains(EventLine.Normal(expected), Lines(text));

    [Fact]
    public void An_attack_that_names_neither_side_nor_place_is_none() => Assert.Empty(Lines("A suicide car bomb ripped through a market."));

    [Theory]
    [InlineData("Germany condemned Uganda over the new law. Germany has stopped its development aid.", "SANCTION discontinue DEU > UGA")]
    public void A_sanction_without_a_target_is_against_whom_the_actor_deals_with(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Fact]
    public void Aid_stopped_with_nobody_beside_it_is_no_event() => Assert.Empty(Lines("Germany has stopped its development aid."));

    private static List<string> Lines(string text) =>
        [.. s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2020, 5, 15) }).Events.Select(coded => EventLine.Of(coded.Event))];
}
