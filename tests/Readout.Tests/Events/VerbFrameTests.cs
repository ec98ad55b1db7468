using Readout.Events;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Events;

public class VerbFrameTests
{
    [Fact]
    public void Active_clause()
    {
        var s = Tree.Of("""
            Chad Chad PROPN NNP 2 nsubj
            urged urge VERB VBD 0 root
            Niger Niger PROPN NNP 2 obj
            to to PART TO 5 mark
            withdraw withdraw VERB VB 2 xcomp
            """);
        Assert.Equal(("Chad", "Niger"), Parties(s, 1));
        Assert.Equal("Niger", Word(s, VerbFrame.Subject(s, 4)));
        Assert.Equal(4, VerbFrame.Complement(s, 1));
    }

    [Fact]
    public void Who_stands_ready_is_the_subject_of_the_verb_above()
    {
        var s = Tree.Of("""
            Norway Norway PROPN NNP 2 nsubj
            stood stand VERB VBD 0 root
            ready ready ADJ JJ 2 xcomp
            to to PART TO 5 mark
            help help VERB VB 3 xcomp
            """);
        Assert.False(VerbFrame.IsPassive(s, 2));
        Assert.Equal("Norway", Word(s, VerbFrame.Subject(s, 2)));
    }

    [Fact]
    public void A_second_verb_behind_a_comma_keeps_the_subject()
    {
        var s = Tree.Of("""
            Peru Peru PROPN NNP 2 nsubj
            denounced denounce VERB VBD 0 root
            Chile Chile PROPN NNP 2 obj
            , , PUNCT , 5 punct
            cut cut VERB VBD 2 parataxis
            ties tie NOUN NNS 5 obj
            """);
        Assert.Equal("Peru", Word(s, VerbFrame.Subject(s, 4)));
    }

    [Fact]
    public void A_gerund_before_its_verb_is_a_subject()
    {
        var s = Tree.Of("""
            Shelling shell VERB VBG 3 csubj
            repeatedly repeatedly ADV RB 1 advmod
            displaced displace VERB VBD 0 root
            villagers villager NOUN NNS 3 obj
            """);
        Assert.Equal("Shelling", Word(s, VerbFrame.Subject(s, 2)));
    }

    [Fact]
    public void Who_declares_itself_ready_is_the_subject_and_not_the_pronoun()
    {
        var s = Tree.Of("""
            Chad Chad PROPN NNP 2 nsubj
            declared declare VERB VBD 0 root
            itself itself PRON PRP 2 obj
            ready ready ADJ JJ 2 xcomp
            """);
        Assert.Equal("Chad", Word(s, VerbFrame.Subject(s, 3)));
    }

    [Fact]
    public void Who_is_due_somewhere_is_found_where_the_place_is_the_predicate()
    {
        var s = Tree.Of("""
            Envoys envoy NOUN NNS 5 nsubj
            are be AUX VBP 5 cop
            due due ADJ JJ 5 case
            in in ADP IN 5 case
            Manila Manila PROPN NNP 0 root
            """);
        Assert.Equal("Envoys", Word(s, VerbFrame.Subject(s, 2)));
    }

    [Fact]
    public void Passive_with_agent()
    {
        var s = Tree.Of("""
            Kabul Kabul PROPN NNP 3 nsubj:pass
            was be AUX VBD 3 aux:pass
            shelled shell VERB VBN 0 root
            by by ADP IN 5 case
            rebels rebel NOUN NNS 3 obl
            """);
        Assert.True(VerbFrame.IsPassive(s, 2));
        Assert.Equal(("rebels", "Kabul"), Parties(s, 2));
    }

    [Fact]
    public void An_adjective_under_a_verb_is_no_passive()
    {
        var s = Tree.Of("""
            Chad Chad PROPN NNP 2 nsubj
            stands stand VERB VBZ 0 root
            ready ready ADJ JJ 2 xcomp
            """);
        Assert.False(VerbFrame.IsPassive(s, 2));
        Assert.Equal("Chad", Word(s, VerbFrame.Subject(s, 2)));
    }

