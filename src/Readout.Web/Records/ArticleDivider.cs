using Readout.Record.Reading;
using Readout.Text;
using Readout.Web.Parts;

namespace Readout.Web.Records;

/// <summary>Divides a document's text for showing: at line ends, sentences and marks.</summary>
internal sealed class ArticleDivider
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly Mark[] _marks;
    private readonly ILookup<int, int> _anchors;
    private readonly HashSet<int> _placed = [];

    private ArticleDivider(StoredDocument document, IReadOnlyList<StoredEvent> found)
    {
        (_text, _sentences) = (document.Document.Text, document.Sentences);
        var events = found.Select((stored, i) => EventSpans.Of(stored, i)).ToArray();
        _marks =
        [
            .. events.SelectMany(spans => spans.Marks),
            .. document.Mentions.Select((mention, i) => new Mark(mention.Span, MarkKind.Mention, i, MentionWords.Of(mention.Name, mention.Office, mention.Code, mention.Sector, mention.Reason))),
            .. document.Quotations.Select((quotation, i) => new Mark(quotation.Span, MarkKind.Quotation, i, $"words of {quotation.SpeakerName ?? quotation.SpeakerCode ?? "somebody whom the text leaves open"}")),
        ];
        _anchors = events.Select((spans, i) => (Event: i, At: spans.Marks.Where(mark => mark.Kind == MarkKind.Trigger).Select(mark => mark.Span.Start).FirstOrDefault(spans.Start))).ToLookup(anchor => anchor.At, anchor => anchor.Event);
    }

    /// <summary>The article of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="events">Its events as they are shown.</param>
    public static Article Of(StoredDocument document, IReadOnlyList<StoredEvent> events)
    {
        var divider = new ArticleDivider(document, events);
        return new Article([.. divider.Paragraphs()], divider._placed);
    }

    private IEnumerable<ArticleParagraph> Paragraphs()
    {
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var line ? start + line : _text.Length;
            while (end < _text.Length && _text[end] is '\n' or '\r') end++;
            yield return new ArticleParagraph([.. Sentences(start, end)]);
            start = end;
        }
    }

    private IEnumerable<IReadOnlyList<ArticlePiece>> Sentences(int start, int end)
    {
        var at = start;
        foreach (var sentence in _sentences)
        {
            var (from, to) = (Math.Max(sentence.Start, at), Math.Min(sentence.End, end));
            if (from >= to) continue;
            if (from > at) yield return Pieces(at, from);
            yield return Pieces(from, to);
            at = to;
        }
        if (at < end) yield return Pieces(at, end);
    }

    private ArticlePiece[] Pieces(int start, int end)
    {
        var (pieces, at) = (new List<ArticlePiece>(), start);
        foreach (var (text, marks) in MarkedSegments.Of(_text[start..end], start, [.. _marks.Where(mark => mark.Span.Start < end && mark.Span.End > start)]))
        {
            var anchors = _anchors[at].ToArray();
            _placed.UnionWith(anchors);
            pieces.Add(new ArticlePiece(text, marks, anchors, marks.Any(mark => mark.Span.Start == at)));
            at += text.Length;
        }
        return [.. pieces];
    }
}
