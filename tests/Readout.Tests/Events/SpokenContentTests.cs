using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

/// <summary>What is only spoken of is no event, though nobody's act holds it; what stands beside it is one.</summary>
public class SpokenContentTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Ghana and Togo signed an agreement to reschedule Togo's debts.", "AGREE")]
    [InlineData("Chile and Peru concluded an accord allowing Peru to fish off Arica.", "CONCEDE")]
    [InlineData("Mali accused Niger of breaking the treaty between the two countries, which called for joint patrols.", "REQUEST")]
    [InlineData("The Kenyan minister spoke of legislation before parliament which would allow Uganda to use the port.", "CONCEDE")]
    public void Terms_of_a_paper_are_told_with_it(string text, string category) => Assert.DoesNotContain(category, Categories(text));

    [Theory]
    [InlineData("The statement said the request for the withdrawal of Egyptian troops was made on Monday.", "RETREAT")]
    [InlineData("Analysts said the Tunisian president needed an accord with Algeria.", "AGREE")]
    [InlineData("He also wants Belgium to allow Congolese planes to land.", "CONCEDE")]
    [InlineData("\"It is essential that Japan reduce its restrictions on Thai rice,\" the paper said.", "CONCEDE")]
    [InlineData("A Norwegian official said Iceland would have to act in consultation with Denmark before boats could sail.", "AGREE")]
    public void What_somebody_should_do_is_not_done(string text, string category) => Assert.DoesNotContain(category, Categories(text));

    [Theory]
    [InlineData("Peru lifted its ban on its diplomats speaking with Cuban diplomats.", "CONSULT")]
    [InlineData("Denmark sent a warning to Libya against attacks on ships.", "ASSAULT")]
    [InlineData("Jordan waived its right to impose duties on Iraqi cement.", "SANCTION")]
    public void What_is_banned_warned_against_or_given_up_is_not_done(string text, string category) => Assert.DoesNotContain(category, Categories(text));

    [Theory]
    [InlineData("The Greek president said he would not meet the Turkish leader until Turkey withdraws its troops from Cyprus.", "RETREAT")]
    [InlineData("Asked if he would sell arms to Sudan, the French president shook his head.", "COOPERATE")]
    [InlineData("A Kenyan minister arrived in Lusaka for talks on further Zambian aid to Kenya.", "AID")]
    [InlineData("A Swedish team flew to Hanoi to negotiate a new loan to Vietnam.", "AID")]
    [InlineData("Envoys of Laos and Thailand sat together for a week in an effort to work out an agreement.", "AGREE")]
    [InlineData("Soldiers stood around the refinery in Bolivia to forestall any occupation.", "ASSAULT")]
    public void Conditions_questions_topics_and_aims_are_no_events(string text, string category) => Assert.DoesNotContain(category, Categories(text));

    [Theory]
    [InlineData("Ghana and Togo agreed to reschedule Togo's debts.", "AGREE")]
    [InlineData("Egyptian planes bombed a Libyan port after both had signed an accord allowing trade.", "ASSAULT")]
    [InlineData("The Belgian minister wants to meet the Congolese president. Belgium lifted its ban on Congolese planes.", "CONCEDE")]
    [InlineData("Egyptian troops withdrew from Sudan after a request by Chad.", "RETREAT")]
    [InlineData("Denmark protested against Libyan attacks on Danish ships.", "ASSAULT")]
    [InlineData("The French president said he had sold arms to Sudan.", "COOPERATE")]
    [InlineData("The Greek president did not meet the Turkish leader until Turkey withdrew its troops from Cyprus.", "RETREAT")]
    [InlineData("Diplomats suggested that Iran fired missiles at Iraq.", "ASSAULT")]
    [InlineData("Diplomats suggested that Iran had fired missiles at Iraq.", "ASSAULT")]
    public void What_is_done_stays(string text, string category) => Assert.Contains(category, Categories(text));

    [Theory]
    [InlineData("The Peruvian parliament voted 80 to 3 to urge Chile to free the fishermen.", "REQUEST")]
    [InlineData("Miners in Mali joined a hunger strike to protest against the government's decree.", "PROTEST")]
    public void A_count_and_a_purpose_leave_the_act_alone(string text, string category) => Assert.Contains(category, Categories(text));

    private static IEnumerable<string> Categories(string text) => s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2013, 5, 15) }).Events.Select(coded => coded.Event.Category);
}
