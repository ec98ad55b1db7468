using System.Globalization;
using Readout.Events;
using Readout.Exchange.Scoring;

namespace Readout.Cli;

/// <summary>Why an event that people coded was not found, from what became of its trigger's words.</summary>
/// <param name="articles">What people coded.</param>
/// <param name="coded">The same articles coded, with all their events, sure or not.</param>
internal sealed class MissReasons(IReadOnlyList<GoldArticle> articles, IReadOnlyList<CodedDocument> coded)
{
    private readonly Dictionary<string, IReadOnlyList<TriggerTrace>> _traces = new(StringComparer.Ordinal);

    /// <summary>What kind of reason, and the reason; null for an event that was not missed, or whose trigger people did not mark.</summary>
    public (string Kind, string Reason)? Find(ScoreMiss miss)
    {
        var at = coded.ToList().FindIndex(document => document.Document.Id == miss.Document);
        if (miss is not { Kind: "missed", Trigger: { } trigger, Sentence: { } sentence } || at < 0) return null;
        var span = articles[at].Sentences[sentence];
        if (!_traces.TryGetValue(miss.Document, out var all)) _traces[miss.Document] = all = Explain(coded[at]);
        var traces = all.Where(trace => IsIn(coded[at].Sentences[trace.Sentence].Sentence.Tokens[trace.Token], span) && Words(trigger).Contains(coded[at].Sentences[trace.Sentence].Word(trace.Token).ToString())).ToList();
        return Of(traces);
    }

    private static (string Kind, string Reason) Of(List<TriggerTrace> traces)
    {
        if (traces.Count == 0) return ("no trigger", "no word of the trigger triggers a pattern");
        if (traces.Find(trace => trace.Event is not null) is { Event: { } e })
            return ("coded otherwise", $"coded as {e.Category}{(e.Confidence < Coder.DefaultMinConfidence ? string.Create(CultureInfo.InvariantCulture, $", too unsure: {e.Confidence:F2}") : "")}");
        if (traces.Find(trace => trace.Pattern is not null) is { } dropped)
            return (dropped.Outcome.Contains("content", StringComparison.Ordinal) ? "content of another" : dropped.Outcome.StartsWith("tells", StringComparison.Ordinal) ? "taken for a repeat" : "party unresolved", $"{dropped.Pattern} fits: {dropped.Outcome}");
        return ("no pattern fits", string.Join("; ", traces.SelectMany(trace => trace.Failures).Take(3).Select(failure => $"{failure.Pattern} needs {failure.Need}")));
    }

    private static IReadOnlyList<TriggerTrace> Explain(CodedDocument document) =>
        EventCoder.English.Explain(document.Sentences, new MentionParticipants(document.Document.Text, document.Mentions), document.Document.Published);

    private static bool IsIn(Text.TextSpan token, Text.TextSpan sentence) => token.Start >= sentence.Start && token.End <= sentence.End;

    private static HashSet<string> Words(string trigger) => [.. trigger.Split([' ', ',', '-', '“', '”', '"', '…', '.'], StringSplitOptions.RemoveEmptyEntries)];
}
