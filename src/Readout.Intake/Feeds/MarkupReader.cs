using System.Net;

namespace Readout.Intake.Feeds;

/// <summary>Reads XML as it comes: stray "&amp;", HTML's entities, tags that are never closed, prefixes that nobody declared and files that are cut do
/// no harm. Nothing is ever loaded or expanded: a file that declares entities of its own is refused.</summary>
internal sealed class MarkupReader
{
    private const int Deepest = 64;
    private readonly List<MarkupElement> _open = [new("", "", new Dictionary<string, string>())];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);

    /// <summary>Reads a text.</summary>
    /// <returns>An element without a name that holds all there is.</returns>
    /// <exception cref="InvalidDataException">It declares entities.</exception>
    public static MarkupElement Read(string text)
    {
        var reader = new MarkupReader();
        for (var at = 0; at < text.Length;) at = reader.Step(text, at);
        return reader._open[0];
    }

    private int Step(string text, int at)
    {
        var tag = text.IndexOf('<', at);
        if (tag < 0) tag = text.Length;
        if (tag > at)
        {
            Add(WebUtility.HtmlDecode(text[at..tag]));
            return tag;
        }
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal)) return Literal(text, at + 9, "]]>", keep: true);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return Literal(text, at + 4, "-->", keep: false);
        if (rest.StartsWith("<?", StringComparison.Ordinal)) return Literal(text, at + 2, "?>", keep: false);
        if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return Doctype(text, at);
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == '/') return Close(text, at + 2);
        if (char.IsLetter(next) || next == '_') return Open(text, at + 1);
        // "3 < 4" is text.
        Add("<");
        return at + 1;
    }

    private int Literal(string text, int start, string end, bool keep)
    {
        var stop = text.IndexOf(end, start, StringComparison.Ordinal);
        if (keep) Add(text[start..(stop < 0 ? text.Length : stop)]);
        return stop < 0 ? text.Length : stop + end.Length;
    }

    private static int Doctype(string text, int at)
    {
        var stop = text.AsSpan(at).IndexOfAny('[', '>');
        if (stop < 0) return text.Length;
        return text[at + stop] == '>' ? at + stop + 1 : throw new InvalidDataException("declares entities of its own, which no feed needs and none may");
    }

    private int Open(string text, int start)
    {
        var tag = new TagReader(text, start);
        var element = new MarkupElement(tag.Prefix, tag.Name, tag.ReadAttributes());
        if (!tag.IsWhole || _open.Count > Deepest) return tag.End;
        Add(element);
        if (tag.IsEmpty)
        {
            element.IsClosed = true;
            return tag.End;
        }
        _open.Add(element);
        _openNames[Key(element.Prefix, element.Name)] = _openNames.GetValueOrDefault(Key(element.Prefix, element.Name)) + 1;
        return tag.End;
    }

    private int Close(string text, int start)
    {
        var tag = new TagReader(text, start);
        tag.ReadAttributes();
        var key = Key(tag.Prefix, tag.Name);
        // An end of what was never begun ends nothing; one of an outer element ends all within it.
        for (var isOpen = _openNames.GetValueOrDefault(key) > 0; isOpen; _open.RemoveAt(_open.Count - 1))
        {
            var last = Key(_open[^1].Prefix, _open[^1].Name);
            _openNames[last]--;
            isOpen = last != key;
            _open[^1].IsClosed = !isOpen;
        }
        return tag.End;
    }

    private void Add(object part) => _open[^1].Content.Add(part);

    private static string Key(string prefix, string name) => prefix.Length == 0 ? name : $"{prefix}:{name}";
}
