using Readout.Actors;
using Readout.Documents;
using Readout.Events;
using Readout.Text;

namespace Readout.Tests.Exchange;

/// <summary>Events made by hand, so that the writers are tested without a model.</summary>
internal static class SampleEvents
{
    public static Document Document { get; } = new()
    {
        Id = "sample-1", Published = new DateOnly(2024, 2, 6), Publisher = "Valley Post", Title = "A call, \"frank\"", Url = "https://example.org/1",
        Text = "🙂 Norway on Monday urged Chile; \"at once\", to free Ana Ruíz, its envoy said.\nChile refused.",
    };

    public static CodedEvent Full() => Make("REQUEST", e =>
    {
        e.Modes = ["yield", "change"];
        e.Contexts = ["legal"];
        e.Actors = [Participant("Norway", "NOR", "GOV")];
        e.Recipients = [Participant("Chile", "CHL", "GOV"), new Participant(new ActorReference { Code = "CHL", Sector = "PTY", OtherSectors = ["OPP"], Reason = "implied" }, "", null)];
        e.AttributedTo = Participant("its envoy", "NOR", "GOV");
        e.When = new EventDate(new DateOnly(2024, 2, 5), null, DatePrecision.Day, Find("Monday"), "last such day on or before publication");
        e.Status = EventStatus.Hypothetical;
        e.StatusCue = Find("at once");
        e.AlsoIn = [1];
        e.Confidence = 0.7;
        e.Size = new EventSize([new SizeCount("arrested", 3, 3, null, null, Find("Ana Ruíz")), new SizeCount("dead", null, null, 9, null, Find("at once")), new SizeCount("money", 20_000_000, null, null, "NOK", Find("Norway"))]);
    });

    public static CodedEvent Bare() => Make("ASSAULT", e => e.Actors = [new Participant(new ActorReference { Reason = "unknown" }, "Chile", Find("Chile"))]);

    public static CodedEvent Make(string category, Action<EventCandidate> fill, Document? document = null)
    {
        var candidate = new EventCandidate { Sentence = 0, Trigger = 4, TriggerSpan = Find("urged"), Category = category, Pattern = "request-urge-01" };
        fill(candidate);
        return CodedEvent.From(document ?? Document, new TextSpan(0, Document.Text.IndexOf('\n', StringComparison.Ordinal)), candidate, new CoderVersion("0.1.0", "00ff00ff00ff00ff", "ff00ff00ff00ff00"));
    }

    private static Participant Participant(string words, string code, string sector) =>
        new(new ActorReference { Code = code, Sector = sector, Name = words, Reason = "by hand" }, words, Find(words));

    private static TextSpan Find(string words)
    {
        var at = Document.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }
}
