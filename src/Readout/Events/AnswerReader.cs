using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>What the verb above a request says of its subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="IsAsked">Whether he was asked, since he answers; else he only praises or repeats what is asked of somebody else.</param>
internal readonly record struct RequestAnswer(int Subject, bool IsAsked);

/// <summary>Tells whether the subject above a request was asked ("the panel rejected the ministry's request") or not ("the league hailed the ministry's call").</summary>
internal static class AnswerReader
{
    private static readonly IReadOnlySet<string> s_answering = PatternReader.Classes["answering"], s_cheering = PatternReader.Classes["cheering"];

    /// <summary>Reads it; null where the request is no noun under such a verb.</summary>
    public static RequestAnswer? Answerer(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN || NounFrame.Governor(s, trigger) is not (>= 0 and var verb) || VerbFrame.Subject(s, verb) is not (>= 0 and var subject)) return null;
        // "rejected the ministry's appeal to the unions" says to whom it was.
        if (s_answering.Contains(s.Lemmas[verb])) return Nominals.WithCase(s, trigger, "to") < 0 && Nominals.WithCase(s, trigger, "on") < 0 ? new RequestAnswer(subject, true) : null;
        return s_cheering.Contains(s.Lemmas[verb]) ? new RequestAnswer(subject, false) : null;
    }
}
