using System.Buffers;
using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Reads one number where it stands: "1,200", "3 400", "1.2 million", "twenty-three", "two hundred and five", "half a million", "a score".</summary>
internal static class NumberReader
{
    private const int GroupDigits = 3;
    private const decimal Largest = 1_000_000_000_000_000m;
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789,.");
    private static readonly NumberWords s_words = NumberWords.English;

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="value">The number; 0 where there is none.</param>
    /// <param name="scale">What its last word multiplies by ("million" 1,000,000); 1 for none.</param>
    /// <param name="end">One past its last token; <paramref name="at"/> where there is none.</param>
    public static bool TryRead(Sentence s, int at, out decimal value, out decimal scale, out int end)
    {
        (value, scale, end) = (0, 1, at);
        if (at >= s.Count) return false;
        if (!char.IsAsciiDigit(s.Word(at)[0])) return ReadWords(s, at, ref value, ref scale, ref end);
        if (!TryDigits(s.Word(at), out value)) return false;
        end = at + 1;
        if (s.Word(at).Length <= GroupDigits && !IsDayOfMonth(s, at)) JoinGroups(s, ref value, ref end);
        Multiply(s, ref value, ref scale, ref end);
        return true;
    }

    // Digits with separators; times, dates and serial numbers hold other signs.
    private static bool TryDigits(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (word.Length > 20 || word.ContainsAnyExcept(s_digits)) return false;
        return decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value <= Largest;
    }

    // "3 400": groups of three digits a space apart.
    private static void JoinGroups(Sentence s, ref decimal value, ref int end)
    {
        while (end < s.Count && s.Word(end).Length == GroupDigits && !s.Word(end).ContainsAnyExceptInRange('0', '9') && s.Tokens[end].Start == s.Tokens[end - 1].End + 1 && value is > 0 and < Largest / 1000)
            value = (value * 1000) + int.Parse(s.Word(end++), CultureInfo.InvariantCulture);
    }

    // "On May 12 300 people marched."
    private static bool IsDayOfMonth(Sentence s, int at) => at > 0 && TimeWords.English.Find(s.Word(at - 1)).Kind is TimeWordKind.Month or TimeWordKind.Abbreviated;

    private static void Multiply(Sentence s, ref decimal value, ref decimal scale, ref int end)
    {
        while (end < s.Count && value < Largest / 1000)
        {
            var next = IsHyphen(s, end) ? end + 1 : end;
            if (next >= s.Count) return;
            var kind = s_words.Find(s.Word(next), out var factor);
            var fits = kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group || (kind == NumberWordKind.Suffix && next == end && s.Tokens[end].Start == s.Tokens[end - 1].End);
            if (!fits) return;
            (value, scale, end) = (value * factor, factor, next + 1);
        }
    }

    private static bool ReadWords(Sentence s, int at, ref decimal value, ref decimal scale, ref int end)
    {
        var kind = s_words.Find(s.Word(at), out var first);
        if (kind == NumberWordKind.Half) return ReadHalf(s, at, ref value, ref scale, ref end);
        if (kind == NumberWordKind.Article)
        {
            var next = at + 1 < s.Count ? s_words.Find(s.Word(at + 1), out _) : NumberWordKind.None;
            if (next == NumberWordKind.Half && ReadHalf(s, at + 1, ref value, ref scale, ref end)) return true;
            if (next is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group)) return false;
            (first, kind) = (1, NumberWordKind.Unit);
        }
        else if (kind == NumberWordKind.Group && first != 12) return false;
        else if (kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group) (first, kind, at) = (1, NumberWordKind.Unit, at - 1);
        if (kind is not (NumberWordKind.Unit or NumberWordKind.Ten)) return false;
        Compose(s, at + 1, kind, first, ref value, ref scale, ref end);
        return true;
    }

    // "half a million", "half-million"
    private static bool ReadHalf(Sentence s, int at, ref decimal value, ref decimal scale, ref int end)
    {
        var next = at + 1;
        if (next < s.Count && (IsHyphen(s, next) || s_words.Find(s.Word(next), out _) == NumberWordKind.Article)) next++;
        if (next >= s.Count || s_words.Find(s.Word(next), out var factor) is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group)) return false;
        (value, scale, end) = (factor / 2, factor, next + 1);
        return true;
    }

    // Goes on from the first word: tens take units, hundreds and scales multiply what stands before them.
    private static void Compose(Sentence s, int next, NumberWordKind last, decimal current, ref decimal value, ref decimal scale, ref int end)
    {
        var total = 0m;
        for (end = next; next < s.Count; end = next)
        {
            var (joined, at) = (IsAnd(s, next), IsHyphen(s, next) || IsAnd(s, next) ? next + 1 : next);
            if (at >= s.Count) break;
            var kind = s_words.Find(s.Word(at), out var more);
            // "a million and a half"
            if (joined && last == NumberWordKind.Scale && kind == NumberWordKind.Article && at + 1 < s.Count && s_words.Find(s.Word(at + 1), out _) == NumberWordKind.Half && !IsAndHalf(s, at, kind))
            {
                (total, end) = (total + (scale / 2), at + 2);
                break;
            }
            if (joined && last is not (NumberWordKind.Hundred or NumberWordKind.Scale) && !IsAndHalf(s, at, kind)) break;
            if (kind == NumberWordKind.Unit && last == NumberWordKind.Ten && more < 10 && !joined) current += more;
            else if (kind is NumberWordKind.Unit or NumberWordKind.Ten && last is NumberWordKind.Hundred or NumberWordKind.Scale) current += more;
            else if (kind == NumberWordKind.Hundred && !joined && current < 100) (current, scale) = (Math.Max(current, 1) * more, more);
            else if (kind is NumberWordKind.Scale or NumberWordKind.Group && !joined && total < Largest / 1000) (total, current, scale) = (total + (Math.Max(current, 1) * more), 0, more);
            else if (joined && IsAndHalf(s, at, kind)) (current, at, kind) = (current + 0.5m, at + 1, last);
            else break;
            (last, next) = (kind == NumberWordKind.Group ? NumberWordKind.Unit : kind, at + 1);
        }
        value = total + current;
    }

    private static bool IsAnd(Sentence s, int at) => s.Word(at).Equals("and", StringComparison.OrdinalIgnoreCase);

    // "two and a half million"
    private static bool IsAndHalf(Sentence s, int at, NumberWordKind kind) => kind == NumberWordKind.Article && at + 2 < s.Count
        && s_words.Find(s.Word(at + 1), out _) == NumberWordKind.Half && s_words.Find(s.Word(at + 2), out _) == NumberWordKind.Scale;

    /// <summary>Whether a token is a hyphen or a dash with no space around it.</summary>
    public static bool IsHyphen(Sentence s, int at) => s.Word(at) is "-" or "–" or "‑" && at > 0 && at + 1 < s.Count
        && s.Tokens[at].Start == s.Tokens[at - 1].End && s.Tokens[at + 1].Start == s.Tokens[at].End;
}
