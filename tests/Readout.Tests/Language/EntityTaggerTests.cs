using Readout.Language;
using Readout.Language.Entities;
using Xunit;

namespace Readout.Tests.Language;

public class EntityTaggerTests
{
    [Theory]
    [InlineData("President Angela Merkel met Barack Obama in Berlin on Friday.", "Person Angela Merkel|Person Barack Obama|Place Berlin")]
    [InlineData("The minister said nothing on Monday.", "")]
    public void Names_are_found_with_their_kinds(string text, string expected)
    {
        var sentence = Assert.Single(new SentenceAnalyzer(LanguageModel.English).Analyze(TextSegmenter.Segment(text)));
        Assert.Equal(expected, string.Join('|', sentence.Entities.Select(entity => $"{entity.Kind} {Words(sentence, entity)}")));
    }

    [Fact]
    public void Sentences_without_a_tree_have_names_too()
    {
        var sentence = Assert.Single(new SentenceAnalyzer(LanguageModel.English).Analyze(TextSegmenter.Segment("Angela Merkel slept."), _ => false));
        Assert.False(sentence.HasTree);
        Assert.Equal(new Entity(0, 2, EntityKind.Person), Assert.Single(sentence.Entities));
    }

    [Fact]
    public void Labels_of_names_give_the_names_back()
    {
        Entity[] names = [new(0, 1, EntityKind.Place), new(1, 3, EntityKind.Person), new(4, 8, EntityKind.Organisation)];
        var labels = new byte[9];
        EntityLabels.Write(names, labels);
        Assert.Equal(names, EntityLabels.Read(labels));
    }

    [Fact]
    public void A_name_once_begun_goes_on_in_its_kind_and_ends_with_the_sentence()
    {
        var labels = new byte[2];
        EntityLabels.Write([new Entity(0, 2, EntityKind.Person)], labels);
        Assert.True(EntityLabels.CanFollow(labels[0], labels[1], isLastToken: true));
        Assert.False(EntityLabels.CanFollow(labels[0], EntityLabels.Outside, isLastToken: false));
        Assert.False(EntityLabels.CanFollow(EntityLabels.Outside, labels[0], isLastToken: true));
        EntityLabels.Write([new Entity(0, 2, EntityKind.Place)], labels);
        Assert.False(EntityLabels.CanFollow(1 + ((int)EntityKind.Person * 4), labels[1], isLastToken: false));
    }

    private static string Words(ParsedSentence sentence, Entity entity) =>
        sentence.Sentence.Text[sentence.Sentence.Tokens[entity.First].Start..sentence.Sentence.Tokens[entity.End - 1].End];
}
