using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Finds the words of a sentence that say how many: numbers with their bounds, ranges, money, vague words. Numbers joined to a word
/// ("14-year-old", "two-day") are none, but "3,000-strong" is.</summary>
internal static class QuantityFinder
{
    private const int LongestBound = 3;
    private static readonly NumberWords s_words = NumberWords.English;

    /// <summary>Adds every quantity, left to right.</summary>
    public static void Find(Sentence s, List<Quantity> into)
    {
        for (var at = 0; at < s.Count;)
            at = TryRead(s, at, into.Count == 0 ? 0 : into[^1].End, out var quantity, out var end) ? Add(quantity, into) : Math.Max(end, at + 1);
    }

    private static int Add(Quantity quantity, List<Quantity> into)
    {
        into.Add(quantity);
        return quantity.End;
    }

    /// <summary>Reads the quantity whose number begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="free">First token that bounds may take.</param>
    /// <param name="quantity">The quantity, where there is one.</param>
    /// <param name="end">Where to go on, where there is none.</param>
    public static bool TryRead(Sentence s, int at, int free, out Quantity quantity, out int end)
    {
        quantity = default;
        if (!NumberReader.TryRead(s, at, out var value, out var scale, out end)) return TryVague(s, at, free, out quantity, out end);
        var (low, high) = ((decimal?)null, (decimal?)null);
        if (Range(s, at, value, ref end) is { } range) (low, high) = range;
        var first = at;
        var code = Currencies.English.Before(s, at);
        if (code is not null) first--;
        else if (end < s.Count) code = Currency(s, ref end);
        if (code is null && IsJoined(s, at, ref end)) return false;
        var bound = Bound(s, ref first, free);
        if (low is null && bound == NumberWordKind.Least) low = value;
        if (low is null && bound == NumberWordKind.Most) high = value;
        quantity = new Quantity(first, at, end, high is null ? value : null, low, high, code);
        return true;
    }

    private static string? Currency(Sentence s, ref int end)
    {
        var at = NumberReader.IsHyphen(s, end) ? end + 1 : end;
        if (Currencies.English.After(s, at, out var last) is not { } code) return null;
        end = last;
        return code;
    }

    // "14-year-old", "two-day", "G-20": part of a word; "3,000-strong" counts all the same.
    private static bool IsJoined(Sentence s, int at, ref int end)
    {
        if (at > 0 && NumberReader.IsHyphen(s, at - 1)) return true;
        if (end >= s.Count || !NumberReader.IsHyphen(s, end)) return false;
        var isWhole = s.Word(end + 1).Equals("strong", StringComparison.OrdinalIgnoreCase);
        end += 2;
        return !isWhole;
    }

    // "14-16", "10 to 12", "two or three", "between 10 and 12"
    private static (decimal Low, decimal High)? Range(Sentence s, int at, decimal low, ref int end)
    {
        if (end >= s.Count || (at > 0 && s.Word(at - 1) is "from")) return null;
        var isRange = NumberReader.IsHyphen(s, end) || s.Word(end) is "to" or "or" || (s.Word(end) is "and" && at > 0 && s.Word(at - 1).Equals("between", StringComparison.OrdinalIgnoreCase));
        var second = end + 1;
        if (isRange && second < s.Count && Currencies.English.Before(s, second + 1) is not null) second++;
        if (!isRange || !NumberReader.TryRead(s, second, out var high, out var scale, out var last)) return null;
        if (scale > 1 && low < 1000 && low < high / scale) low *= scale;
        if (high <= low) return null;
        end = last;
        return (low, high);
    }

    // "several", "a few", "dozens", "tens of thousands", "a couple of hundred"
    private static bool TryVague(Sentence s, int at, int free, out Quantity quantity, out int end)
    {
        (quantity, end) = (default, at);
        var kind = s_words.Find(s.Word(at), out _);
        if (kind is not (NumberWordKind.Plural or NumberWordKind.Vague)) return false;
        end = at + 1;
        if (kind == NumberWordKind.Vague && ((at > 0 && s.Word(at - 1) is "as" or "how" or "so" or "too") || (end < s.Count && s.Word(end) is "as"))) return false;
        while (end < s.Count && s_words.Find(s.Word(s.Word(end) is "of" && end + 1 < s.Count ? end + 1 : end), out _) is NumberWordKind.Plural or NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Group)
            end += s.Word(end) is "of" ? 2 : 1;
        var isCountNoun = s.Word(at) is "number" or "handful" or "couple";
        if (isCountNoun && (end >= s.Count || s.Word(end) is not "of")) return false;
        var first = at > free && s_words.Find(s.Word(at - 1), out _) == NumberWordKind.Article ? at - 1 : at;
        Bound(s, ref first, free);
        quantity = new Quantity(first, at, end, null, null, null, null);
        return true;
    }

    // Takes the words before a number that bound it, the longest that fit, and those before them ("at least some").
    private static NumberWordKind Bound(Sentence s, ref int first, int free)
    {
        var found = NumberWordKind.None;
        for (var again = true; again;)
        {
            again = false;
            for (var start = Math.Max(free, first - LongestBound); start < first; start++)
            {
                var span = s.Tokens[start].Cover(s.Tokens[first - 1]);
                if (s_words.Find(span.Of(s.Text), out _) is not (NumberWordKind.Least or NumberWordKind.Most or NumberWordKind.About) || span.Length > s_words.Longest) continue;
                var kind = s_words.Find(span.Of(s.Text), out _);
                if (found is NumberWordKind.None or NumberWordKind.About) found = kind;
                (first, again) = (start, true);
                break;
            }
        }
        return found;
    }
}
