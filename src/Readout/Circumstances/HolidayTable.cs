using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Holidays by name: of a fixed day ("Boxing Day"), so many days from Easter, or the n-th weekday of a month. Those whose day differs from country to country are none.</summary>
internal sealed class HolidayTable
{
    private const int LastOfMonth = 9;
    private readonly Dictionary<string, List<Holiday>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    private HolidayTable(Dictionary<string, List<Holiday>> byFirst) => _byFirst = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English table.</summary>
    public static HolidayTable English { get; } = Load("data/lexicons/en/holidays.tsv");

    /// <summary>The longest holiday whose words begin at a token; null for none.</summary>
    public Holiday? Match(ParsedSentence sentence, int token, int limit)
    {
        if (!_byFirst.TryGetValue(sentence.Word(token), out var candidates)) return null;
        foreach (var candidate in candidates)
            if (Matches(sentence, token, limit, candidate.Words)) return candidate;
        return null;
    }

    private static bool Matches(ParsedSentence sentence, int token, int limit, string[] words)
    {
        if (token + words.Length > limit) return false;
        for (var i = 0; i < words.Length; i++)
            if (!IsSame(sentence.Word(token + i), words[i])) return false;
        return true;
    }

    private static bool IsSame(ReadOnlySpan<char> word, string wanted) => word.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || (word.Length == wanted.Length && word[0] == '’' && wanted[0] == '\'' && word[1..].Equals(wanted.AsSpan(1), StringComparison.OrdinalIgnoreCase));

    private static HolidayTable Load(string name)
    {
        var byFirst = new Dictionary<string, List<Holiday>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Embedded(name).Rows)
        {
            var words = row["words"].Split(' ');
            if (!byFirst.TryGetValue(words[0], out var same)) byFirst[words[0]] = same = [];
            same.Add(new Holiday(words, row["rule"], int.Parse(row["value"], CultureInfo.InvariantCulture)));
        }
        foreach (var same in byFirst.Values) same.Sort((a, b) => b.Words.Length != a.Words.Length ? b.Words.Length - a.Words.Length : string.CompareOrdinal(a.Rule, b.Rule));
        return new HolidayTable(byFirst);
    }

    /// <summary>A holiday.</summary>
    /// <param name="Words">Its words, as tokens.</param>
    /// <param name="Rule"><c>fixed</c>, <c>easter</c> or <c>nth</c>.</param>
    /// <param name="Value">Month and day (1225); days from Easter; month, weekday and number (1144), 9 for the last.</param>
    internal sealed record Holiday(string[] Words, string Rule, int Value)
    {
        /// <summary>Its day in a year.</summary>
        public DateOnly In(int year) => Rule switch
        {
            "fixed" => new DateOnly(year, Value / 100, Value % 100),
            "easter" => Almanac.Easter(year).AddDays(Value),
            _ => Almanac.Nth(Almanac.Months(year, Value / 100, 1), Value / 10 % 10, Value % 10 == LastOfMonth ? -1 : Value % 10)!.Value,
        };
    }
}
