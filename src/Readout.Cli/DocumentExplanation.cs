using System.Globalization;
using Readout.Events;
using Readout.Language;

namespace Readout.Cli;

/// <summary>How the events of one document came about, stage by stage, in lines for people.</summary>
/// <param name="coded">The document, with all its events.</param>
/// <param name="minConfidence">Events less sure are marked as left out.</param>
internal sealed class DocumentExplanation(CodedDocument coded, double minConfidence)
{
    private readonly ILookup<int, TriggerTrace> _traces = EventCoder.English
        .Explain(coded.Sentences, new MentionParticipants(coded.Document.Text, coded.Mentions), coded.Document.Published).ToLookup(trace => trace.Sentence);

    public void Write(TextWriter output)
    {
        var day = coded.Document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        output.Write($"# {coded.Document.Id}, {day}, {coded.Sentences.Count} sentences, {coded.Events.Count(found => found.Event.Confidence >= minConfidence)} events\n");
        foreach (var diagnostic in coded.Diagnostics) output.Write($"! {diagnostic.Code}: {diagnostic.Message}\n");
        for (var i = 0; i < coded.Sentences.Count; i++) WriteSentence(output, coded.Sentences[i], i);
    }

    private void WriteSentence(TextWriter output, ParsedSentence sentence, int index)
    {
        output.Write($"\n[{index}] {sentence.Sentence.ToString().ReplaceLineEndings(" ")}\n");
        WriteTokens(output, sentence);
        if (!sentence.HasTree) output.Write("  no tree: no word here may trigger a pattern\n");
        output.Write("  who:\n");
        foreach (var mention in coded.Mentions.All.Where(mention => mention.Sentence == index))
        {
            output.Write($"    '{mention.Span.Of(coded.Document.Text)}'");
            if (mention.Actors.Count == 0) output.Write($": nobody known: {mention.UnresolvedReason}");
            foreach (var actor in mention.Actors)
                output.Write($" = {Words([actor.Name, actor.Code, actor.Sector, .. actor.OtherSectors, actor.Office])}, because {actor.Reason} ({actor.Score.ToString("F2", CultureInfo.InvariantCulture)})");
            output.Write("\n");
        }
        output.Write("  patterns:\n");
        foreach (var trace in _traces[index]) WriteTrace(output, sentence, trace);
        output.Write("  events:\n");
        foreach (var found in coded.Events.Where(found => found.Sequence == index)) WriteEvent(output, found);
    }

    private static string Words(IEnumerable<string?> words) => string.Join(' ', words.OfType<string>());

    private static void WriteTokens(TextWriter output, ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var head = !sentence.HasTree ? "" : sentence.Heads[i] < 0 ? "root" : $"{sentence.Relations[i].ToConllu()} of {sentence.Heads[i] + 1} {sentence.Word(sentence.Heads[i])}";
            output.Write($"  {i + 1,4} {sentence.Word(i),-18} {sentence.Lemmas[i],-18} {sentence.Tags[i].ToConllu(),-6} {sentence.PennTags[i],-5} {head}".TrimEnd() + "\n");
        }
    }

    private static void WriteTrace(TextWriter output, ParsedSentence sentence, TriggerTrace trace)
    {
        output.Write($"    {trace.Token + 1} '{sentence.Word(trace.Token)}': {(trace.Pattern is null ? "" : $"{trace.Pattern} fits and ")}{trace.Outcome}\n");
        foreach (var failure in trace.Failures) output.Write($"        not {failure.Pattern}: needs {failure.Need}\n");
    }

    private void WriteEvent(TextWriter output, CodedEvent found)
    {
        output.Write($"    {EventWords.What(found)}: {EventWords.Side(found.Event.Actors)} -> {EventWords.Side(found.Event.Recipients)}; {EventWords.Circumstances(found)}\n");
        if (found.Event.StatusCue is { } cue) output.Write($"        {found.Event.Status.Name()} because of '{cue.Of(coded.Document.Text)}'\n");
        output.Write(string.Create(CultureInfo.InvariantCulture, $"        confidence {found.Event.Confidence:F2}{(found.Event.Confidence < minConfidence ? $": left out, below {minConfidence}" : "")}\n"));
        if (found.Event.Rewritings.Count > 0) output.Write($"        rewritten: {string.Join(", ", found.Event.Rewritings)}\n");
    }
}
