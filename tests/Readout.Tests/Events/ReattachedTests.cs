using Readout.Events;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Events;

/// <summary>Words that the parser hangs on the wrong head, and where they are put.</summary>
public class ReattachedTests
{
    [Fact]
    public void A_participle_between_two_objects_is_a_verb_of_its_own()
    {
        var s = Tree.Of("Peru Peru PROPN NNP 2 nsubj|rang ring VERB VBD 0 root|Chile Chile PROPN NNP 2 obj|, , PUNCT , 5 punct|voiced voice VERB VBN 6 amod|regret regret NOUN NN 2 obj");
        Assert.Equal(("Peru", "regret"), (Word(s, VerbFrame.Subject(s, 4)), Word(s, VerbFrame.Object(s, 4))));
    }

    [Fact]
    public void A_plain_past_goes_on_after_an_earlier_one()
    {
        var s = Tree.Of("""
            Peru Peru PROPN NNP 2 nsubj
            regretted regret VERB VBD 0 root
            that that SCONJ IN 6 mark
            Chile Chile PROPN NNP 6 nsubj
            had have AUX VBD 6 aux
            refused refuse VERB VBN 2 ccomp
            , , PUNCT , 9 punct
            and and CCONJ CC 9 cc
            asked ask VERB VBD 6 conj
            """);
        Assert.Equal("Peru", Word(s, VerbFrame.Subject(s, 8)));
        Assert.Equal("Chile", Word(s, VerbFrame.Subject(s, 5)));
    }

    [Fact]
    public void The_speaker_may_stand_behind_the_verb()
    {
        var s = Tree.Of("Chad Chad PROPN NNP 3 nsubj|must must AUX MD 3 aux|leave leave VERB VB 0 root|, , PUNCT , 5 punct|said say VERB VBD 3 parataxis|Mali Mali PROPN NNP 5 iobj");
        Assert.Equal("Mali", Word(s, SpeakerFinder.Find(s, 2)));
    }

    [Fact]
    public void What_is_let_known_is_said()
    {
        var s = Tree.Of("""
            Mali Mali PROPN NNP 2 nsubj
            let let VERB VBD 0 root
            it it PRON PRP 2 obj
            be be AUX VB 5 aux
            known know VERB VBN 2 xcomp
            that that SCONJ IN 9 mark
            it it PRON PRP 9 nsubj
            would would AUX MD 9 aux
            leave leave VERB VB 5 ccomp
            """);
        Assert.Equal("Mali", Word(s, SpeakerFinder.Find(s, 8)));
    }

    [Fact]
    public void A_bare_verb_of_a_single_subject_states_nothing()
    {
        var s = Tree.Of("Peru Peru PROPN NNP 2 nsubj|asked ask VERB VBD 0 root|that that SCONJ IN 5 mark|Chile Chile PROPN NNP 5 nsubj|leave leave VERB VBP 2 ccomp");
        Assert.False(VerbFrame.IsFinite(s, 4));
    }

    [Fact]
    public void What_is_called_something_may_stand_behind_it()
    {
        var s = Tree.Of("Peru Peru PROPN NNP 2 nsubj|dismissed dismiss VERB VBD 0 root|as as ADP IN 4 case|fantasy fantasy NOUN NN 2 obl|a a DET DT 6 det|report report NOUN NN 2 obl");
        Assert.Equal("report", Word(s, VerbFrame.Object(s, 1)));
    }

    private static string? Word(ParsedSentence s, int token) => token < 0 ? null : s.Word(token).ToString();
}
