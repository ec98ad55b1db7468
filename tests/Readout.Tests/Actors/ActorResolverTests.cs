using Readout.Actors;
using Readout.Documents;
using Xunit;

namespace Readout.Tests.Actors;

public class ActorResolverTests
{
    private const string Titled = "Turkish|turkish|ADJ|JJ|3|amod Foreign|foreign|ADJ|JJ|3|amod Minister|Minister|PROPN|NNP|4|nmod Hakan|Hakan|PROPN|NNP|6|nsubj Fidan|Fidan|PROPN|NNP|4|flat spoke|speak|VERB|VBD|0|root";
    private const string Apposed = "Jane|Jane|PROPN|NNP|8|nsubj Roe|Roe|PROPN|NNP|1|flat ,|,|PUNCT|,|7|punct Norway|Norway|PROPN|NNP|7|nmod 's|'s|PART|POS|4|case defence|defence|NOUN|NN|7|compound minister|minister|NOUN|NN|1|appos spoke|speak|VERB|VBD|0|root";

    [Fact]
    public void Nationality_title_and_name_are_one_holder_and_the_nationality_a_mention_of_its_own()
    {
        var mentions = Tree.Resolve("2024-05-01", Titled);
        Assert.Equal("TUR GOV Hakan Fidan", Tree.Of(mentions.At(0, 3)));
        Assert.Same(mentions.At(0, 3), mentions.At(0, 2));
        Assert.Equal("TUR GOV Turkey", Tree.Of(mentions.At(0, 0)));
        Assert.Equal((0, 5), (mentions.At(0, 4)!.First, mentions.At(0, 4)!.End));
        Assert.Null(mentions.At(0, 5));
    }

    [Theory]
    [InlineData("2004-05-01", "GBR GOV Tony Blair")]
    [InlineData("2010-05-01", "GBR ELI Tony Blair")]
    public void A_name_resolves_at_the_documents_day(string day, string expected) =>
        Assert.Equal(expected, Tree.Of(Tree.Resolve(day, "Tony|Tony|PROPN|NNP|3|nsubj Blair|Blair|PROPN|NNP|1|flat spoke|speak|VERB|VBD|0|root").At(0, 0)));

    [Theory]
    [InlineData("2020-01-01", "AFG REB Taliban")]
    [InlineData("2023-01-01", "AFG GOV Taliban")]
    public void An_organisation_changes_its_sector_with_the_day(string day, string expected) =>
        Assert.Equal(expected, Tree.Of(Tree.Resolve(day, "Taliban|Taliban|PROPN|NNP|2|nsubj spoke|speak|VERB|VBD|0|root").At(0, 0)));

    [Fact]
    public void Troops_are_their_countrys_and_a_backer_is_not_an_owner()
    {
        var mentions = Tree.Resolve(null, "Russian|russian|ADJ|JJ|2|amod troops|troops|NOUN|NNS|3|nsubj shelled|shell|VERB|VBD|0|root Iran|Iran|PROPN|NNP|6|compound -|-|PUNCT|HYPH|6|punct backed|back|VERB|VBN|7|amod rebels|rebel|NOUN|NNS|3|obj in|in|ADP|IN|9|case Yemen|Yemen|PROPN|NNP|7|nmod");
        Assert.Equal("RUS MIL -", Tree.Of(mentions.At(0, 1)));
        Assert.Equal("YEM REB -", Tree.Of(mentions.At(0, 6)));
    }

    [Fact]
    public void Apposition_explains_a_person_that_no_table_has_and_later_words_point_back()
    {
        var mentions = Tree.Resolve("2024-05-01", Apposed, "Roe|Roe|PROPN|NNP|2|nsubj said|say|VERB|VBD|0|root she|she|PRON|PRP|4|nsubj agreed|agree|VERB|VBD|2|ccomp",
            "The|the|DET|DT|2|det minister|minister|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root");
        Assert.Equal("NOR GOV Jane Roe", Tree.Of(mentions.At(0, 0)));
        Assert.Equal("NOR GOV Jane Roe", Tree.Of(mentions.At(1, 0)));
        Assert.Equal("NOR GOV Jane Roe", Tree.Of(mentions.At(1, 2)));
        Assert.Equal("NOR GOV Jane Roe", Tree.Of(mentions.At(2, 1)));
    }

