using CsCheck;
using Readout.Documents;
using Readout.Language;
using Readout.Quotations;
using Xunit;

namespace Readout.Tests.Quotations;

/// <summary>What stands within marks, by the marks alone, and that nothing odd does harm.</summary>
public class PassageTests
{
    [Theory]
    [InlineData("He said \"yes\" and \"no\".", "yes", "no")]
    [InlineData("Kuwait\"s minister left.")]
    [InlineData("The 12\" pipe and the 6'2\" guard stood by.")]
    [InlineData("‘It’s the miners’ strike,’ she said.", "It’s the miners’ strike,")]
    [InlineData("She said ``we are done'' and left.", "we are done")]
    [InlineData("«Nous», «vous» and „wir“.", "Nous", "vous", "wir")]
    [InlineData("“One “two” three” four.", "One “two” three")]
    [InlineData("“One.\n\n“Two.”\n\n“Three.”", "One.", "Two.", "Three.")]
    public void Marks_part_what_was_said(string text, params string[] passages) => Assert.Equal(passages, Find(text).Select(passage => passage.Inner.Of(text).ToString()));

    [Fact]
    public void An_open_paragraph_goes_on_in_the_next() => Assert.Equal([false, true], Find("“One.\n\n“Two.”").Select(passage => passage.Continues));

    [Fact]
    public void Passages_stand_in_order_inside_the_text() => Gen.String[Gen.Char["\"'“”‘’«»„`ab. \n,"], 0, 60].Sample(text =>
    {
        var end = 0;
        foreach (var passage in Find(text))
        {
            Assert.True(passage.Outer.Start >= end && passage.Outer.Contains(passage.Inner) && passage.Outer.End <= text.Length);
            end = passage.Outer.End;
        }
    }, iter: 2000);

    [Fact]
    public void Odd_documents_do_no_harm()
    {
        var finder = new QuotationFinder();
        Gen.String[Gen.Char["\"'“”:, SW.aid\n?"], 0, 40].Sample(text => finder.Find(new Document { Id = "odd", Text = text }), iter: 200, threads: 1);
    }

    private static List<Passage> Find(string text) => PassageFinder.Find(text,
        [.. TextSegmenter.Segment(text).Select(sentence => new ParsedSentence(sentence, new UniversalTag[sentence.Count], new string[sentence.Count], new string[sentence.Count], new int[sentence.Count], new Relation[sentence.Count]))]);
}
