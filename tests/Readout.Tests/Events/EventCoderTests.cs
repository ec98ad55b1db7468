using Readout.Events;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Events;

public class EventCoderTests
{
    private const string Urging = "Chad Chad PROPN NNP 2 nsubj|urged urge VERB VBD 0 root|Niger Niger PROPN NNP 2 obj|to to PART TO 5 mark|withdraw withdraw VERB VB 2 xcomp|troops troop NOUN NNS 5 obj";

    [Fact]
    public void What_is_asked_for_is_not_one_more_event()
    {
        var asked = Assert.Single(Code(Urging, "Chad=TCD GOV", "Niger=NER GOV"));
        Assert.Equal(("REQUEST", "TCD", "NER"), (asked.Category, asked.Actors[0].Actor.Code, asked.Recipients[0].Actor.Code));
        Assert.Equal(4, asked.Complement);
    }

    [Fact]
    public void Coordinated_actors_share_one_event()
    {
        var asked = Assert.Single(Code("Chad Chad PROPN NNP 4 nsubj|and and CCONJ CC 3 cc|Mali Mali PROPN NNP 1 conj|urged urge VERB VBD 0 root|Niger Niger PROPN NNP 4 obj|to to PART TO 7 mark|disarm disarm VERB VB 4 xcomp",
            "Chad=TCD GOV", "Mali=MLI GOV", "Niger=NER GOV"));
        Assert.Equal(["TCD", "MLI"], asked.Actors.Select(actor => actor.Actor.Code));
    }

    [Fact]
    public void Nobodys_country_is_no_event() => Assert.Empty(Code(
        "Teachers teacher NOUN NNS 2 nsubj|urged urge VERB VBD 0 root|parents parent NOUN NNS 2 obj|to to PART TO 5 mark|wait wait VERB VB 2 xcomp", "Teachers=- EDU", "parents=- CVL"));

    [Fact]
    public void A_role_without_a_country_is_of_the_other_sides()
    {
        var arrest = Assert.Single(Code("Police police NOUN NNS 2 nsubj|arrested arrest VERB VBD 0 root|protesters protester NOUN NNS 2 obj", "Police=SDN COP", "protesters=- CVL"));
        Assert.Equal("SDN", Assert.Single(arrest.Recipients).Actor.Code);
    }

    [Fact]
    public void Refugees_are_nobodys_by_default()
    {
        var rescue = Assert.Single(Code("Guards guard NOUN NNS 2 nsubj|arrested arrest VERB VBD 0 root|refugees refugee NOUN NNS 2 obj", "Guards=GRC COP", "refugees=- REF"));
        Assert.Null(Assert.Single(rescue.Recipients).Actor.Code);
    }

    [Fact]
    public void An_arrest_without_agent_is_the_states()
    {
        var arrest = Assert.Single(Code("Journalists journalist NOUN NNS 3 nsubj:pass|were be AUX VBD 3 aux:pass|arrested arrest VERB VBN 0 root", "Journalists=TUR JRN"));
        var actor = Assert.Single(arrest.Actors);
        Assert.Equal(("TUR", "COP", ""), (actor.Actor.Code, actor.Actor.Sector, actor.Text));
        Assert.Null(actor.Span);
    }

    [Fact]
    public void An_alleged_act_is_on_the_accusers_word()
    {
        var events = Code("Chad Chad PROPN NNP 2 nsubj|accused accuse VERB VBD 0 root|Niger Niger PROPN NNP 2 obj|of of SCONJ IN 5 mark|bombing bomb VERB VBG 2 advcl|Abeche Abeche PROPN NNP 5 obj",
            "Chad=TCD GOV", "Niger=NER GOV", "Abeche=TCD");
        var bombing = Assert.Single(events, e => e.Category == "ASSAULT");
        Assert.Equal("NER", Assert.Single(bombing.Actors).Actor.Code);
        Assert.Equal("TCD", bombing.AttributedTo?.Actor.Code);
        Assert.Contains(events, e => e.Category == "ACCUSE");
    }

    [Fact]
    public void A_visit_to_come_is_an_agreement()
    {
        var visit = Assert.Single(Code("Chad Chad PROPN NNP 3 nsubj|will will AUX MD 3 aux|visit visit VERB VB 0 root|Niger Niger PROPN NNP 3 obj", "Chad=TCD GOV", "Niger=NER GOV"));
        Assert.Equal(("AGREE", EventStatus.Actual), (visit.Category, visit.Status));
        Assert.Equal(["agree-future-consult"], visit.Rewritings);
    }

    [Fact]
    public void Explanations_tell_what_failed_and_what_was_absorbed()
    {
        ParsedSentence[] sentences = [Tree.Of(Urging)];
        var traces = EventCoder.English.Explain(sentences, new NamedParticipants(sentences, "Chad=TCD GOV", "Niger=NER GOV"));
        var urged = Assert.Single(traces, trace => trace.Token == 1);
        Assert.Equal("is REQUEST", urged.Outcome);
        Assert.NotNull(urged.Event);
        Assert.NotEmpty(urged.Failures);
        Assert.All(urged.Failures, failure => Assert.NotEmpty(failure.Need));
        Assert.Contains(traces, trace => trace.Token == 4 && trace.Event is null);
    }

    [Fact]
    public void Explaining_changes_nothing()
    {
        ParsedSentence[] sentences = [Tree.Of(Urging)];
        var participants = new NamedParticipants(sentences, "Chad=TCD GOV", "Niger=NER GOV");
        var explained = EventCoder.English.Explain(sentences, participants).Select(trace => trace.Event).OfType<EventCandidate>().Select(e => e.Pattern);
        Assert.Equal(EventCoder.English.Code(sentences, participants).Select(e => e.Pattern), explained);
    }

    private static IReadOnlyList<EventCandidate> Code(string tree, params string[] names)
    {
        ParsedSentence[] sentences = [Tree.Of(tree)];
        return EventCoder.English.Code(sentences, new NamedParticipants(sentences, names), new DateOnly(2019, 6, 20));
    }
}
