using Readout.Actors;
using Readout.Circumstances;
using Readout.Documents;
using Readout.Events;
using Readout.Language;
using Readout.Tests.Events;
using Xunit;

namespace Readout.Tests.Circumstances;

public class EventPlaceReaderTests
{
    private const string Bombed = "Rebels rebel NOUN NNS 2 nsubj | shelled shell VERB VBD 0 root | a a DET DT 4 det | market market NOUN NN 2 obj | in in ADP IN 6 case | Homs Homs PROPN NNP 4 nmod | . . PUNCT . 2 punct";

    [Fact]
    public void A_place_below_the_trigger_is_the_events()
    {
        var place = Read(Bombed, 1, "ASSAULT");
        Assert.Equal(("SYR", "Homs", 2), (place!.Code, place.Text, place.Resolution));
    }

    [Theory]
    [InlineData(EventStatus.Negated)]
    [InlineData(EventStatus.Hypothetical)]
    public void What_did_not_happen_has_no_place(EventStatus status) => Assert.Null(Read(Bombed, 1, "ASSAULT", status));

    [Fact]
    public void Who_condemns_something_somewhere_is_not_there() =>
        Assert.Null(Read("Peru Peru PROPN NNP 2 nsubj | condemned condemn VERB VBD 0 root | the the DET DT 4 det | attack attack NOUN NN 2 obj | in in ADP IN 6 case | Homs Homs PROPN NNP 4 nmod | . . PUNCT . 2 punct", 1, "ACCUSE"));

    [Fact]
    public void What_is_opposite_a_place_is_not_in_it() =>
        Assert.Null(Read("Troops troop NOUN NNS 2 nsubj | massed mass VERB VBD 0 root | opposite opposite ADP IN 4 case | Odessa Odessa PROPN NNP 2 obl | . . PUNCT . 2 punct", 1, "MOBILIZE"));

    [Fact]
    public void The_place_of_a_sea_has_no_country()
    {
        var place = Read("Pirates pirate NOUN NNS 2 nsubj | attacked attack VERB VBD 0 root | a a DET DT 4 det | ship ship NOUN NN 2 obj | in in ADP IN 8 case | the the DET DT 8 det | Red Red PROPN NNP 8 compound | Sea Sea PROPN NNP 2 obl | . . PUNCT . 2 punct", 1, "ASSAULT");
        Assert.Equal((null, "Red Sea", 3), (place!.Code, place.Place!.Name, place.Resolution));
    }

    [Fact]
    public void Frozen_assets_are_frozen_nowhere() =>
        Assert.Null(Read("Peru Peru PROPN NNP 2 nsubj | froze freeze VERB VBD 0 root | assets asset NOUN NNS 2 obj | in in ADP IN 5 case | Panama Panama PROPN NNP 3 nmod | . . PUNCT . 2 punct", 1, "SANCTION", modes: "discontinue"));

    private static Readout.Places.ResolvedPlace? Read(string tree, int trigger, string category, EventStatus status = EventStatus.Actual, string? modes = null)
    {
        var sentence = Tree.Of(tree);
        var candidate = new EventCandidate { Sentence = 0, Trigger = trigger, TriggerSpan = sentence.Sentence.Tokens[trigger], Category = category, Pattern = "x", Status = status, Modes = modes is null ? [] : [modes] };
        EventPlaceReader.Place([candidate], [sentence], ActorResolver.Resolve(new Document { Id = "x", Text = sentence.Sentence.Text }, [sentence]));
        return candidate.Place;
    }
}
