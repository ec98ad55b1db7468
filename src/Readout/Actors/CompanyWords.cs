using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>The words by which a company's name is known ("Inc", "Holdings"), and the roles that companies have as well as states.</summary>
internal sealed class CompanyWords
{
    private const int Longest = 8;
    private readonly HashSet<string> _forms, _leads, _roles, _chiefs;

    private CompanyWords(Table table)
    {
        (_forms, _leads, _chiefs) = (Of("form"), Of("lead"), Of("chief"));
        _roles = [.. Of("role"), .. _chiefs];

        HashSet<string> Of(string kind) => [.. table.Rows.Where(row => row["kind"] == kind).Select(row => row["word"])];
    }

    /// <summary>The English table; read on first use.</summary>
    public static CompanyWords English { get; } = new(Table.Embedded("data/lexicons/en/company-words.tsv"));

    /// <summary>Whether companies have somebody of that role.</summary>
    public bool IsRole(string word) => _roles.Contains(word);

    /// <summary>Whether it is a role that above all companies have: "chairman", "chief executive".</summary>
    public bool IsChief(string word) => _chiefs.Contains(word);

    /// <summary>Finds a company's name that begins at a token: words with capitals of which a later one is a form of company, or the first one says so.</summary>
    /// <returns>One past its last token; the token itself where none begins there.</returns>
    public int Match(ParsedSentence sentence, int token)
    {
        var end = token;
        if (!IsNameWord(sentence, token)) return end;
        for (var at = token + 1; at < sentence.Count && at < token + Longest && (IsNameWord(sentence, at) || IsJoint(sentence, at)); at++)
            if (IsForm(sentence.Word(at)) || _leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Word(token))) end = at + 1;
        return end;
    }

    private bool IsForm(ReadOnlySpan<char> word) => _forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimEnd('.'));

    private static bool IsNameWord(ParsedSentence sentence, int token) =>
        char.IsUpper(sentence.Word(token)[0]) && sentence.Tags[token] is UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.VERB;

    // "Procter & Gamble Co", "Coca-Cola Co"
    private static bool IsJoint(ParsedSentence sentence, int token) => sentence.Word(token) is "&" or "-" && token + 1 < sentence.Count && IsNameWord(sentence, token + 1);
}
