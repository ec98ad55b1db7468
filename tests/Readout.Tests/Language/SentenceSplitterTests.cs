using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class SentenceSplitterTests
{
    // "|" stands where a sentence must end; the text is read without it.
    private static void AssertSplits(string marked)
    {
        var parts = marked.Split('|');
        var text = string.Concat(parts);
        Assert.Equal(parts.Select(part => part.Trim()), SentenceSplitter.Split(text).Select(span => text[span.Start..span.End]));
    }

    [Theory]
    [InlineData("The talks ended.| No deal was signed.| Who lost?| Nobody!| It is over.")]
    [InlineData("Mr. Wang met Lt. Gen. Peter Lind and Sen. Ruth Hale on Tuesday.| They talked.")]
    [InlineData("The U.S. envoy left the U.K. on Jan. 5 at 9 a.m. local time.| He flew to Washington, D.C.| It rained.")]
    [InlineData("The envoy flew to the U.S.| The minister stayed.")]
    [InlineData("Asked if he planned to visit the U.S. To open a fair, Wang said no.| He left.")]
    [InlineData("Senior U.S. Officials met in the U.S.| Officials in Lima stayed.| The U.S. And NATO agreed.| He left the U.S.| And he stayed away.")]
    [InlineData("They met at 5 p.m. Monday and at 6 p.m. GMT again.| It ended at 9 p.m.| Police came.")]
    [InlineData("No. 10 did not answer.| The answer was no.| Nobody knew.")]
    [InlineData("J. K. Marlow and George W. Stone spoke.| So did I.| Then we left.")]
    [InlineData("Acme Inc. sold its mines to Delta Corp. for $3.5 million.| The Acme Corp.| The buyer is unknown.")]
    [InlineData("Prices rose 3.2 percent, vs. 2.1 percent in Sept. 2001, i.e. by much more.| Rice, oil, etc. rose.| Wheat, etc.| Farmers cheered.")]
    [InlineData("He paused... and went on.| Then he fell silent...| Nobody spoke.")]
    [InlineData("The plan (see p. 12) is old.| (It dates from 1990.)| A new one follows.")]
    [InlineData("They called the SEC.| Last week they left IE.| Its rival won.")]
    [InlineData("He lives near Hope St.| It is quiet.| St. John is far.")]
    public void Stops_end_sentences_unless_they_abbreviate(string marked) => AssertSplits(marked);

    [Theory]
    [InlineData("\"We will stay.| We will fight,\" he said.| \"There is no other way.\"| She agreed.")]
    [InlineData("“We will stay.| We will fight,” he said.| “There is no other way.”| She agreed.")]
    [InlineData("«We will stay.»| He left.| „We go.“| They left.")]
    [InlineData("“Is it so?” Wang asked.| “Never!” she said.| “Why?”| No one knew.")]
    [InlineData("“Is it so?” the new foreign minister asked.| He smiled.")]
    [InlineData("\"It is done,\" the general said.| The war goes on.")]
    [InlineData("He said: \"It is 'over.'\"| Nobody believed him.")]
    public void Closing_marks_belong_to_the_sentence_they_close(string marked) => AssertSplits(marked);

    [Theory]
    [InlineData("BEIJING (Agency) -| The minister left.| He was late.")]
    [InlineData("LIMA, May 2 -| Teachers met.| They left.")]
    [InlineData("Miami, March 6 -| The mayor resigned.")]
    [InlineData("EL ALTO, Bolivia, Sept. 4 -| Miners marched.")]
    [InlineData("KYIV, March 3 (Agency) --| Shells fell on Monday.| Two died.")]
    [InlineData("PORT CITY, Calif., Feb. 26 -| The port closed.| Ships wait.")]
    [InlineData("PORT-AU-PRINCE, Haiti (Agency) —| The port closed.| Ships wait.")]
    [InlineData("NATO - a military alliance - met.| It agreed.")]
    [InlineData("EU-backed talks - the third round - failed.| They went home.")]
    public void A_dateline_stands_apart_from_the_first_sentence(string marked) => AssertSplits(marked);

    [Theory]
    [InlineData("Minister resigns over port deal\n|The minister resigned on Monday after a long debate in parliament about the sale of the port, which had divided the coalition.\n|The next line is a paragraph.")]
    [InlineData("One\n\n|two\n\n|three")]
    [InlineData("The demands:\n|• a truce\n|• an exchange of prisoners\n|- open roads\n|1) and water")]
    [InlineData("He asked for: |• bread |• salt")]
    [InlineData("¶ The first paragraph. |¶ The second.")]
    public void Lines_without_a_stop_end_at_the_line(string marked) => AssertSplits(marked);

    [Fact]
    public void Wrapped_lines_do_not_end_sentences() => AssertSplits(
        "PORT CLOSED AS STORM NEARS\n|"
        + "   PORT CITY, June 4 -| The government said on Tuesday that the\n"
        + "troops who had been sent to the border would stay there until a\n"
        + "new agreement was signed by both of the sides, and that Foreign\n"
        + "Minister Smith would visit Gen. Jones in the U.S. next month.|\n"
        + "   The opposition denied it.| Nothing had happened, it said, and\n"
        + "nobody would have to resign.\n");

    [Fact]
    public void A_wrapped_line_that_begins_with_a_number_is_no_item() => AssertSplits(
        "The ministers of both of the countries will hold talks on March\n"
        + "13.| The talks had been put off twice, once after the storm which\n"
        + "closed the port and once after the vote in parliament.|\n"
        + "1. Ports|\n"
        + "2. Roads");

    [Fact]
    public void Wire_copy_in_capitals_is_split_like_any_other() =>
        AssertSplits("GEN. SMITH SAID THE U.S. WOULD ACT.| MR. WANG AGREED.| NO. 5 DID NOT.");

    [Fact]
    public void Footnote_marks_belong_to_the_sentence_before() => AssertSplits("It was built in 1990.[4]| It fell in 1999. [5] [6]| It stands.");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\0 ")]
    public void A_text_of_gaps_has_no_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => SentenceSplitter.Split(null!));
}
