using Readout.Events;
using Xunit;

namespace Readout.Tests.Events.Status;

public class StatusReaderTests
{
    private static readonly DateOnly s_published = new(2019, 6, 20);

    [Theory]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|attacked attack VERB VBD 0 root|Niger Niger PROPN NNP 2 obj", 1, EventStatus.Actual)]
    [InlineData("Chad Chad PROPN NNP 4 nsubj|did do AUX VBD 4 aux|not not PART RB 4 advmod|attack attack VERB VB 0 root", 3, EventStatus.Negated)]
    [InlineData("Chad Chad PROPN NNP 4 nsubj|did do AUX VBD 4 aux|n't not PART RB 4 advmod|attack attack VERB VB 0 root", 3, EventStatus.Negated)]
    [InlineData("Chad Chad PROPN NNP 3 nsubj|may may AUX MD 3 aux|attack attack VERB VB 0 root", 2, EventStatus.Hypothetical)]
    [InlineData("Chad Chad PROPN NNP 3 nsubj|will will AUX MD 3 aux|attack attack VERB VB 0 root", 2, EventStatus.Future)]
    [InlineData("No no DET DT 2 det|party party NOUN NN 3 nsubj|attacked attack VERB VBD 0 root", 2, EventStatus.Negated)]
    public void Words_on_the_trigger(string tree, int trigger, EventStatus expected) => Assert.Equal(expected, Read(tree, trigger));

