using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>Tells from the time that stands with an event whether it belongs to a bygone episode: one that lies more than 90 days before the document's day. A month counts by its middle, a year by 1 October.</summary>
internal static class BygoneReader
{
    private const int Recent = 90, Highest = 4, Opening = 4, Half = 15, Autumn = 10, Stretch = 3;

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
                else if (Document(s, child, published) is >= 0 and var document) return (EventStatus.Historical, document);
                else if ((Bare(s, child, published) is >= 0 and var bare) || (bare = Within(s, child, published)) >= 0) return (EventStatus.Historical, bare);
            at = IsWithinClause(s, at) ? s.Heads[at] : -1;
        }
        if (Scene(s, trigger, published) is >= 0 and var scene) return (EventStatus.Historical, scene);
        if (BygoneSetting.Read(s, trigger, published) is >= 0 and var setting) return (EventStatus.Historical, setting);
        if (BygoneSetting.Left(s, trigger, published) is >= 0 and var former) return (EventStatus.Historical, former);
        if (BygoneSetting.Affair(s, trigger) is >= 0 and var affair) return (EventStatus.Historical, affair);
        if (Memory(s, trigger) is >= 0 and var memory) return (EventStatus.Historical, memory);
        if (Paper(s, trigger, published) is >= 0 and var paper) return (EventStatus.Historical, paper);
        if (After(s, trigger) is >= 0 and var after) return (EventStatus.Historical, after);
        if (!IsMain(s, trigger)) return (EventStatus.Actual, -1);
        // "In 2003 Libya gave up", "Two years ago guards shot": a time that opens the sentence is the whole sentence's, whatever it was hung on.
        for (var i = 0; i < Math.Min(Opening, s.Count) && i < trigger && s.Tags[i] != UniversalTag.VERB; i++)
            if (IsTime(s, i, published)) return (EventStatus.Historical, i);
        return (EventStatus.Actual, -1);
    }

    // "Under a pact signed in 1985 Egypt agreed to buy": what a bygone paper says is bygone; the time in it, -1 for none.
    private static int Document(ParsedSentence s, int nominal, DateOnly published)
    {
        if (s.Relations[nominal] != Relation.Obl || s.Tags[nominal] != UniversalTag.NOUN || !(Nominals.HasCase(s, nominal, "under") || Nominals.HasCase(s, nominal, "in"))) return -1;
        foreach (var clause in s.Dependents(nominal))
            if (s.Relations[clause] == Relation.Acl && clause > nominal)
                foreach (var child in s.Dependents(clause))
                    if (IsBygone(s, child, published)) return child;
        return -1;
    }

    // "agreed at their summit last spring", "agreed last September during a visit", "last September when he visited": what happens in one scene has one time; -1 for none.
    private static int Scene(ParsedSentence s, int trigger, DateOnly published)
    {
        foreach (var child in s.Dependents(trigger))
            if (s.Relations[child] == Relation.Obl && s.Tags[child] == UniversalTag.NOUN && IsSetting(s, child))
                foreach (var time in s.Dependents(child))
                    if (time > child && IsBygone(s, time, published)) return time;
        if (ByWhom(s, trigger, published) is >= 0 and var year) return year;
        if (s.Heads[trigger] is not (>= 0 and var head) || s.Tags[head] != UniversalTag.VERB) return -1;
        return (s.Relations[trigger] == Relation.Obl && IsSetting(s, trigger)) || (s.Relations[trigger] == Relation.Advcl && Conjunction(s, trigger) >= 0) ? Of(s, head, trigger, published) : -1;
    }

    /// <summary>The bygone time that hangs on a verb itself; -1 for none.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="except">A dependent of it that is left aside.</param>
    /// <param name="published">The document's day.</param>
    public static int Of(ParsedSentence s, int verb, int except, DateOnly published)
    {
        foreach (var child in s.Dependents(verb))
            if (child != except && IsBygone(s, child, published)) return child;
            else if (child != except && Bare(s, child, published) is >= 0 and var bare) return bare;
        return -1;
    }

    // "signed by the two kings in 1985", "signed by the kings of both countries last July": the time was hung on the last of those who did it; -1 for none.
    private static int ByWhom(ParsedSentence s, int trigger, DateOnly published)
    {
        if (!VerbFrame.IsPassive(s, trigger) || VerbFrame.Subject(s, trigger) is not (> 0 and var agent) || agent < trigger) return -1;
        var all = new List<int>();
        Nominals.AddMembers(s, agent, all);
        // "seen as a test of the pact signed by the kings in 1985": right behind them, though hung on the verb above.
        var end = all.Max();
        while (end + 1 < s.Count && s.IsWithin(end + 1, trigger)) end++;
        if (end + 2 < s.Count && s.Lemmas[end + 1] == "in" && Year(s, end + 2) > 0 && IsTime(s, end + 2, published)) return end + 2;
        foreach (var one in all)
            foreach (var time in s.Dependents(one))
                if (time > one && IsBygone(s, time, published)) return time;
                else if (time > one && s.Relations[time] == Relation.Nmod && Of(s, time, -1, published) is > 0 and var later && later > time) return later;
        return -1;
    }

    // "passed it last year over a veto": what a bygone deed braved or answered came before it.
    private static bool IsSetting(ParsedSentence s, int nominal) => Nominals.HasCase(s, nominal, "at") || Nominals.HasCase(s, nominal, "during") || Nominals.HasCase(s, nominal, "over") || Nominals.HasCase(s, nominal, "despite");

    /// <summary>The word by which a clause says when: "when troops attacked"; -1 for none.</summary>
    public static int Conjunction(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (child < clause && s.Relations[child] is Relation.Mark or Relation.Advmod && s.Lemmas[child].ToLowerInvariant() is "when" or "while") return child;
        return -1;
    }

    // "left his post last November": a time without a preposition that was hung on the noun before it; -1 for none.
    private static int Bare(ParsedSentence s, int nominal, DateOnly published)
    {
        if (s.Relations[nominal] is not (Relation.Obj or Relation.Obl) || s.Tags[s.Heads[nominal]] != UniversalTag.VERB) return -1;
        foreach (var child in s.Dependents(nominal))
            if (child > nominal && s.Relations[child] is Relation.Nmod or Relation.Obl && s.Dependent(child, Relation.Case) < 0 && LastOne(s, child, published) is { } day && day.AddDays(Recent) < published) return child;
        return -1;
    }

    // "reached an accord in December", "stabbed in public view in June 1985": a time that was hung on the object, or on where it was done; -1 for none.
    private static int Within(ParsedSentence s, int nominal, DateOnly published)
    {
        var verb = s.Heads[nominal];
        if (s.Tags[verb] != UniversalTag.VERB || nominal < verb) return -1;
        var isMade = s.Relations[nominal] == Relation.Obj && StatusCues.English.Has("making", s.Lemmas[verb]);
        var isPlace = s.Relations[nominal] == Relation.Obl && s.Tags[nominal] == UniversalTag.NOUN && (Nominals.HasCase(s, nominal, "in") || Nominals.HasCase(s, nominal, "near") || Nominals.HasCase(s, nominal, "outside"));
        if (!isMade && !isPlace) return -1;
        foreach (var child in s.Dependents(nominal))
            if (child > nominal && s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "in") && (Month(s, child) > 0 || Year(s, child) > 0) && IsBygone(s, child, published)) return child;
        return -1;
    }

    // "the 1958 pact under which both promised": the time of the paper is the time of what it says; -1 for none.
    private static int Paper(ParsedSentence s, int trigger, DateOnly published)
    {
        if (s.Relations[trigger] is not (Relation.Acl or Relation.Advcl) || s.Heads[trigger] is not (>= 0 and var paper)) return -1;
        // "last September when he visited"
        if (s.Tags[paper] is UniversalTag.PROPN or UniversalTag.NOUN && IsTime(s, paper, published)) return paper;
        if (s.Relations[trigger] != Relation.Acl || !IsUnderWhich(s, trigger)) return -1;
        foreach (var child in s.Dependents(paper))
            if (child < paper && IsBygone(s, child, published)) return child;
        return -1;
    }

    private static bool IsUnderWhich(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (child < clause && s.Lemmas[child] is "which" && (Nominals.HasCase(s, child, "under") || Nominals.HasCase(s, child, "in"))) return true;
        return false;
    }

    // "the anniversary of the invasion"
    private static int Memory(ParsedSentence s, int trigger)
    {
        var head = s.Heads[trigger];
        return s.Relations[trigger] == Relation.Nmod && head >= 0 && StatusCues.English.Has("memory", s.Lemmas[head]) ? head : -1;
    }

    // "Ten years after soldiers shot protesters"
    private static int After(ParsedSentence s, int trigger)
    {
        if (s.Relations[trigger] != Relation.Advcl) return -1;
        foreach (var child in s.Dependents(trigger))
            if (s.Relations[child] == Relation.Mark && s.Lemmas[child] == "after" && child > 0 && StatusCues.English.Has("span", s.Lemmas[child - 1]) && IsLong(s, child - 1)) return child - 1;
        return -1;
    }

    private static bool IsMain(ParsedSentence s, int trigger)
    {
        var at = trigger;
        for (var steps = 0; s.Heads[at] >= 0 && steps < Highest; steps++)
        {
            if (s.Relations[at] is not (Relation.Obj or Relation.Nsubj or Relation.Conj or Relation.Xcomp or Relation.Amod or Relation.Obl)) return false;
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
            if (s.Relations[child] == Relation.Case && s.Lemmas[child] is "since" or "by" or "for") return false;
        return IsTime(s, time, published);
    }

    /// <summary>Whether a word names a time that is bygone.</summary>
    public static bool IsTime(ParsedSentence s, int time, DateOnly published) => !IsStretch(s, time) && IsDay(s, time, published);

    /// <summary>The same of a day from which something is counted: "since last June".</summary>
    public static bool IsDay(ParsedSentence s, int time, DateOnly published)
    {
        if (s.Tags[time] is UniversalTag.ADP or UniversalTag.SCONJ) return false;
        return (EndOf(s, time) ?? LastOne(s, time, published) ?? Month(s, time, published)) is { } end ? end.AddDays(Recent) < published : IsLongAgo(s, time) || IsEra(s, time) || IsPartOf(s, time, published);
    }

    // "at the beginning of 1985", "in the middle of 1985"
    private static bool IsPartOf(ParsedSentence s, int time, DateOnly published)
    {
        if (!StatusCues.English.Has("part", s.Lemmas[time])) return false;
        foreach (var child in s.Dependents(time))
            if (s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "of") && IsTime(s, child, published)) return true;
        return false;
    }

    // "since May of last year", "by March": no time at which it was.
    private static bool IsStretch(ParsedSentence s, int time)
    {
        if (time > 0 && s.Lemmas[time - 1].ToLowerInvariant() is "by" or "for") return true;
        for (var at = time - 1; at >= Math.Max(0, time - Stretch) && s.Tags[at] is not (UniversalTag.VERB or UniversalTag.PUNCT); at--)
            if (s.Lemmas[at].Equals("since", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "In January": the latest before the document's day.
    private static DateOnly? Month(ParsedSentence s, int time, DateOnly published) =>
        Month(s, time) is > 0 and var month && time > 0 && s.Lemmas[time - 1].ToLowerInvariant() is "in" or "last" ? Latest(month, published) : null;

    private static DateOnly Latest(int month, DateOnly published) =>
        new(published.Month >= month ? published.Year : published.Year - 1, month, Half);

    // "the 19th century", "the Cold War", "last summer"
    private static bool IsEra(ParsedSentence s, int time)
    {
        if (time == 0) return false;
        var before = s.Lemmas[time - 1].ToLowerInvariant();
        if (s.Tags[time] != UniversalTag.ADJ && StatusCues.English.Has("era", $"{before}_{s.Lemmas[time].ToLowerInvariant()}")) return true;
        if (!StatusCues.English.Has("season", s.Lemmas[time])) return false;
        return before is "last" or "previous" || (s.Lemmas[time] == "century" && char.IsAsciiDigit(before[0]));
    }

    // Most of the year is over by then, or half of the month in it; null where the words name no year.
    private static DateOnly? EndOf(ParsedSentence s, int time)
    {
        var (year, month) = (Year(s, time), Month(s, time));
        foreach (var child in s.Dependents(time))
        {
            if (s.Relations[child] is not (Relation.Nmod or Relation.Nummod or Relation.Compound or Relation.Flat or Relation.Obl or Relation.Appos)) continue;
            if (year == 0) year = Year(s, child);
            if (month == 0) month = Month(s, child);
        }
        return year == 0 ? null : month == 0 ? Most(s, time, year) : new DateOnly(year, month, Half);
    }

    // Of a year that is over, most days are long past by the next; "late last year" is its end.
    private static DateOnly Most(ParsedSentence s, int time, int year) => time > 0 && StatusCues.English.Has("late", s.Lemmas[time - 1].ToLowerInvariant()) || (time > 1 && StatusCues.English.Has("late", s.Lemmas[time - 2].ToLowerInvariant()))
        ? new DateOnly(year, 12, 31) : new DateOnly(year, Autumn, 1);

    // "last May", "last year": most of the latest such month or year before the document's day.
    private static DateOnly? LastOne(ParsedSentence s, int time, DateOnly published)
    {
        foreach (var child in s.Dependents(time))
        {
            if (s.Relations[child] != Relation.Amod || child != time - 1 || s.Lemmas[child].ToLowerInvariant() is not ("last" or "previous")) continue;
            if (Month(s, time) is > 0 and var month) return Latest(month, published);
            if (s.Lemmas[time] == "year") return Most(s, time, published.Year - 1);
        }
        // "last November 25"
        return s.Tags[time] == UniversalTag.NUM && time > 1 && Month(s, time - 1) is > 0 and var of && s.Lemmas[time - 2].ToLowerInvariant() is "last" or "previous" ? Latest(of, published) : null;
    }

    // "two decades ago", "a year earlier", "five months ago"
    private static bool IsLongAgo(ParsedSentence s, int time)
    {
        var (ago, unit) = s.Lemmas[time] is "ago" or "earlier" ? (time, LastUnit(s, time)) : (-1, time);
        if (unit < 0 || !StatusCues.English.Has("span", s.Lemmas[unit])) return false;
        if (ago < 0)
            foreach (var child in s.Dependents(unit))
                if (s.Lemmas[child] is "ago" or "earlier") ago = child;
        return ago >= 0 ? IsLong(s, unit) : unit + 1 < s.Count && s.Lemmas[unit + 1] is "ago" or "earlier" && IsLong(s, unit);
    }

    // More than three months, any number of years.
    private static bool IsLong(ParsedSentence s, int unit) => s.Lemmas[unit] != "month" || (unit > 0 && !StatusCues.English.Has("few", s.Lemmas[unit - 1].ToLowerInvariant()));

    private static int LastUnit(ParsedSentence s, int ago)
    {
        foreach (var child in s.Dependents(ago))
            if (s.Tags[child] == UniversalTag.NOUN) return child;
        return -1;
    }

    private static int Month(ParsedSentence s, int token) => s.Tags[token] is UniversalTag.PROPN or UniversalTag.NOUN && TimeWords.English.Find(s.Word(token)) is { Kind: TimeWordKind.Month, Value: var month } ? month : 0;

    // "2014", "1990s"
    private static int Year(ParsedSentence s, int token)
    {
        var word = s.Word(token);
        var decade = word.Length == 5 && word[4] == 's';
        if (decade) word = word[..4];
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2100 ? decade ? year + 9 : year : 0;
    }
}
