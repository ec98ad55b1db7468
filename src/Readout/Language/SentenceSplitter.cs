using Readout.Language.Segmentation;
using Readout.Text;

namespace Readout.Language;

/// <summary>Finds where sentences stop in English text. The text is never changed: sentences and the gaps between them rebuild it.</summary>
public static class SentenceSplitter
{
    /// <summary>Divides a text into sentences, in order, without surrounding white space.</summary>
    /// <param name="text">Any text; lone surrogates and control characters do no harm.</param>
    /// <returns>The sentences; empty when the text holds nothing but gaps. Time is linear in the text's length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextSpan[] Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        Split(text, sentences, []);
        return [.. sentences];
    }

    /// <summary>Divides a text into sentences and tells the paragraph of each; what stands before <paramref name="from"/> is passed over.</summary>
    internal static void Split(string text, List<TextSpan> sentences, List<int> paragraphs, int from = 0)
    {
        var (lines, start, line, paragraph, at) = (new LineJudge(text), SkipGaps(text, from), from, 0, from);
        CloseDateline();
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Characters.Breaking) is >= 0 and var step)
        {
            at += step;
            if (Characters.IsStop(text[at]))
            {
                if (StopEnd(text, start, at, out at)) Close(at);
            }
            else if (Characters.IsBullet(text[at]))
            {
                if (at > 0 && Characters.IsGap(text[at - 1])) Close(at);
                at++;
            }
            else
            {
                var next = lines.NextLine(at);
                if (lines.EndsParagraph(line, at))
                {
                    Close(at);
                    if (paragraphs.Count > 0 && paragraphs[^1] == paragraph) paragraph++;
                }
                (line, at) = (next, next);
                if (start >= next) CloseDateline();
            }
        }
        Close(text.Length);

        void CloseDateline()
        {
            if (Dateline.End(text, start) is not (>= 0 and var end)) return;
            Close(end);
            at = end;
        }

        void Close(int end)
        {
            if (start >= end) return;
            var last = end;
            while (last > start && Characters.IsGap(text[last - 1])) last--;
            sentences.Add(new TextSpan(start, last));
            paragraphs.Add(paragraph);
            start = SkipGaps(text, end);
        }
    }

    // Where to read on after the stop, and whether the sentence ends there.
    private static bool StopEnd(string text, int sentence, int stop, out int end)
    {
        end = stop;
        while (end < text.Length && Characters.IsStop(text[end])) end++;
        var afterStops = end;
        while (end < text.Length && Characters.IsCloser(text[end])) end++;
        var afterClosers = end;
        while (Reference(text, end) is > 0 and var length) end += length;
        if (end >= text.Length || !Characters.IsGap(text[end])) return false;
        var next = end;
        while (next < text.Length && Characters.IsGap(text[next])) next++;
        return next < text.Length && StopJudge.EndsSentence(text, sentence, stop, afterStops, afterClosers, next);
    }

    // "[12]" after a stop, with or without a space before it, belongs to the sentence that it supports.
    private static int Reference(string text, int at)
    {
        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open >= text.Length || text[open] != '[') return 0;
        var end = open + 1;
        while (end < text.Length && end - open < 8 && char.IsAsciiDigit(text[end])) end++;
        return end < text.Length && text[end] == ']' && end > open + 1 ? end + 1 - at : 0;
    }

    private static int SkipGaps(string text, int at)
    {
        while (at < text.Length && Characters.IsGap(text[at])) at++;
        return at;
    }
}
