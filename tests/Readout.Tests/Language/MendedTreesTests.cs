using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class MendedTreesTests
{
    [Theory]
    [InlineData("Egypt reopened the Rafah crossing on Monday.", "crossing", "Obj", "reopened")]
    [InlineData("Chad will close the Adre crossing for good.", "crossing", "Obj", "close")]
    [InlineData("Trucks passed through the Torkham crossing on Thursday.", "crossing", "Obl", "passed")]
    public void A_named_crossing_is_a_noun(string text, string word, string relation, string head) => AssertHangs(text, word, UniversalTag.NOUN, relation, head);

    [Theory]
    [InlineData("The army saw rebels crossing the river.", "crossing", UniversalTag.VERB)]
    [InlineData("The army stopped Peru crossing the river.", "crossing", UniversalTag.VERB)]
    public void A_participle_stays_one(string text, string word, UniversalTag tag)
    {
        var sentence = ParsedText.Of(text);
        Assert.Equal(tag, sentence.Tags[ParsedText.Find(sentence, word)]);
    }

    [Theory]
    [InlineData("Romania to supply Moldova with firewood and fuel oil, premier says in Bucharest.", "Romania", "supply")]
    [InlineData("Berlin to hand over missiles to Ukraine, analysts say.", "Berlin", "hand")]
    [InlineData("The minister, who had met the rebels, said on Monday that talks would go on.", "minister", "said")]
    public void What_is_said_has_its_own_subject(string text, string subject, string verb) => AssertHangs(text, subject, null, "Nsubj", verb);

    private static void AssertHangs(string text, string word, UniversalTag? tag, string relation, string head)
    {
        var sentence = ParsedText.Of(text);
        var token = ParsedText.Find(sentence, word);
        if (tag is { } wanted) Assert.Equal(wanted, sentence.Tags[token]);
        Assert.Equal((relation, head), (sentence.Relations[token].ToString(), sentence.Word(sentence.Heads[token]).ToString()));
    }
}
