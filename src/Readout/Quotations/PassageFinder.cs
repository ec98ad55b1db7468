using Readout.Language;
using Readout.Language.Segmentation;
using Readout.Text;

namespace Readout.Quotations;

/// <summary>Finds the stretches of a document within quotation marks, one a paragraph; marks within marks are part of the words.</summary>
internal static class PassageFinder
{
    /// <summary>The passages in the order of the text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences, which know their paragraphs.</param>
    public static List<Passage> Find(string text, IReadOnlyList<ParsedSentence> sentences)
    {
        var passages = new List<Passage>();
        if (!text.AsSpan().ContainsAny(QuotationMarks.Opening)) return passages;
        for (int first = 0, next; first < sentences.Count; first = next)
        {
            var paragraph = sentences[first].Sentence.Paragraph;
            for (next = first + 1; next < sentences.Count && sentences[next].Sentence.Paragraph == paragraph;) next++;
            var follows = next < sentences.Count ? sentences[next].Sentence.Span.Start : -1;
            FindIn(text, new TextSpan(sentences[first].Sentence.Span.Start, sentences[next - 1].Sentence.Span.End), paragraph, follows, passages);
        }
        return passages;
    }

    private static void FindIn(string text, TextSpan paragraph, int number, int follows, List<Passage> passages)
    {
        var continues = passages is [.., { IsClosed: false } last] && last.Outer.End <= paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var step = text.AsSpan(at..paragraph.End).IndexOfAny(QuotationMarks.Opening);
            if (step < 0) return;
            at += step;
            if (!QuotationMarks.Opens(text, at)) continue;
            var close = QuotationMarks.Close(text, at, paragraph.End);
            var goesOn = close < 0 && follows >= 0 && text[follows] == text[at];
            if (close < 0 && !goesOn && !MayBeUnclosed(text, at, paragraph)) continue;
            var outer = new TextSpan(at, close < 0 ? paragraph.End : close + QuotationMarks.Length(text, close));
            passages.Add(new Passage(outer, Trim(text, at + QuotationMarks.Length(text, at), close < 0 ? paragraph.End : close), number, !goesOn, continues && at == paragraph.Start));
            at = outer.End - 1;
        }
    }

    // The writer forgot to close what fills the paragraph; a stray mark within a sentence opens nothing.
    private static bool MayBeUnclosed(string text, int at, TextSpan paragraph) => text[at] is '"' or '“' or '„' or '«' && at == paragraph.Start && paragraph.End - at > 20;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && Characters.IsGap(text[start])) start++;
        while (end > start && Characters.IsGap(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
