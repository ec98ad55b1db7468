using Readout.Events;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Events;

public class NounFrameTests
{
    [Fact]
    public void Possessor_and_target()
    {
        var s = Tree.Of("""
            Ankara Ankara PROPN NNP 3 nmod:poss
            's 's PART POS 1 case
            strike strike NOUN NN 6 nsubj
            on on ADP IN 5 case
            Erbil Erbil PROPN NNP 3 nmod
            continued continue VERB VBD 0 root
            """);
        Assert.Equal("Ankara", Subjects(s, 2));
        Assert.Equal("Erbil", Modifiers(s, 2, "on"));
    }

    [Fact]
    public void Nationality_before_the_noun()
    {
        var s = Tree.Of("""
            Turkish Turkish ADJ JJ 2 amod
            shelling shelling NOUN NN 3 nsubj
            continued continue VERB VBD 0 root
            """);
        Assert.Equal("Turkish", Subjects(s, 1, "Turkish"));
    }

    [Fact]
    public void Who_speaks_after_talks_took_part_in_them()
    {
        var s = Tree.Of("""
            After after ADP IN 2 case
            talks talk NOUN NNS 6 obl
            with with ADP IN 4 case
            Peru Peru PROPN NNP 2 nmod
            Chile Chile PROPN NNP 6 nsubj
            spoke speak VERB VBD 0 root
            """);
        Assert.Equal("Chile", Subjects(s, 1));
    }

    [Fact]
    public void Agent_with_by()
    {
        var s = Tree.Of("""
            Sanctions sanction NOUN NNS 6 nsubj
            on on ADP IN 3 case
            Cuba Cuba PROPN NNP 1 nmod
            by by ADP IN 5 case
            Canada Canada PROPN NNP 1 nmod
            stand stand VERB VBP 0 root
            """);
        Assert.Equal("Canada", Subjects(s, 0, "Cuba", "Canada"));
    }

    [Fact]
    public void Subject_of_the_light_verb()
    {
        var s = Tree.Of("""
            Mali Mali PROPN NNP 2 nsubj
            launched launch VERB VBD 0 root
            strikes strike NOUN NNS 2 obj
            on on ADP IN 5 case
            Niger Niger PROPN NNP 2 obl
            """);
        Assert.Equal("Mali", Subjects(s, 2));
        Assert.Equal("Niger", Modifiers(s, 2, "on"));
        Assert.Equal(1, NounFrame.Support(s, 2));
    }

    [Fact]
    public void Coordinated_target_gives_every_member()
    {
        var s = Tree.Of("""
            Talks talk NOUN NNS 6 nsubj
            between between ADP IN 3 case
            Chile Chile PROPN NNP 1 nmod
            and and CCONJ CC 5 cc
            Peru Peru PROPN NNP 3 conj
            began begin VERB VBD 0 root
            """);
        Assert.Equal("Chile Peru", Modifiers(s, 0, "between"));
    }

    private static string Subjects(ParsedSentence s, int noun, params string[] actors)
    {
        var found = new List<int>();
        NounFrame.AddSubjects(s, noun, token => actors.Contains(s.Word(token).ToString()), found);
        return Words(s, found);
    }

    private static string Modifiers(ParsedSentence s, int noun, string preposition)
    {
        var found = new List<int>();
        NounFrame.AddModifiers(s, noun, [preposition], _ => true, found);
        return Words(s, found);
    }

    private static string Words(ParsedSentence s, List<int> tokens) => string.Join(' ', tokens.Select(token => s.Word(token).ToString()));
}
