using System.Globalization;
using System.Text.RegularExpressions;

namespace Readout.Exchange;

/// <summary>Reads actor and agent files of PETRARCH and TABARI into rows for --lexicon. A file with "~" codes holds agents, that is roles.</summary>
public sealed partial class PetrarchReader
{
    private const string NameHeader = "id\tname\tkind\tentity\tcode\tsector\tfrom\tto\tsource", RoleHeader = "id\tword\tkind\tsector\tother_sector\tcode\twhom\tsource";
    private readonly string _file;
    private readonly List<string> _problems = [];
    private readonly SortedDictionary<string, string> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private bool _isAgents;

    private PetrarchReader(string file) => _file = file;

    /// <summary>The rows, by id; every cell in its place.</summary>
    public IReadOnlyCollection<string> Rows => _rows.Values;

    /// <summary>Lines that could not be read, as "file:line: what".</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads a file.</summary>
    /// <param name="reader">Its lines: "NAME_ [CODE yymmdd-yymmdd]", "+SYNONYM_", codes on lines of their own, "#" and ";" for comments.</param>
    /// <param name="file">What problems call it.</param>
    public static PetrarchReader Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var import = new PetrarchReader(file);
        for (var line = 1; reader.ReadLine() is { } text; line++) import.ReadLine(text, line);
        return import;
    }

    /// <summary>Writes the rows as a table.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{(_isAgents ? RoleHeader : NameHeader)}\n");
        foreach (var row in _rows.Values) output.Write($"{row}\n");
    }

    private void ReadLine(string text, int line)
    {
        var content = text.Split('#')[0].Split(';')[0].Trim();
        // "!PERSON! = MAN, MEN" defines a set that only patterns use.
        if (content.Length == 0 || content[0] == '!' || content.StartsWith("<!", StringComparison.Ordinal)) return;
        var open = content.IndexOf('[', StringComparison.Ordinal);
        var names = (open < 0 ? content : content[..open]).Trim();
        if (names.Length > 0 && names[0] != '+') _names.Clear();
        foreach (Match name in Name().Matches(names)) _names.Add(Plain(name.Value));
        foreach (Match code in Code().Matches(content))
            if (!Add(code.Groups[1].Value.Trim())) _problems.Add($"{_file}:{line}: '[{code.Groups[1].Value}]' is no code that can be carried over");
        if (open < 0 && names.Length == 0) _problems.Add($"{_file}:{line}: neither a name nor a code");
    }

    private bool Add(string code)
    {
        var parts = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || _names.Count == 0 || parts[0] is "~" || parts[0].Any(c => !char.IsAsciiLetterUpper(c) && c is not '~')) return false;
        var isAgent = parts[0][0] == '~';
        var letters = parts[0].TrimStart('~');
        if (letters.Length < 3 || (!isAgent && letters.Length < 3)) return false;
        _isAgents |= isAgent;
        var (from, to) = parts.Length > 1 ? Dates(parts[1]) : ("", "");
        var (country, sector) = isAgent ? ("", letters[..3]) : (letters[..3], letters.Length >= 6 ? letters[3..6] : "");
        foreach (var name in _names)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"petrarch-{Id(name)}-{letters.ToLowerInvariant()}{(from.Length > 0 ? "-" + from : "")}");
            _rows[id] = isAgent ? $"{id}\t{name.ToLowerInvariant()}\thead\t{sector}\t\t\tperson\tpetrarch" : $"{id}\t{name}\torganisation\t{_names[0]}\t{country}\t{sector}\t{from}\t{to}\tpetrarch";
        }
        return true;
    }

    // "811006-110211", ">110211", "<811006": two digits of the year, those over 30 of the last century.
    private static (string From, string To) Dates(string range)
    {
        if (range.StartsWith('>')) return (Day(range[1..]), "");
        if (range.StartsWith('<')) return ("", Day(range[1..]));
        var ends = range.Split('-');
        return (Day(ends[0]), ends.Length > 1 ? Day(ends[1]) : "");
    }

    private static string Day(string digits)
    {
        if (digits.Length == 6) digits = (int.Parse(digits[..2], CultureInfo.InvariantCulture) > 30 ? "19" : "20") + digits;
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
    }

    private static string Plain(string name) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Trim('+', '_', ' ').Replace('_', ' ').ToLowerInvariant());

    private static string Id(string name) => Unfit().Replace(name.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Code();

    [GeneratedRegex(@"\+?[^{}\s,]+")]
    private static partial Regex Name();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Unfit();
}
