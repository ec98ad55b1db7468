using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class RebuttedNounsTests
{
    [Theory]
    [InlineData("The army rejected Houthi claims that the site was a school where nine pupils died.", "claims", "claim", "rejected", "school")]
    [InlineData("The minister denied Taliban charges that the village had been shelled.", "charges", "charge", "denied", "shelled")]
    [InlineData("Ankara rejects PKK demands that it pull its troops out.", "demands", "demand", "rejects", "pull")]
    [InlineData("The ministry rejected Hamas claims of a massacre.", "claims", "claim", "rejected", "massacre")]
    public void What_is_rebutted_is_a_noun(string text, string word, string lemma, string head, string content)
    {
        var sentence = ParsedText.Of(text);
        var noun = ParsedText.Find(sentence, word);
        Assert.Equal((UniversalTag.NOUN, lemma, Relation.Obj, head), (sentence.Tags[noun], sentence.Lemmas[noun], sentence.Relations[noun], sentence.Word(sentence.Heads[noun]).ToString()));
        Assert.True(sentence.IsWithin(ParsedText.Find(sentence, content), noun));
    }

    [Theory]
    [InlineData("The minister said Iran claims that the ship was empty.", "claims")]
    [InlineData("The company denied that Chad charges a fee.", "charges")]
    public void A_clause_keeps_its_verb(string text, string word)
    {
        var sentence = ParsedText.Of(text);
        Assert.Equal(UniversalTag.VERB, sentence.Tags[ParsedText.Find(sentence, word)]);
    }
}
