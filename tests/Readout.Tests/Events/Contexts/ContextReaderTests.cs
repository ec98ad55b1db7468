using Readout.Actors;
using Readout.Events;
using Readout.Events.Contexts;
using Readout.Language;
using Readout.Language.Entities;
using Readout.Lexicons;
using Xunit;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Events.Contexts;

public class ContextReaderTests
{
    private const string Judges = "Judges judge NOUN NNS 2 nsubj|ruled rule VERB VBD 0 root";
    private const string Oil = "Oil oil NOUN NN 2 nsubj|flowed flow VERB VBD 0 root";
    private const string Rain = "Rain rain NOUN NN 2 nsubj|fell fall VERB VBD 0 root";
    private static readonly ContextSettings s_settings = new() { Threshold = 0.6, Step = 0.1, Most = 3, Near = 0.5, Office = 0.6, Other = 0.2, Pattern = 0.5, Topic = 0, TopicShare = 0.3 };
    private static readonly int s_legal = Plover.ContextNumber("legal");

    [Theory]
    [InlineData("High high ADJ JJ 2 amod|courts court NOUN NNS 3 nsubj|ruled rule VERB VBD 0 root", 0.9)]
    [InlineData("High high ADJ JJ 3 amod|- - PUNCT HYPH 3 punct|court court NOUN NN 4 nsubj|ruled rule VERB VBD 0 root", 0.9)]
    [InlineData("Court court NOUN NN 2 nsubj|ruled rule VERB VBD 0 root", 0.5)]
    [InlineData("Courts court NOUN NNS 4 nsubj|, , PUNCT , 3 punct|courts court NOUN NNS 1 conj|ruled rule VERB VBD 0 root", 0.5)]
    [InlineData("Courts court NOUN NNS 3 nsubj|and and CCONJ CC 2 cc|judge judge NOUN NN 1 conj", 0.75)]
    [InlineData("Tennis tennis NOUN NN 2 compound|courts court NOUN NNS 0 root", 0)]
    [InlineData("They they PRON PRP 2 nsubj|court court VERB VBP 0 root|votes vote NOUN NNS 2 obj", 0)]
    [InlineData("He he PRON PRP 2 nsubj|Supreme Supreme PROPN NNP 3 compound|Courts Court PROPN NNPS 0 root", 1)]
    public void The_longest_expression_counts_once_and_hides_its_words(string tree, double expected)
    {
        var scores = new double[Plover.Contexts.Count];
        Words().Score(Tree.Of(tree), scores);
        Assert.Equal(expected, scores[s_legal], 10);
    }

    [Fact]
    public void Words_below_another_trigger_count_less()
    {
        var scores = new double[Plover.Contexts.Count];
        Words().Score(Tree.Of(Judges), scores, [0.2, 1]);
        Assert.Equal(0.1, scores[s_legal], 10);
    }

    [Fact]
    public void Names_of_people_say_nothing()
    {
        var (plain, scores) = (Tree.Of(Judges), new double[Plover.Contexts.Count]);
        var named = new ParsedSentence(plain.Sentence, plain.Tags, plain.PennTags, plain.Lemmas, plain.Heads, plain.Relations) { Entities = [new(0, 1, EntityKind.Person)] };
        Words().Score(named, scores);
        Assert.Equal(0, scores[s_legal]);
    }

    [Theory]
    [InlineData("foreign minister", 0.6)]
    [InlineData("Foreign Minister", 0.6)]
    [InlineData("foreign", 0)]
    [InlineData("foreign minister of", 0)]
    [InlineData("", 0)]
    public void An_office_counts_as_a_whole(string office, double expected)
    {
        var scores = new double[Plover.Contexts.Count];
        Words().Score(office, 0.6, scores);
        Assert.Equal(expected, scores[Plover.ContextNumber("diplomatic")], 10);
    }

    [Fact]
    public void Two_weak_words_make_a_context_and_one_does_not()
    {
        Assert.Empty(Read(Event(0), Judges));
        Assert.Equal(["legal"], Read(Event(0), "Judges judge NOUN NNS 2 nsubj|court court NOUN NN 0 root"));
    }

    [Fact]
    public void Neighbours_and_the_document_help_by_their_share()
    {
        Assert.Equal(["natural_resource"], Read(Event(1), s_settings with { Near = 0.7 }, Oil, Rain));
        Assert.Empty(Read(Event(1), s_settings with { Near = 0.6 }, Oil, Rain));
        Assert.Empty(Read(Event(3), s_settings, Oil, Rain, Rain, Rain));
        Assert.Equal(["natural_resource"], Read(Event(3), s_settings with { Near = 0, Topic = 0.8, TopicShare = 0.25 }, Oil, Rain, Rain, Rain));
        Assert.Empty(Read(Event(3), s_settings with { Near = 0, Topic = 0.8, TopicShare = 0.5 }, Oil, Rain, Rain, Rain));
    }

    [Fact]
    public void Patterns_hints_need_a_second_sign()
    {
        Assert.Empty(Read(Event(0, contexts: ["legal"]), Rain));
        Assert.Equal(["legal"], Read(Event(0, contexts: ["legal"]), Judges));
    }

