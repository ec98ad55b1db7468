using System.Text;

namespace Readout.Record.Reading;

/// <summary>Words of a search, as people type them: all of them must stand in a document; "quoted words" in a row; OR between two of which one is
/// enough; -word for what must not be there.</summary>
internal sealed class TextQuery
{
    private readonly List<List<string>> _wanted = [];
    private readonly List<string> _unwanted = [];

    /// <summary>Reads words; nothing that is typed is an error.</summary>
    public static TextQuery Parse(string words)
    {
        var (query, isOr) = (new TextQuery(), false);
        foreach (var (phrase, isUnwanted, isQuoted) in Split(words))
        {
            if (phrase == "OR" && !isQuoted) isOr = query._wanted.Count > 0;
            else if (isUnwanted) query._unwanted.Add(phrase);
            else if (isOr) query._wanted[^1].Add(phrase);
            else query._wanted.Add([phrase]);
            if (phrase != "OR" || isQuoted) isOr = false;
        }
        return query;
    }

    /// <summary>The search in FTS5's words; one that finds nothing where nothing is wanted.</summary>
    public string ToFts5()
    {
        if (_wanted.Count == 0) return "\"\"";
        var wanted = string.Join(" AND ", _wanted.Select(group => $"({string.Join(" OR ", group.Select(Quoted))})"));
        return _unwanted.Count == 0 ? wanted : $"({wanted}) NOT ({string.Join(" OR ", _unwanted.Select(Quoted))})";
    }

    private static string Quoted(string phrase) => $"\"{phrase}\"";

    private static IEnumerable<(string Phrase, bool IsUnwanted, bool IsQuoted)> Split(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (char.IsWhiteSpace(words[at])) continue;
            var isUnwanted = words[at] == '-';
            if (isUnwanted && ++at == words.Length) yield break;
            var isQuoted = words[at] == '"';
            if (isQuoted) at++;
            var phrase = new StringBuilder();
            while (at < words.Length && (isQuoted ? words[at] != '"' : !char.IsWhiteSpace(words[at]))) phrase.Append(words[at++]);
            var plain = phrase.Replace('"', ' ').Replace('\0', ' ').ToString().Trim();
            if (plain.Any(char.IsLetterOrDigit)) yield return (plain, isUnwanted, isQuoted);
        }
    }
}
