using Readout.Events;
using Xunit;

namespace Readout.Tests.Events;

public class SpeakerFinderTests
{
    [Fact]
    public void Whoever_says_two_clauses_says_the_second_too()
    {
        var s = Tree.Of("""
            Kigali Kigali PROPN NNP 2 nsubj
            lies lie VERB VBZ 7 ccomp
            and and CCONJ CC 5 cc
            it it PRON PRP 5 nsubj
            bears bear VERB VBZ 2 conj
            ministers minister NOUN NNS 7 nsubj
            said say VERB VBD 0 root
            """);
        Assert.Equal(5, SpeakerFinder.Find(s, 1));
        Assert.Equal(5, SpeakerFinder.Find(s, 4));
    }

    [Fact]
    public void The_verb_of_saying_may_stand_beside_the_clause()
    {
        var s = Tree.Of("""
            Kigali Kigali PROPN NNP 2 nsubj
            lies lie VERB VBZ 0 root
            Goma Goma PROPN NNP 4 nsubj
            said say VERB VBD 2 parataxis
            """);
        Assert.Equal(2, SpeakerFinder.Find(s, 1));
    }

    [Fact]
    public void A_relative_clause_and_a_plain_statement_have_no_speaker()
    {
        var s = Tree.Of("""
            Goma Goma PROPN NNP 2 nsubj
            met meet VERB VBD 0 root
            rebels rebel NOUN NNS 2 obj
            who who PRON WP 5 nsubj
            lie lie VERB VBP 3 acl
            """);
        Assert.Equal(-1, SpeakerFinder.Find(s, 4));
        Assert.Equal(-1, SpeakerFinder.Find(s, 1));
    }
}