    [Fact]
    public void A_counterpart_is_the_person_of_that_country_named_before()
    {
        var mentions = Tree.Resolve("2024-05-01", Titled, "He|he|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root Foreign|foreign|ADJ|JJ|4|amod Minister|Minister|PROPN|NNP|5|nmod Wang|Wang|PROPN|NNP|2|obj Yi|Yi|PROPN|NNP|5|flat",
            "Fidan|Fidan|PROPN|NNP|2|nsubj thanked|thank|VERB|VBD|0|root his|his|PRON|PRP$|5|nmod Chinese|chinese|ADJ|JJ|5|amod counterpart|counterpart|NOUN|NN|2|obj");
        Assert.Equal("TUR GOV Hakan Fidan", Tree.Of(mentions.At(1, 0)));
        Assert.Equal("CHN GOV Wang Yi", Tree.Of(mentions.At(1, 5)));
        Assert.Equal("CHN GOV Wang Yi", Tree.Of(mentions.At(2, 4)));
    }

    [Fact]
    public void The_two_countries_are_those_spoken_of()
    {
        var mentions = Tree.Resolve(null, "Chad|Chad|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root Sudan|Sudan|PROPN|NNP|2|obj",
            "The|the|DET|DT|3|det two|two|NUM|CD|3|nummod countries|country|NOUN|NNS|4|nsubj agreed|agree|VERB|VBD|0|root");
        Assert.Equal("TCD GOV Chad & SDN GOV Sudan", Tree.Of(mentions.At(1, 2)));
    }

    [Fact]
    public void A_role_of_no_known_country_keeps_its_sector_and_says_why_the_code_is_missing()
    {
        var mention = Tree.Resolve(null, "Police|police|NOUN|NN|2|nsubj came|come|VERB|VBD|0|root").At(0, 0)!;
        Assert.Equal("- COP -", Tree.Of(mention));
        Assert.NotNull(mention.UnresolvedReason);
    }

    [Theory]
    [InlineData("president|president|NOUN|NN|0|root of|of|ADP|IN|3|case France|France|PROPN|NNP|1|nmod", 0, "FRA GOV -")]
    [InlineData("former|former|ADJ|JJ|3|amod Chilean|chilean|ADJ|JJ|3|amod president|president|NOUN|NN|0|root", 2, "CHL ELI -")]
    [InlineData("Hamas|Hamas|PROPN|NNP|2|compound leader|leader|NOUN|NN|0|root", 1, "PSE REB -")]
    [InlineData("UN|UN|PROPN|NNP|2|compound envoy|envoy|NOUN|NN|0|root", 1, "UNO - -")]
    [InlineData("NATO|NATO|PROPN|NNP|2|compound soldiers|soldier|NOUN|NNS|0|root", 1, "IGO MIL -")]
    [InlineData("Egyptian|egyptian|ADJ|JJ|3|amod opposition|opposition|NOUN|NN|3|compound leader|leader|NOUN|NN|0|root", 2, "EGY PTY -")]
    [InlineData("French|french|ADJ|JJ|4|amod and|and|CCONJ|CC|3|cc German|german|ADJ|JJ|1|conj leaders|leader|NOUN|NNS|0|root", 3, "FRA GOV - & DEU GOV -")]
    [InlineData("Russian|russian|ADJ|JJ|3|amod troop|troop|NOUN|NN|3|compound movement|movement|NOUN|NN|0|root", 1, "RUS MIL -")]
    [InlineData("Kremlin|Kremlin|PROPN|NNP|0|root", 0, "RUS GOV Kremlin")]
    public void Roles_take_country_and_sector_from_the_words_about_them(string sentence, int token, string expected) =>
        Assert.Equal(expected, Tree.Of(Tree.Resolve(null, sentence).At(0, token)));

    [Fact]
    public void Coordinated_mentions_are_listed_together()
    {
        var mentions = Tree.Resolve(null, "France|France|PROPN|NNP|4|nsubj and|and|CCONJ|CC|3|cc Germany|Germany|PROPN|NNP|1|conj agreed|agree|VERB|VBD|0|root");
        Assert.Equal(["FRA GOV France", "DEU GOV Germany"], mentions.Conjuncts(mentions.At(0, 0)!).Select(Tree.Of));
    }

    [Fact]
    public void A_sentence_without_a_tree_still_makes_names_known()
    {
        var parsed = Tree.Of("Norwegian|norwegian|ADJ|JJ|0|dep Foreign|foreign|ADJ|JJ|0|dep Minister|Minister|PROPN|NNP|0|dep Ola|Ola|PROPN|NNP|0|dep Roe|Roe|PROPN|NNP|0|dep slept|sleep|VERB|VBD|0|dep", "Roe|Roe|PROPN|NNP|2|nsubj spoke|speak|VERB|VBD|0|root");
        var s = parsed[0];
        parsed[0] = new(s.Sentence, s.Tags, s.PennTags, s.Lemmas, s.Heads, s.Relations) { HasTree = false };
        var mentions = ActorResolver.Resolve(new Document { Id = "d", Text = s.Sentence.Text }, parsed);
        Assert.Equal("NOR GOV Ola Roe", Tree.Of(mentions.At(1, 0)));
    }
}