    [Fact]
    public void Rules_know_category_mode_sides_and_whether_they_are_foreign()
    {
        Assert.Equal(["diplomatic"], Read(Event(0, "CONSULT", ["phone"]), Judges));
        Assert.Equal(["legal"], Read(Event(0, "ACCUSE", actors: [Party("ITA", "GOV")], recipients: [Party("ITA", "CVL")]), "Judges judge NOUN NNS 2 nsubj|court court NOUN NN 0 root"));
        Assert.Equal(["diplomatic"], Read(Event(0, "ACCUSE", actors: [Party("ITA", "GOV")], recipients: [Party("CHE", "GOV")]), Judges));
        Assert.Equal(["peacekeeping"], Read(Event(0, "AID", actors: [Party("UNO", "MIL")]), Judges));
        Assert.Empty(Read(Event(0, "AID", actors: [Party("UNO", null)]), Judges));
    }

    [Fact]
    public void A_rule_may_speak_against_a_context()
    {
        const string Talk = "Judges judge NOUN NNS 2 nsubj|court court NOUN NN 0 root";
        Assert.Equal(["legal"], Read(Event(0, "SUPPORT"), Talk));
        Assert.Empty(Read(Event(0, "PROTEST"), Talk));
    }

    [Fact]
    public void Further_contexts_need_a_higher_score_and_there_is_a_most()
    {
        const string Both = "Supreme supreme ADJ JJ 2 amod|court court NOUN NN 0 root|oil oil NOUN NN 2 conj";
        Assert.Equal(["legal", "natural_resource"], Read(Event(0), Both));
        Assert.Equal(["legal"], Read(Event(0), s_settings with { Most = 1 }, Both));
        Assert.Equal(["legal"], Read(Event(0), s_settings with { Step = 0.5 }, Both));
    }

    [Fact]
    public void What_somebody_condemns_is_what_he_speaks_about_but_a_deed_beside_it_is_not()
    {
        const string Deed = "Chad Chad PROPN NNP 2 nsubj|halted halt VERB VBD 0 root|sales sale NOUN NNS 2 obj|after after ADP IN 5 mark|banning ban VERB VBG 2 advcl|oil oil NOUN NN 5 obj";
        EventCandidate Halt(string category) => Event(0, category, trigger: 1);
        var ban = Event(0, "SANCTION", trigger: 4);
        Assert.Equal([0.2, 1.0], Shares("ASSAULT"));
        Assert.Equal([1.0, 1.0], Shares("ACCUSE"));

        double[] Shares(string category)
        {
            var (s, shares) = (Tree.Of(Deed), new double[6]);
            ContextScope.Share(s, Halt(category), [Halt(category), ban], 0.2, shares);
            return [shares[5], shares[2]];
        }
    }

    [Fact]
    public void Nothing_is_read_where_there_are_no_events() => new ContextReader(Words(), [], s_settings).Read([], []);

    private static IReadOnlyList<string> Read(EventCandidate candidate, params string[] sentences) => Read(candidate, s_settings, sentences);

    private static IReadOnlyList<string> Read(EventCandidate candidate, ContextSettings settings, params string[] sentences)
    {
        ContextRule[] rules =
        [
            new() { Id = "phone", Categories = ["CONSULT"], Modes = ["phone"], Context = Plover.ContextNumber("diplomatic"), Weight = 0.7 },
            new() { Id = "foreign", Categories = ["ACCUSE"], Actors = ["GOV"], IsForeign = true, Context = Plover.ContextNumber("diplomatic"), Weight = 0.7 },
            new() { Id = "blue", Actors = ["UNO/MIL"], Context = Plover.ContextNumber("peacekeeping"), Weight = 0.7 },
            new() { Id = "against", Categories = ["PROTEST"], Context = s_legal, Weight = -0.6 },
        ];
        new ContextReader(Words(), rules, settings).Read([candidate], [.. sentences.Select(Tree.Of)]);
        return candidate.Contexts;
    }

    private static ContextWords Words() => ContextWords.Read(Table.Read(new StringReader("""
        id	context	word	pos	weight	source
        a	legal	high court		0.9	own
        b	legal	supreme court		1	own
        c	legal	court	N	0.5	own
        d	legal	judge		0.5	own
        e		tennis court			own
        f	natural_resource	oil		0.9	own
        g	diplomatic	foreign minister		1	own
        """), "t.tsv"));

    private static EventCandidate Event(int sentence, string category = "AGREE", string[]? modes = null, string[]? contexts = null, Participant[]? actors = null, Participant[]? recipients = null, int trigger = 1) => new()
    {
        Sentence = sentence, Trigger = trigger, TriggerSpan = default, Category = category, Modes = modes ?? [], Contexts = contexts ?? [], Actors = actors ?? [], Recipients = recipients ?? [], Pattern = "p",
    };

    private static Participant Party(string code, string? sector) => new(new ActorReference { Code = code, Sector = sector, Reason = "test" }, "", null);
}
