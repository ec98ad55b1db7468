using Readout.Actors;
using Readout.Events;
using Readout.Text;
using Xunit;

namespace Readout.Tests.Events;

public class EventMergerTests
{
    [Fact]
    public void The_same_act_told_again_is_one_event()
    {
        var merged = Assert.Single(EventMerger.Merge([Told(0, "ACCUSE", "allege", "TCD", "NER"), Told(3, "ACCUSE", null, "TCD", "NER")]));
        Assert.Equal([3], merged.AlsoIn);
        Assert.Equal(["allege"], merged.Modes);
    }

    [Fact]
    public void Another_mode_is_another_event() =>
        Assert.Equal(2, EventMerger.Merge([Told(0, "ASSAULT", "aerial", "TCD", "NER"), Told(1, "ASSAULT", "beat", "TCD", "NER")]).Count);

    [Fact]
    public void Another_status_is_another_event() =>
        Assert.Equal(2, EventMerger.Merge([Told(0, "CONSULT", null, "TCD", "NER"), Told(1, "CONSULT", null, "TCD", "NER", EventStatus.Negated)]).Count);

    [Fact]
    public void Other_parties_are_another_event() =>
        Assert.Equal(2, EventMerger.Merge([Told(0, "CONSULT", null, "TCD", "NER"), Told(1, "CONSULT", null, "TCD", "MLI")]).Count);

    [Fact]
    public void Two_tellings_in_one_sentence_complete_each_other()
    {
        var merged = Assert.Single(EventMerger.Merge([Told(2, "ASSAULT", "aerial", "TCD", null), Told(2, "ASSAULT", null, "TCD", "NER")]));
        Assert.Equal("NER", Assert.Single(merged.Recipients).Actor.Code);
        Assert.Empty(merged.AlsoIn);
    }

    private static EventCandidate Told(int sentence, string category, string? mode, string actor, string? recipient, EventStatus status = EventStatus.Actual) => new()
    {
        Sentence = sentence, Trigger = 0, TriggerSpan = new TextSpan(0, 1), Category = category, Pattern = "test-01", Status = status,
        Modes = mode is null ? [] : [mode], Actors = [Party(actor)], Recipients = recipient is null ? [] : [Party(recipient)],
    };

    private static Participant Party(string code) => new(new ActorReference { Code = code, Sector = "GOV", Reason = "test" }, code, null);
}
