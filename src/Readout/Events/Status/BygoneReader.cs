using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>Tells from the time that stands with an event whether it belongs to a bygone episode: it ended more than 90 days before the document's day.</summary>
internal static class BygoneReader
{
    private const int Recent = 90, Highest = 4, LongMonths = 4;
    private static readonly Dictionary<string, int> s_months = Table.Embedded("data/lexicons/en/time-words.tsv").Rows.Where(row => row["kind"] == "month")
        .ToDictionary(row => row["word"], row => int.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Historical and the token of the time, or actual and -1.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="published">The document's day.</param>
    public static (EventStatus Status, int Cue) Read(ParsedSentence s, int trigger, DateOnly published)
    {
        var at = trigger;
        for (var steps = 0; at >= 0 && steps < Highest; steps++)
        {
            foreach (var child in s.Dependents(at))
                if ((child > at || s.Relations[child] is not Relation.Nsubj) && IsBygone(s, child, published)) return (EventStatus.Historical, child);
            at = IsWithinClause(s, at) ? s.Heads[at] : -1;
        }
        // "In 2003 Libya gave up": a year that opens the sentence is the whole sentence's, whatever it was hung on.
        if (s.Count > 2 && s.Lemmas[0] is "in" && Year(s, 1) is > 0 and var year && s.Heads[1] > 1 && new DateOnly(year, 12, 31).AddDays(Recent) < published && IsMain(s, trigger)) return (EventStatus.Historical, 1);
        return (EventStatus.Actual, -1);
    }

    private static bool IsMain(ParsedSentence s, int trigger)
    {
        var at = trigger;
        for (var steps = 0; s.Heads[at] >= 0 && steps < Highest; steps++)
        {
            if (s.Relations[at] is not (Relation.Obj or Relation.Nsubj or Relation.Conj or Relation.Xcomp)) return false;
            at = s.Heads[at];
        }
        return s.Heads[at] < 0;
    }

    // A time on the verb holds for the noun it governs, and for a later member of its coordination.
    private static bool IsWithinClause(ParsedSentence s, int token) => s.Relations[token] switch
    {
        Relation.Obj or Relation.Nsubj => s.Tags[s.Heads[token]] == UniversalTag.VERB,
        Relation.Conj => s.Tags[token] == UniversalTag.VERB,
        Relation.Xcomp => true,
        _ => false,
    };

    private static bool IsBygone(ParsedSentence s, int time, DateOnly published)
    {
        if (s.Relations[time] is not (Relation.Obl or Relation.Nmod or Relation.Advmod or Relation.Nummod or Relation.Compound or Relation.Amod)) return false;
        foreach (var child in s.Dependents(time))
            if (s.Relations[child] == Relation.Case && s.Lemmas[child] is "since" or "until" or "by" or "for") return false;
        return (EndOf(s, time) ?? LastOne(s, time, published)) is { } end ? end.AddDays(Recent) < published : IsLongAgo(s, time);
    }

    // Last day of the year, or of the month in it; null where the words name no year.
    private static DateOnly? EndOf(ParsedSentence s, int time)
    {
        var (year, month) = (Year(s, time), Month(s, time));
        foreach (var child in s.Dependents(time))
        {
            if (s.Relations[child] is not (Relation.Nmod or Relation.Nummod or Relation.Compound or Relation.Flat or Relation.Obl or Relation.Appos)) continue;
            if (year == 0) year = Year(s, child);
            if (month == 0) month = Month(s, child);
        }
        return year == 0 ? null : month == 0 ? new DateOnly(year, 12, 31) : new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
    }

    // "last May", "last year": the end of the latest such month or year before the document's day.
    private static DateOnly? LastOne(ParsedSentence s, int time, DateOnly published)
    {
        foreach (var child in s.Dependents(time))
        {
            if (s.Relations[child] != Relation.Amod || child != time - 1 || s.Lemmas[child].ToLowerInvariant() is not ("last" or "previous")) continue;
            if (Month(s, time) is > 0 and var month) return new DateOnly(published.Month > month ? published.Year : published.Year - 1, month, 1).AddMonths(1).AddDays(-1);
            if (s.Lemmas[time] == "year") return new DateOnly(published.Year - 1, 12, 31);
        }
        return null;
    }

    // "two decades ago", "a year earlier", "five months ago"
    private static bool IsLongAgo(ParsedSentence s, int time)
    {
        var (ago, unit) = s.Lemmas[time] is "ago" or "earlier" ? (time, LastUnit(s, time)) : (-1, time);
        if (unit < 0 || !StatusCues.English.Has("span", s.Lemmas[unit])) return false;
        if (ago < 0)
            foreach (var child in s.Dependents(unit))
                if (s.Lemmas[child] is "ago" or "earlier") ago = child;
        return ago >= 0 && (s.Lemmas[unit] != "month" || Count(s, unit) >= LongMonths);
    }

    private static int LastUnit(ParsedSentence s, int ago)
    {
        foreach (var child in s.Dependents(ago))
            if (s.Tags[child] == UniversalTag.NOUN) return child;
        return -1;
    }

    private static int Count(ParsedSentence s, int unit) => s.Dependent(unit, Relation.Nummod) is >= 0 and var number
        && int.TryParse(s.Word(number), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static int Month(ParsedSentence s, int token) => s.Tags[token] is UniversalTag.PROPN or UniversalTag.NOUN ? s_months.GetValueOrDefault(s.Word(token).ToString().ToLowerInvariant()) : 0;

    // "2014", "1990s"
    private static int Year(ParsedSentence s, int token)
    {
        var word = s.Word(token);
        var decade = word.Length == 5 && word[4] == 's';
        if (decade) word = word[..4];
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2100 ? decade ? year + 9 : year : 0;
    }
}
