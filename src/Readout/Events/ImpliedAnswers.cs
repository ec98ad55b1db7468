using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Whom an answer is for: whoever asked, offered or blamed, where a refusal, a denial or a promise names nobody.</summary>
/// <param name="sentences">The sentences of the document.</param>
/// <param name="participants">Who the words stand for.</param>
internal sealed class ImpliedAnswers(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants)
{
    private const int Reach = 1, AnswerReach = 3;
    private const double Guessed = 0.6;
    private static readonly IReadOnlySet<string> s_telling = PatternReader.Classes["telling"];
    private static readonly string[] s_answered = ["ACCUSE", "AGREE", "REQUEST", "THREATEN"];

    /// <summary>Who it is; null where nothing says, and for what is no answer.</summary>
    /// <param name="events">The events of the document, in the order of the text.</param>
    /// <param name="index">The event.</param>
    /// <param name="speaker">The code of whoever answers.</param>
    public Participant? Find(IReadOnlyList<EventCandidate> events, int index, string speaker) => events[index].Category switch
    {
        "REJECT" => Asker(events, index, speaker) ?? Accuser(events, index, speaker) ?? Proposer(events, index, speaker),
        "SUPPORT" => Proposer(events, index, speaker),
        "AGREE" => Petitioner(events, index, speaker) ?? (events[index].Rewritings.Count > 0 ? null : Told(events[index], speaker)),
        _ => null,
    };

    /// <summary>Those to whom a refusal, promise or threat is said, "told Chad and Mali that his government would not accept it"; empty for one to nobody or to somebody at home.</summary>
    /// <param name="e">The event.</param>
    /// <param name="speaker">The code of whoever answers.</param>
    public IReadOnlyList<Participant> Listeners(EventCandidate e, string speaker)
    {
        var s = sentences[e.Sentence];
        if (e.Category is not ("AGREE" or "REJECT" or "THREATEN")) return [];
        for (var (at, steps) = (e.Trigger, 0); s.Heads[at] is >= 0 and var head && steps < AnswerReach; at = head, steps++)
        {
            if (s.Relations[at] is not (Relation.Ccomp or Relation.Conj)) return [];
            if (s.Relations[at] != Relation.Ccomp || !s_telling.Contains(s.Lemmas[head]) || VerbFrame.Subject(s, head) is not (>= 0 and var teller)) continue;
            if (!participants.Find(e.Sentence, teller).Any(one => one.Actor.Code == speaker)) return [];
            var told = new List<int>();
            Nominals.AddMembers(s, VerbFrame.Object(s, head), told);
            return [.. told.SelectMany(token => participants.Find(e.Sentence, token)).Where(one => one.Actor is { Code: { } code, Sector: not "JRN" } && code != speaker)];
        }
        return [];
    }

    // A refusal or denial answers whoever last asked or offered something of the speaker, or blamed or threatened him.
    private static Participant? Asker(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        var asked = events.LastOrDefault(other => other.Sentence < e.Sentence && other.Sentence >= e.Sentence - AnswerReach && s_answered.Contains(other.Category)
            && ImpliedRecipients.OnlyCode(other.Recipients) == speaker && ImpliedRecipients.OnlyCode(other.Actors) is { } asker && (asker != speaker || (Sector(other.Recipients) == Sector(e.Actors) && Sector(other.Actors) != Sector(e.Actors))));
        return asked?.Actors[0];
    }

    // "The prosecutor alleged that the charity had helped. The charity said this was untrue.": a denial answers whoever told of its speaker.
    private Participant? Accuser(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        for (var i = index - 1; i >= 0 && events[i].Sentence >= e.Sentence - Reach; i--)
        {
            if (events[i].Sentence == e.Sentence || ImpliedRecipients.OnlyCode(events[i].Actors) != speaker || SpeakerFinder.Find(sentences[events[i].Sentence], events[i].Trigger) is not (>= 0 and var teller)) continue;
            if (participants.Find(events[i].Sentence, teller) is [{ Actor.Code: { } code } accuser, ..] && code != speaker) return accuser;
        }
        return null;
    }

    // "Algeria proposed a summit. Morocco turned the proposal down.": whoever proposed or demanded it of nobody by name.
    private Participant? Proposer(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        if (!IsTakenUp(e)) return null;
        for (var i = index - 1; i >= 0 && events[i].Sentence >= e.Sentence - Reach; i--)
            if (s_answered.Contains(events[i].Category) && Open(events[i], speaker) is { } proposer) return proposer;
        return null;
    }

    // "Kuwait asked for escorts. The United States agreed to send some."
    private static Participant? Petitioner(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        for (var i = index - 1; i >= 0 && events[i].Sentence >= e.Sentence - Reach; i--)
            if (events[i].Category == "REQUEST") return events[i].Sentence < e.Sentence ? Open(events[i], speaker) : null;
        return null;
    }

    // "The Portuguese prime minister said China had promised": him; null where the promise speaks of others.
    private Participant? Told(EventCandidate e, string speaker)
    {
        var s = sentences[e.Sentence];
        if (SpeakerFinder.Find(s, e.Trigger) is not (>= 0 and var teller) || participants.Find(e.Sentence, teller) is not [{ Actor: { Code: { } code, Sector: "GOV", Score: > Guessed } } told, ..] || code == speaker) return null;
        for (var token = 0; token < s.Count; token++)
            if (token != e.Trigger && s.IsWithin(token, e.Trigger) && participants.Find(e.Sentence, token).Any(one => one.Actor.Code is { } other && other != speaker && other != code)) return null;
        return told;
    }

    // Whoever spoke to nobody or to the speaker; null for himself and for several.
    private static Participant? Open(EventCandidate told, string speaker) => ImpliedRecipients.OnlyCode(told.Actors) is { } code && code != speaker
        && (told.Recipients.Count == 0 || told.Recipients.Any(one => one.Actor.Code == speaker)) ? told.Actors[0] : null;

    // "turned the proposal down", "denied it"
    private bool IsTakenUp(EventCandidate e)
    {
        var s = sentences[e.Sentence];
        if (s.Tags[e.Trigger] != UniversalTag.VERB || VerbFrame.Object(s, e.Trigger) is not (>= 0 and var direct)) return false;
        return s.Tags[direct] == UniversalTag.PRON || (AnswerWords.English.Nouns.Contains(s.Lemmas[direct]) && Nominals.IsDefinite(s, direct) && NounFrame.Possessor(s, direct) < 0);
    }

    private static string? Sector(IReadOnlyList<Participant> side) => side[0].Actor.Sector;
}
