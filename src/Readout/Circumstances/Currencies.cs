using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>The signs and words of currencies, before and after an amount.</summary>
internal sealed class Currencies
{
    private const int LongestWords = 3;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _before, _after;
    private readonly int _longest;

    private Currencies(Table table)
    {
        _before = Side(table, "before", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _after = Side(table, "after", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = table.Rows.Max(row => row["word"].Length);
    }

    /// <summary>The English table.</summary>
    public static Currencies English { get; } = new(Table.Embedded("data/lexicons/en/currencies.tsv"));

    /// <summary>The currency whose sign or name is the token before an amount: ISO 4217 code; null for none.</summary>
    public string? Before(Sentence s, int amount) => amount > 0 && _before.TryGetValue(s.Word(amount - 1), out var code) ? code : null;

    /// <summary>The currency whose name begins at the token behind an amount: ISO 4217 code; null for none.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">One past the name's last token.</param>
    public string? After(Sentence s, int at, out int end)
    {
        for (end = Math.Min(s.Count, at + LongestWords); end > at; end--)
            if (s.Tokens[at].Cover(s.Tokens[end - 1]) is var span && span.Length <= _longest && _after.TryGetValue(span.Of(s.Text), out var code)) return code;
        return null;
    }

    private static Dictionary<string, string> Side(Table table, string side, StringComparer comparer) =>
        table.Rows.Where(row => row["side"] == side).ToDictionary(row => row["word"], row => row["code"], comparer);
}
