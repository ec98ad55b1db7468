using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Readout.Lexicons;

namespace Readout.Exchange.Classic;

/// <summary>Gives a PLOVER event its CAMEO code; data/exchange/plover-cameo.tsv. A row there holds for a mode, a context and words that carry the event
/// ("condemn*" for all that begins so); an empty cell for any. Of the rows that fit, the one that asks for most wins: words before a mode before a context.</summary>
internal static class CameoCoder
{
    private static readonly Dictionary<string, Rule[]> s_rules = ExchangeTable.Open("plover-cameo").Rows.GroupBy(row => row["event"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(Rule.Read).ToArray(), StringComparer.Ordinal);

    /// <summary>The code of an event; null where CAMEO has none for it.</summary>
    public static CameoCode? Code(EventRow row)
    {
        if (!s_rules.TryGetValue(row.Category, out var rules)) return null;
        var (best, weight, place) = ((CameoCode?)null, -1, 0);
        // What others call the text of an event may be all of its sentence; here it is the words that carry it.
        var trigger = row.Pattern is null || row.Trigger is null ? "" : $" {row.Trigger.ToLowerInvariant()} ";
        foreach (var rule in rules)
        {
            if (rule.Weight < weight || !rule.Takes(trigger) || rule.Place(row) is not { } at || (rule.Weight == weight && at >= place)) continue;
            (best, weight, place) = (rule.Code, rule.Weight, at);
        }
        return best;
    }

    private sealed record Rule(string Mode, string Context, string[] Words, CameoCode Code)
    {
        private const int OfWords = 4, OfMode = 2, OfContext = 1, Far = 1000;

        public int Weight { get; } = (Words.Length == 0 ? 0 : OfWords) + (Mode.Length == 0 ? 0 : OfMode) + (Context.Length == 0 ? 0 : OfContext);

        public static Rule Read(TableRow row) => new(row["mode"], row["context"], Array.ConvertAll(row.List("words"), words => words.EndsWith('*') ? $" {words[..^1]}" : $" {words} "),
            CameoCode.Find(row["cameo"]) ?? throw new InvalidDataException($"{row.Place}: '{row["cameo"]}' is no code of CAMEO"));

        // The trigger has a space before its first word and after its last.
        public bool Takes(string trigger) => Words.Length == 0 || Array.Exists(Words, words => trigger.Contains(words, StringComparison.Ordinal));

        // Where its mode and its context stand among the event's: the first named is the first meant. Null where one of them is missing.
        public int? Place(EventRow row)
        {
            var (mode, context) = (Find(row.Modes, Mode), Find(row.Contexts, Context));
            return mode < 0 || context < 0 ? null : (mode * Far) + context;
        }

        private static int Find(IReadOnlyList<string> items, string item)
        {
            if (item.Length == 0) return 0;
            for (var i = 0; i < items.Count; i++)
                if (items[i] == item) return i;
            return -1;
        }
    }
}
