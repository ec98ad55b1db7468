namespace Readout.Language.Segmentation;

/// <summary>Tells line ends that end a paragraph from those that only keep lines short, as old wire copy does.</summary>
internal readonly struct LineJudge
{
    // Hard-wrapped text has lines of 45 to 100 characters; longer ones are paragraphs of their own.
    private const int Narrowest = 45, Widest = 100;
    private readonly string _text;
    private readonly int _width;

    public LineJudge(string text) => (_text, _width) = (text, Width(text));

    /// <summary>Whether the text's lines are kept to one width.</summary>
    public bool IsWrapped => _width > 0;

    /// <summary>Start of the line after the line end at <paramref name="at"/>.</summary>
    public int NextLine(int at) => at + (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1);

    /// <summary>Whether the line end at <paramref name="end"/> ends a paragraph.</summary>
    /// <param name="start">Start of the line that ends.</param>
    /// <param name="end">Offset of its line end.</param>
    public bool EndsParagraph(int start, int end)
    {
        var (next, from) = (NextLine(end), start);
        var first = next;
        while (first < _text.Length && Characters.IsGap(_text[first]) && !Characters.IsLineEnd(_text[first])) first++;
        while (from < end && Characters.IsGap(_text[from])) from++;
        if (first >= _text.Length || Characters.IsLineEnd(_text[first]) || from >= end) return true;
        while (end > from && Characters.IsGap(_text[end - 1])) end--;
        if (first - next > from - start || StartsItem(first, ended: Characters.IsStop(_text[end - 1]) || _text[end - 1] == ':')) return true;
        if (!IsWrapped) return !char.IsLower(_text[first]) || end - start is < Narrowest or > Widest || Characters.IsStop(_text[end - 1]);
        var word = first;
        while (word < _text.Length && word - first <= Widest && !Characters.IsGap(_text[word])) word++;
        var (length, lower) = (end - start, char.IsLower(_text[first]));
        if (length + 1 + word - first > _width - _width / 8) return IsHeading(from, end) && !IsHeading(first, LineEnd(first));
        return !lower || length < _width / 2 || Characters.IsStop(_text[end - 1]);
    }

    // "- item", "* item", "1) item", "1. item"; a dash before a small letter is wrapped text, and so is "31. Item" after a line without a stop.
    private bool StartsItem(int at, bool ended)
    {
        var c = _text[at];
        if (Characters.IsBullet(c)) return true;
        if (c == '*' || Characters.IsDash(c)) return at + 2 < _text.Length && _text[at + 1] == ' ' && !char.IsLower(_text[at + 2]);
        var digit = at;
        while (digit < _text.Length && digit - at < 3 && char.IsAsciiDigit(_text[digit])) digit++;
        return digit > at && digit + 1 < _text.Length && (_text[digit] == ')' || (_text[digit] == '.' && (ended || !IsWrapped))) && _text[digit + 1] == ' ';
    }

    // A line in capitals above one that is not is a headline, however long.
    private bool IsHeading(int start, int end)
    {
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(_text[i])) return false;
            if (char.IsUpper(_text[i])) capitals++;
        }
        return capitals > 1;
    }

    private int LineEnd(int at)
    {
        while (at < _text.Length && !Characters.IsLineEnd(_text[at])) at++;
        return at;
    }

    /// <summary>The width that 19 lines in 20 keep to; 0 when the text is not wrapped.</summary>
    private static int Width(string text)
    {
        Span<int> lines = stackalloc int[Widest + 2];
        lines.Clear();
        var (total, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Characters.IsLineEnd(text[i])) continue;
            if (i > start) { lines[Math.Min(i - start, Widest + 1)]++; total++; }
            start = i + 1;
        }
        if (total < 2 || lines[Widest + 1] * 10 > total) return 0;
        var (width, seen) = (0, lines[0]);
        while (seen * 20 < total * 19) seen += lines[++width];
        return width >= Narrowest ? Math.Min(width, Widest) : 0;
    }
}
