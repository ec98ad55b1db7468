using Readout.Documents;
using Readout.Events;
using Xunit;

namespace Readout.Tests;

/// <summary>Whole reports through the whole pipeline: text in, events out.</summary>
public class CoderTests
{
    [Fact]
    public void A_call_told_by_both_sides() => Assert.Equal(
        [
            "REQUEST yield FRA>IRN", "CONSULT phone FRA,IRN>", "REQUEST change FRA>IRN", "REJECT change IRN>FRA", "ACCUSE allege IRN>FRA", "REJECT IRN>",
            "AID IRN>RUS negated by IRN", "ASSAULT drone RUS>UKR by UKR", "SANCTION expel IRN>UNO hypothetical by ", "SANCTION discontinue EUR>IRN", "SANCTION withdraw DEU>IRN future",
            "COERCE arrest IRN>IRN by NGO", "AGREE IRN,FRA>",
        ],
        Code(File.ReadAllText(RepositoryFile.Path("samples/call.txt")), "2023-05-18"));

    [Theory]
    [InlineData("Kenya urged Uganda to change its customs law during talks between the two countries' ministers.", "REQUEST change KEN>UGA", "CONSULT KEN,UGA>")]
    [InlineData("Finland asked Estonia to sign the treaty after Estonian police arrested a Finnish journalist.", "REQUEST change FIN>EST", "COERCE arrest EST>FIN")]
    public void What_stands_with_a_time_is_told_not_asked(string text, params string[] expected) => Assert.Equal(expected, Code(text));

    [Theory]
    [InlineData("Chad, Mali and Niger met Ghana's envoy and accused it of arming rebels.", "ACCUSE allege TCD,MLI,NER>GHA")]
    [InlineData("Chad, Mali and Niger cut ties with Ghana. They accused the Ghanaian army of a raid.", "ACCUSE allege TCD,MLI,NER>GHA")]
    [InlineData("Norway severed relations with Belarus. Sweden and Finland also broke off relations.", "SANCTION discontinue SWE,FIN>BLR")]
    [InlineData("Chad shelled a village in Niger. Niger bombed an army camp in Chad. Ghana condemned the shelling.", "ACCUSE disapprove GHA>TCD")]
    [InlineData("Chad fired more than a dozen missiles at Niger.", "ASSAULT heavy-weapons TCD>NER")]
    [InlineData("Sweden is pulling 30 of its soldiers out of Mali.", "RETREAT withdraw SWE>MLI")]
    public void Sides_that_act_together_and_counted_things_are_told_whole(string text, string expected) => Assert.Contains(expected, Code(text));

    [Fact]
    public void Demands_for_different_things_are_different_events() => Assert.Equal(2, Code(
        "Kenya demanded that Uganda release the fishermen.\n\nKenya also demanded that Uganda pay for the damaged boats.").Count(e => e.StartsWith("REQUEST", StringComparison.Ordinal)));

    [Fact]
    public void A_demand_told_twice_is_one_event() => Assert.Single(
        Code("Kenya demanded that Uganda release the fishermen.\n\nKenya demanded again that Uganda release them and other fishermen."));

    [Theory]
    [InlineData("Tensions rose in Moldova, where a build-up of Russian troops has stoked fears of an invasion.", "ASSAULT RUS>MDA hypothetical")]
    [InlineData("The presence of thousands of Chadian soldiers on the border alarmed Niger.", "MOBILIZE troops TCD>")]
    public void A_feared_act_is_his_whose_deeds_are_feared(string text, string expected) => Assert.Contains(expected, Code(text));

    [Fact]
    public void A_build_up_threatens_whom_it_is_feared_to_attack() => Assert.Contains("MOBILIZE troops RUS>MDA",
        Code("Tensions rose in Moldova, where the presence of thousands of Russian troops has stoked fears of an invasion."));

    [Fact]
    public void Games_stand_for_their_host() => Assert.Contains("SANCTION discontinue USA>RUS future",
        Code("The Moscow Olympics open in July.\n\nThe United States announced a boycott of the Games.", "1980-02-20"));

    [Theory]
    [InlineData("The Kenyan minister took advantage of the talks to criticise Uganda.")]
    [InlineData("The Kenyan minister seized the opportunity to criticise Uganda.")]
    public void An_opportunity_taken_is_a_deed_done(string text) => Assert.Contains("ACCUSE disapprove KEN>UGA", Code(text));

    [Theory]
    [InlineData("Chad attacked Niger last May.", "ASSAULT TCD>NER historical")]
    [InlineData("Last year Chad attacked Niger.", "ASSAULT TCD>NER historical")]
    [InlineData("Chad attacked Niger last month.", "ASSAULT TCD>NER")]
    [InlineData("Chad attacked Niger last February.", "ASSAULT TCD>NER")]
    public void A_month_or_year_that_is_long_over_is_history(string text, string expected) => Assert.Equal([expected], Code(text, "2009-04-05"));

    [Fact]
    public void What_is_denied_is_told_as_not_having_happened() =>
        Assert.Equal(["REJECT KEN>", "ASSAULT KEN>UGA negated by KEN"], Code("Kenya denied that its forces had attacked Uganda."));

    [Fact]
    public void A_participle_behind_the_object_is_the_subjects() => Assert.Equal(["ASSAULT aerial KEN>UGA"], Code("Kenyan warplanes bombed Ugandan positions, killing six soldiers."));

    private static string[] Code(string text, string? published = null) => [.. new Coder()
        .Code(new Document { Id = "report", Text = text, Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd"), BodyStart = BodyStart(text) })
        .Events.Select(coded => Line(coded.Event))];

    private static int BodyStart(string text) => text.StartsWith("date ", StringComparison.Ordinal) ? text.IndexOf('\n', StringComparison.Ordinal) : 0;

    private static string Line(EventCandidate e)
    {
        var mode = e.Modes.Count == 0 ? "" : " " + e.Modes[0];
        var status = e.Status == EventStatus.Actual ? "" : " " + e.Status.ToString().ToLowerInvariant();
        return $"{e.Category}{mode} {Codes(e.Actors)}>{Codes(e.Recipients)}{status}{(e.AttributedTo is { } source ? " by " + source.Actor.Code : "")}";
    }

    private static string Codes(IReadOnlyList<Participant> side) => string.Join(',', side.Select(p => p.Actor.Code).Distinct());
}