    [Theory]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|failed fail VERB VBD 0 root|to to PART TO 4 mark|attack attack VERB VB 2 xcomp", 3, EventStatus.Negated)]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|plans plan VERB VBZ 0 root|to to PART TO 4 mark|attack attack VERB VB 2 xcomp", 3, EventStatus.Future)]
    [InlineData("Chad Chad PROPN NNP 4 nsubj|does do AUX VBZ 4 aux|not not PART RB 4 advmod|plan plan VERB VB 0 root|to to PART TO 6 mark|attack attack VERB VB 4 xcomp", 5, EventStatus.Negated)]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|denied deny VERB VBD 0 root|attacking attack VERB VBG 2 xcomp|Niger Niger PROPN NNP 3 obj", 2, EventStatus.Negated)]
    [InlineData("Fears fear NOUN NNS 5 nsubj|of of ADP IN 4 case|an a DET DT 4 det|attack attack NOUN NN 1 nmod|grew grow VERB VBD 0 root", 3, EventStatus.Hypothetical)]
    [InlineData("Invasion invasion NOUN NN 2 compound|fears fear NOUN NNS 3 nsubj|grew grow VERB VBD 0 root", 0, EventStatus.Hypothetical)]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|is be VERB VBZ 0 root|to to PART TO 4 mark|attack attack VERB VB 2 xcomp", 3, EventStatus.Future)]
    [InlineData("Chad Chad PROPN NNP 3 nsubj|is be AUX VBZ 3 aux|going go VERB VBG 0 root|to to PART TO 5 mark|attack attack VERB VB 3 xcomp", 4, EventStatus.Future)]
    [InlineData("Chad Chad PROPN NNP 2 nsubj|moved move VERB VBD 0 root|away away ADV RB 2 advmod|without without SCONJ IN 5 mark|attacking attack VERB VBG 2 advcl", 4, EventStatus.Negated)]
    public void Words_above_the_trigger(string tree, int trigger, EventStatus expected) => Assert.Equal(expected, Read(tree, trigger));

    [Fact]
    public void A_condition_makes_the_future_doubtful()
    {
        const string Tree = "Chad Chad PROPN NNP 3 nsubj|will will AUX MD 3 aux|attack attack VERB VB 0 root|if if SCONJ IN 6 mark|Niger Niger PROPN NNP 6 nsubj|returns return VERB VBZ 3 advcl";
        Assert.Equal(EventStatus.Hypothetical, Read(Tree, 2));
        Assert.Equal(EventStatus.Hypothetical, Read(Tree, 5));
    }

    [Fact]
    public void Would_in_a_report_of_past_words_is_will() => Assert.Equal(EventStatus.Future, Read(
        "Chad Chad PROPN NNP 2 nsubj|said say VERB VBD 0 root|it it PRON PRP 5 nsubj|would would AUX MD 5 aux|attack attack VERB VB 2 ccomp", 4));

    [Theory]
    [InlineData("the the DET DT 5 det", EventStatus.Actual)]
    [InlineData("an a DET DT 5 det", EventStatus.Hypothetical)]
    public void A_modal_holds_for_what_is_new(string determiner, EventStatus expected) => Assert.Equal(expected, Read(
        $"Chad Chad PROPN NNP 3 nsubj|could could AUX MD 3 aux|discuss discuss VERB VB 0 root|{determiner}|attack attack NOUN NN 3 obj", 4));

    [Fact]
    public void Light_verbs_share_their_modal_with_the_noun() => Assert.Equal(EventStatus.Future, Read(
        "Chad Chad PROPN NNP 3 nsubj|will will AUX MD 3 aux|hold hold VERB VB 0 root|the the DET DT 5 det|talks talk NOUN NNS 3 obj", 4));

    [Fact]
    public void Later_verbs_share_what_stands_on_the_first()
    {
        const string Tree = "Chad Chad PROPN NNP 4 nsubj|did do AUX VBD 4 aux|not not PART RB 4 advmod|attack attack VERB VB 0 root|{0} {0} CCONJ CC 6 cc|{1} flee VERB {2} 4 conj";
        Assert.Equal(EventStatus.Negated, Read(string.Format(null, Tree, "or", "flee", "VB"), 5));
        Assert.Equal(EventStatus.Actual, Read(string.Format(null, Tree, "but", "fled", "VBD"), 5));
    }

    [Fact]
    public void A_relative_clause_stands_on_its_own() => Assert.Equal(EventStatus.Actual, Read(
        "Chad Chad PROPN NNP 6 nsubj|, , PUNCT , 4 punct|which which PRON WDT 4 nsubj|attacked attack VERB VBD 1 acl:relcl|may may AUX MD 6 aux|leave leave VERB VB 0 root", 3));

    [Theory]
    [InlineData("2012", EventStatus.Historical)]
    [InlineData("2019", EventStatus.Actual)]
    public void Years_make_bygone(string year, EventStatus expected) => Assert.Equal(expected, Read(
        $"Chad Chad PROPN NNP 2 nsubj|attacked attack VERB VBD 0 root|Niger Niger PROPN NNP 2 obj|in in ADP IN 5 case|{year} {year} NUM CD 2 obl", 1));

    [Theory]
    [InlineData("January January", EventStatus.Historical)]
    [InlineData("May May", EventStatus.Actual)]
    public void Months_count_from_their_end(string month, EventStatus expected) => Assert.Equal(expected, Read(
        $"Chad Chad PROPN NNP 2 nsubj|attacked attack VERB VBD 0 root|in in ADP IN 4 case|{month} PROPN NNP 2 obl|2019 2019 NUM CD 4 nummod", 1));

    [Theory]
    [InlineData("since", EventStatus.Actual)]
    [InlineData("in", EventStatus.Historical)]
    public void What_goes_on_since_a_year_is_not_bygone(string preposition, EventStatus expected) => Assert.Equal(expected, Read(
        $"Chad Chad PROPN NNP 3 nsubj|has have AUX VBZ 3 aux|attacked attack VERB VBN 0 root|Niger Niger PROPN NNP 3 obj|{preposition} {preposition} ADP IN 6 case|2012 2012 NUM CD 3 obl", 2));

    [Theory]
    [InlineData("decades decade", EventStatus.Historical)]
    [InlineData("days day", EventStatus.Actual)]
    public void Long_ago(string unit, EventStatus expected) => Assert.Equal(expected, Read(
        $"Chad Chad PROPN NNP 2 nsubj|attacked attack VERB VBD 0 root|two two NUM CD 4 nummod|{unit} NOUN NNS 5 obl|ago ago ADV RB 2 advmod", 1));

    [Fact]
    public void Without_a_date_nothing_is_bygone() => Assert.Equal(EventStatus.Actual, StatusReader.Read(
        Tree.Of("Chad Chad PROPN NNP 2 nsubj|attacked attack VERB VBD 0 root|in in ADP IN 4 case|1912 1912 NUM CD 2 obl"), 1, null).Status);

    [Fact]
    public void The_cue_is_named() => Assert.Equal(1, StatusReader.Read(
        Tree.Of("Chad Chad PROPN NNP 3 nsubj|may may AUX MD 3 aux|attack attack VERB VB 0 root"), 2, s_published).Cue);

    private static EventStatus Read(string tree, int trigger) => StatusReader.Read(Tree.Of(tree), trigger, s_published).Status;
}
