using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Readout.Intake.Pages;

/// <summary>Builds an article's text from the chosen texts of its page, in the page's order: white space as a browser shows it, an empty line between blocks,
/// and for each character where on the page it stands.</summary>
internal sealed class PageTextBuilder(PageOutline outline, bool[] isKept, string? title, string? byline)
{
    // What lies between two texts: nothing, a space, a line end, an empty line.
    private const int Space = 1, Line = 2, Block = 3;
    private const int LongestLinkBlock = 300, LongestCell = 80, WordsBesideNames = 24;
    private const string BetweenBlocks = "\n\n";

    private static readonly FrozenSet<string> s_inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt", "u", "var", "wbr", "img", "link", "meta", "script", "style", "noscript",
    ], StringComparer.Ordinal);

    // White space, references, and the soft hyphens and invisible spaces that stand within words.
    private static readonly SearchValues<char> s_special = SearchValues.Create(" \t\n\r\f\u00A0&\u00AD\u200B\uFEFF\0");

    private readonly StringBuilder _text = new();
    private readonly List<PageRun> _runs = [];
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal) { ["a"] = 0, ["time"] = 0, ["pre"] = 0 };
    private int _gap, _blockStart, _blockRuns, _weak;
    private bool _isClosed, _isOpened;

    private bool IsWeak => _depths["a"] > 0 || _depths["time"] > 0;

    /// <summary>The text and its runs.</summary>
    public (string Text, IReadOnlyList<PageRun> Runs) Build()
    {
        for (var i = 0; i < isKept.Length; i++)
        {
            var token = outline.Tokens[i];
            if (token.Kind == PageTokenKind.Text) Text(token, isKept[i]);
            else if (token.Kind != PageTokenKind.Raw) Tag(token, i);
        }
        EndBlock();
        _text.Length = Math.Max(0, _text.Length - BetweenBlocks.Length);
        return (_text.ToString(), _runs);
    }

    private void Tag(PageToken token, int at)
    {
        var isOpen = token.Kind == PageTokenKind.Open;
        if (_depths.TryGetValue(token.Name, out var depth))
            _depths[token.Name] = isOpen ? depth + (outline.CloseOf(at) > at ? 1 : 0) : Math.Max(0, depth - 1);
        if (token.Name == "br") _gap = _gap >= Line ? Block : Line;
        else if (token.Name is "td" or "th") _gap = Math.Max(_gap, isOpen && outline.LengthOf(at) > LongestCell ? Block : Space);
        else if (token.Name == "tr") _gap = Math.Max(_gap, Line);
        else if (!s_inline.Contains(token.Name)) _gap = Block;
        else if (token.Name is "span" or "a" or "label") (_isClosed, _isOpened) = (_isClosed || !isOpen, _isClosed && isOpen);
    }

    private void Text(PageToken token, bool isTaken)
    {
        var text = outline.Page.AsSpan(token.Start, token.End - token.Start);
        if (!isTaken)
        {
            if (_gap == 0) _gap = Space;
            return;
        }
        var isPre = _depths["pre"] > 0;
        // Where one element ends and the next begins, a style may part what the page does not: "<span>Title</span><span>Text".
        if (_gap == 0 && _isOpened && _text.Length > _blockStart && char.IsAsciiLetterUpper(text[0]) && !char.IsAsciiLetterUpper(_text[^1])) _gap = Block;
        _isClosed = _isOpened = false;
        for (var at = 0; at < text.Length;)
        {
            var plain = text[at..].IndexOfAny(s_special);
            if (plain < 0) plain = text.Length - at;
            if (plain > 0) Append(text.Slice(at, plain), token.Start + at, plain);
            at += plain;
            if (at < text.Length) at += Special(text[at..], token.Start + at, isPre);
        }
    }

    // One special character, or a run of white space; how much of the page it took.
    private int Special(ReadOnlySpan<char> text, int at, bool isPre)
    {
        if (text[0] is '\u00AD' or '\u200B' or '\uFEFF' or '\0') return 1;
        if (text[0] == '&')
        {
            if (CharacterReference.Read(text, out var length) is not { } meant) Append("&", at, length = 1);
            else if (string.IsNullOrWhiteSpace(meant)) _gap = Math.Max(_gap, Space);
            else if (meant is not ("\u00AD" or "\u200B" or "\u200C" or "\u200D" or "\uFEFF")) Append(meant, at, length);
            return length;
        }
        var (end, lines) = (0, 0);
        while (end < text.Length && text[end] is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            if (text[end++] == '\n') lines++;
        _gap = Math.Max(_gap, !isPre || lines == 0 ? Space : lines == 1 ? Line : Block);
        return end;
    }

    private void Append(ReadOnlySpan<char> text, int at, int pageLength)
    {
        if (_gap == Block) EndBlock();
        else if (_gap > 0 && _text.Length > _blockStart)
        {
            // A single space on the page goes on with its run; any other gap stands for what is between.
            if (_gap == Space && _runs[^1] is var last && last.Length == last.PageLength && last.PageStart + last.PageLength + 1 == at) _runs[^1] = last with { Length = last.Length + 1, PageLength = last.PageLength + 1 };
            _text.Append(_gap == Space ? ' ' : '\n');
            if (IsWeak) _weak++;
        }
        _gap = 0;
        var start = _text.Length;
        _text.Append(text);
        if (IsWeak) _weak += text.Length;
        if (_runs.Count > _blockRuns && text.Length == pageLength && _runs[^1] is var run && run.Length == run.PageLength && run.Start + run.Length == start && run.PageStart + run.PageLength == at)
            _runs[^1] = run with { Length = run.Length + text.Length, PageLength = run.PageLength + pageLength };
        else _runs.Add(new PageRun(start, text.Length, at, pageLength));
    }

    private void EndBlock()
    {
        _gap = 0;
        if (_text.Length > _blockStart && IsNoPart())
        {
            _text.Length = _blockStart;
            _runs.RemoveRange(_blockRuns, _runs.Count - _blockRuns);
        }
        else if (_text.Length > _blockStart) _text.Append(BetweenBlocks);
        (_blockStart, _blockRuns, _weak) = (_text.Length, _runs.Count, 0);
    }

    // Blocks that are all link or date ("Read more", "7 March"), the title at the beginning, and the names of those who wrote it are no part of what is told.
    private bool IsNoPart()
    {
        var length = _text.Length - _blockStart;
        if (length < LongestLinkBlock && _weak * 6 >= length * 5) return true;
        if (title is not null && _blockStart == 0 && length == title.Length && Is(title)) return true;
        return byline is { Length: > 2 } && length <= byline.Length + WordsBesideNames && _text.ToString(_blockStart, length).Contains(byline.Split(',')[0], StringComparison.OrdinalIgnoreCase);
        bool Is(string words) => _text.ToString(_blockStart, length).Equals(words, StringComparison.OrdinalIgnoreCase);
    }
}
