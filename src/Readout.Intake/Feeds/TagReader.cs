using System.Net;

namespace Readout.Intake.Feeds;

/// <summary>Reads one tag from behind its "&lt;" or "&lt;/".</summary>
internal sealed class TagReader
{
    private readonly string _text;
    private int _at;

    public TagReader(string text, int start)
    {
        (_text, _at) = (text, start);
        (Prefix, Name) = ReadName();
    }

    public string Prefix { get; }

    public string Name { get; }

    /// <summary>Whether it ends in "/>".</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Whether its "&gt;" is there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Behind its "&gt;", once its attributes are read.</summary>
    public int End => _at;

    /// <summary>Reads to its end.</summary>
    /// <returns>Values by names in any case; the first of a name twice given.</returns>
    public Dictionary<string, string> ReadAttributes()
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case '>':
                    _at++;
                    IsWhole = true;
                    return attributes;
                case '<':
                    // The tag before was never ended.
                    return attributes;
                case '/':
                    IsEmpty = _at + 1 < _text.Length && _text[_at + 1] == '>';
                    _at++;
                    break;
                case var c when IsInName(c):
                    var (_, name) = ReadName();
                    attributes.TryAdd(name, ReadValue());
                    break;
                default:
                    _at++;
                    break;
            }
        }
        return attributes;
    }

    private (string Prefix, string Name) ReadName()
    {
        var start = _at;
        while (_at < _text.Length && IsInName(_text[_at])) _at++;
        var name = _text[start.._at];
        var colon = name.LastIndexOf(':');
        return colon < 0 ? ("", name) : (name[..colon], name[(colon + 1)..]);
    }

    private string ReadValue()
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != '=') return "";
        _at++;
        SkipSpace();
        var start = _at;
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            var end = _text.IndexOf(_text[_at], _at + 1);
            _at = end < 0 ? _text.Length : end + 1;
            return WebUtility.HtmlDecode(_text[(start + 1)..(end < 0 ? _text.Length : end)]);
        }
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('>' or '<')) _at++;
        return WebUtility.HtmlDecode(_text[start.._at]);
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private static bool IsInName(char c) => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.';
}