    [Fact]
    public void What_somebody_is_wanted_to_be_is_a_clause()
    {
        var s = Tree.Of("""
            Chad Chad PROPN NNP 2 nsubj
            wants want VERB VBZ 0 root
            Niger Niger PROPN NNP 2 obj
            to to PART TO 6 mark
            be be AUX VB 6 cop
            neutral neutral ADJ JJ 2 xcomp
            """);
        Assert.Equal(5, VerbFrame.Complement(s, 1));
    }

    [Fact]
    public void Each_of_a_clause_beside_is_each_of_those_who_act_in_it()
    {
        var s = Tree.Of("""
            Chadians chadian PROPN NNPS 2 nsubj
            fought fight VERB VBD 0 root
            each each DET DT 4 nsubj
            accusing accuse VERB VBG 2 advcl
            others other NOUN NNS 4 obj
            """);
        Assert.Equal("Chadians", Word(s, VerbFrame.Subject(s, 3)));
    }

    [Fact]
    public void Active_perfect_is_no_passive()
    {
        var s = Tree.Of("""
            Rebels rebel NOUN NNS 3 nsubj
            have have AUX VBP 3 aux
            shelled shell VERB VBN 0 root
            Kabul Kabul PROPN NNP 3 obj
            """);
        Assert.Equal(("Rebels", "Kabul"), Parties(s, 2));
    }

    [Fact]
    public void Reduced_relative()
    {
        var s = Tree.Of("""
            Officers officer NOUN NNS 5 nsubj
            detained detain VERB VBN 1 acl
            by by ADP IN 4 case
            Togo Togo PROPN NNP 2 obl
            fled flee VERB VBD 0 root
            """);
        Assert.Equal(("Togo", "Officers"), Parties(s, 1));
    }

    [Fact]
    public void Relative_clause_with_subject_pronoun()
    {
        var s = Tree.Of("""
            Ghana Ghana PROPN NNP 6 nsubj
            , , PUNCT , 4 punct
            which which PRON WDT 4 nsubj
            bombed bomb VERB VBD 1 acl:relcl
            Benin Benin PROPN NNP 4 obj
            apologised apologise VERB VBD 0 root
            """);
        Assert.Equal(("Ghana", "Benin"), Parties(s, 3));
    }

    [Fact]
    public void Relative_clause_without_pronoun_takes_its_noun_for_object()
    {
        var s = Tree.Of("""
            The the DET DT 2 det
            town town NOUN NN 5 nsubj
            troops troop NOUN NNS 4 nsubj
            captured capture VERB VBD 2 acl:relcl
            burned burn VERB VBD 0 root
            """);
        Assert.Equal(("troops", "town"), Parties(s, 3));
    }

    [Fact]
    public void Later_verb_of_a_coordination_shares_the_subject()
    {
        var s = Tree.Of("""
            Peru Peru PROPN NNP 2 nsubj
            recalled recall VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            envoy envoy NOUN NN 2 obj
            and and CCONJ CC 6 cc
            accused accuse VERB VBD 2 conj
            Chile Chile PROPN NNP 6 obj
            """);
        Assert.Equal(("Peru", "Chile"), Parties(s, 5));
    }

    [Fact]
    public void Subject_controls_where_there_is_no_object()
    {
        var s = Tree.Of("""
            Kenya Kenya PROPN NNP 2 nsubj
            agreed agree VERB VBD 0 root
            to to PART TO 4 mark
            free free VERB VB 2 xcomp
            Somalis Somali PROPN NNPS 4 obj
            """);
        Assert.Equal(("Kenya", "Somalis"), Parties(s, 3));
    }

    [Fact]
    public void Gerund_after_a_passive_belongs_to_its_subject()
    {
        var s = Tree.Of("""
            Libya Libya PROPN NNP 3 nsubj:pass
            was be AUX VBD 3 aux:pass
            accused accuse VERB VBN 0 root
            of of SCONJ IN 5 mark
            arming arm VERB VBG 3 advcl
            rebels rebel NOUN NNS 5 obj
            """);
        Assert.Equal(("Libya", "rebels"), Parties(s, 4));
    }

    private static (string, string) Parties(ParsedSentence s, int verb) => (Word(s, VerbFrame.Subject(s, verb)), Word(s, VerbFrame.Object(s, verb)));

    private static string Word(ParsedSentence s, int token) => token < 0 ? "" : s.Word(token).ToString();
}
