using Xunit;

namespace Readout.Tests.Actors;

public class SharedNameTests
{
    private const string Met = "met|meet|VERB|VBD|0|root";

    [Theory]
    [InlineData("Albania", "ALB PTY Democratic Party")]
    [InlineData("Italy", "ITA PTY Democratic Party")]
    public void A_name_of_several_countries_is_of_the_one_the_document_names(string country, string expected)
    {
        var mentions = Tree.Resolve(null, $"{country}|{country}|PROPN|NNP|2|nsubj {Met}", $"Democratic|Democratic|PROPN|NNP|2|amod Party|Party|PROPN|NNP|3|nsubj {Met}");
        Assert.Equal(expected, Tree.Of(mentions.At(1, 1)));
    }

    [Fact]
    public void A_country_beside_the_name_outweighs_one_named_more_often()
    {
        var mentions = Tree.Resolve(null, $"Ghana|Ghana|PROPN|NNP|2|nsubj {Met} Ghana|Ghana|PROPN|NNP|2|obj",
            $"Philippine|philippine|ADJ|JJ|2|amod Senate|Senate|PROPN|NNP|3|nsubj {Met}");
        Assert.Equal("PHL LEG Senate", Tree.Of(mentions.At(1, 1)));
    }

    [Theory]
    [InlineData("Slovakia", "- - -")]
    [InlineData("Zimbabwe", "ZWE PTY Citizens Coalition for Change")]
    public void A_short_acronym_is_read_only_where_its_country_is_named(string country, string expected)
    {
        var mentions = Tree.Resolve("2022-05-01", $"{country}|{country}|PROPN|NNP|2|nsubj {Met}", $"CCC|CCC|PROPN|NNP|2|nsubj {Met}");
        Assert.Equal(expected, Tree.Of(mentions.At(1, 0)));
    }

    [Theory]
    [InlineData("1990-05-01", "RWA REB Rwandan Patriotic Front")]
    [InlineData("1999-05-01", "RWA PTY Rwandan Patriotic Front")]
    public void A_movement_is_what_it_was_on_the_day(string day, string expected)
    {
        var mentions = Tree.Resolve(day, $"Rwandan|rwandan|PROPN|NNP|3|compound Patriotic|Patriotic|PROPN|NNP|3|compound Front|Front|PROPN|NNP|4|nsubj {Met}");
        Assert.Equal(expected, Tree.Of(mentions.At(0, 2)));
    }

    [Theory]
    [InlineData("Kurds|Kurd|PROPN|NNPS|2|nsubj", 0, "- CVL Kurds")]
    [InlineData("Syria|Syria|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root Kurds|Kurd|PROPN|NNPS|2|obj", 2, "SYR CVL Kurds")]
    [InlineData("Rohingya|Rohingya|PROPN|NNP|2|nsubj", 0, "MMR CVL Rohingya")]
    [InlineData("Jordanian|jordanian|ADJ|JJ|2|amod Christians|Christian|PROPN|NNPS|3|nsubj", 1, "JOR CVL -")]
    public void A_people_is_of_the_country_that_the_document_or_the_words_beside_it_name(string words, int token, string expected)
        => Assert.Equal(expected, Tree.Of(Tree.Resolve(null, words.Contains("root", StringComparison.Ordinal) ? words : words + " " + Met).At(0, token)));
}
