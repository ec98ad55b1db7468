using Readout.Events.Patterns;
using Readout.Places;
using Readout.Text;

namespace Readout.Events;

/// <summary>An event as the patterns found it in one sentence; later stages fill in status, source, date and place.</summary>
public sealed class EventCandidate
{
    /// <summary>0-based index of the sentence in the document.</summary>
    public required int Sentence { get; init; }

    /// <summary>Token that carries the event.</summary>
    public required int Trigger { get; init; }

    /// <summary>The trigger with its particles and light verb, in the document's text.</summary>
    public required TextSpan TriggerSpan { get; init; }

    /// <summary>PLOVER event in capitals ("REQUEST").</summary>
    public required string Category { get; set; }

    /// <summary>PLOVER modes ("change"); empty for none.</summary>
    public IReadOnlyList<string> Modes { get; set; } = [];

    /// <summary>Contexts ("diplomatic"); empty for none.</summary>
    public IReadOnlyList<string> Contexts { get; set; } = [];

    /// <summary>Who did it.</summary>
    public IReadOnlyList<Participant> Actors { get; set; } = [];

    /// <summary>To whom; empty for none.</summary>
    public IReadOnlyList<Participant> Recipients { get; set; } = [];

    /// <summary>Token that heads the clause asked for, promised or refused; -1 for none. What stands below it is not coded again.</summary>
    public int Complement { get; init; } = -1;

    /// <summary>Lemmas of what is asked for, promised, blamed or refused, in small letters; empty where the words do not say.</summary>
    internal IReadOnlySet<string> ContentWords { get; set; } = new HashSet<string>();

    /// <summary>Whether a definite noun carries it, which may speak of an act told before: "the attack".</summary>
    internal bool IsTakenUp { get; init; }

    /// <summary>Code of the country in which the event's clause says that it happens; null where it does not say, and where several parties are at it.</summary>
    internal string? Scene { get; set; }

    /// <summary>Id of the pattern that matched.</summary>
    public required string Pattern { get; init; }

    /// <summary>What that pattern asks of the parties.</summary>
    internal PatternTraits Traits { get; init; }

    /// <summary>Ids of the rewriting rules applied, in order ("future CONSULT is AGREE"); empty for none.</summary>
    public IReadOnlyList<string> Rewritings { get; set; } = [];

    /// <summary>Whether it happened.</summary>
    public EventStatus Status { get; set; }

    /// <summary>The word that decided <see cref="Status"/>, in the document's text; null for a plain statement.</summary>
    public TextSpan? StatusCue { get; set; }

    /// <summary>Who vouches for it, if not the document itself.</summary>
    public Participant? AttributedTo { get; set; }

    /// <summary>Everybody between the event and the document, whoever vouches first before those who pass it on; empty where one or none does.</summary>
    public IReadOnlyList<Participant> AttributionChain { get; set; } = [];

    /// <summary>How whoever vouches stands to it.</summary>
    public EventStance Stance { get; set; }

    /// <summary>The account of it that the document gives first, where one side tells it and another denies it; null for other events.</summary>
    public EventCandidate? FirstAccount { get; set; }

    /// <summary>When it took place; null when the text does not say.</summary>
    public EventDate? When { get; set; }

    /// <summary>How many it killed, hurt, arrested, moved; null when the text does not say.</summary>
    public EventSize? Size { get; set; }

    /// <summary>Where it took place; null when the text does not say.</summary>
    public ResolvedPlace? Place { get; set; }

    /// <summary>From 0 to 1: the share of such events that were right on development articles.</summary>
    public double Confidence { get; set; } = 0.5;

    /// <summary>Sentences that tell the same event again, 0-based; empty for none.</summary>
    public IReadOnlyList<int> AlsoIn { get; set; } = [];

    /// <summary>Whether it is no event unless the text beside it shows to whom it is done.</summary>
    internal bool LacksRecipient { get; set; }

    /// <summary>Where it is told again: sentences and triggers.</summary>
    internal IReadOnlyList<(int Sentence, int Trigger)> Retold { get; set; } = [];

    /// <summary>The same act between the same parties under another name.</summary>
    internal EventCandidate As(string category, string? mode, IReadOnlyList<string> rewritings) => new()
    {
        Sentence = Sentence, Trigger = Trigger, TriggerSpan = TriggerSpan, Category = category, Modes = mode is null ? [] : [mode], Contexts = Contexts, Actors = Actors, Recipients = Recipients,
        Complement = Complement, ContentWords = ContentWords, Pattern = Pattern, Traits = Traits, Rewritings = rewritings, Status = Status, StatusCue = StatusCue,
    };
}
