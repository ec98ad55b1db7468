using System.Globalization;
using System.Text;

namespace Readout.Intake.Fetching;

/// <summary>A line of robots.txt: paths with a beginning, "*" in it for anything, "$" at its end for the path's end.</summary>
internal sealed class RobotsRule
{
    private readonly string _pattern;
    private readonly bool _isAnchored;

    public RobotsRule(string path, bool isAllowed)
    {
        var normal = Normalize(path);
        _isAnchored = normal.EndsWith('$');
        (_pattern, Length, IsAllowed) = (_isAnchored ? normal[..^1] : normal + "*", normal.Length, isAllowed);
    }

    /// <summary>Octets of the rule as it is written: the longer one of two holds.</summary>
    public int Length { get; }

    public bool IsAllowed { get; }

    /// <summary>Whether the rule speaks of a path, normalized: no more steps than letters of one by letters of the other.</summary>
    public bool Fits(string path)
    {
        var (at, next, star, resumed) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (next < _pattern.Length && _pattern[next] == '*') (star, resumed, next) = (next, at, next + 1);
            else if (next < _pattern.Length && _pattern[next] == path[at]) (at, next) = (at + 1, next + 1);
            else if (star >= 0) (at, next) = (++resumed, star + 1);
            else return false;
            // An open rule is done at its last star: the rest is anything.
            if (!_isAnchored && next == _pattern.Length && star == next - 1) return true;
        }
        return _pattern.AsSpan(next).Trim('*').IsEmpty;
    }

    /// <summary>A path of which each octet is written in one way: what may stand for itself does, all else is "%XX".</summary>
    public static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        Span<byte> octets = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                Add(normal, octet, IsUnreserved((char)octet));
                i += 2;
                continue;
            }
            if (path[i] is > ' ' and < '\x7F')
            {
                normal.Append(path[i]);
                continue;
            }
            Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var units);
            foreach (var each in octets[..rune.EncodeToUtf8(octets)]) Add(normal, each, isPlain: false);
            i += units - 1;
        }
        return normal.ToString();
    }

    private static void Add(StringBuilder normal, byte octet, bool isPlain)
    {
        if (isPlain) normal.Append((char)octet);
        else normal.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
}
