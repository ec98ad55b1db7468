namespace Readout.Lexicons;

/// <summary>What a time word counts or does; the meaning of a row's value stands with each.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>No time word.</summary>
    None,

    /// <summary>Day of the week, Monday 1.</summary>
    Weekday,

    /// <summary>Month of the year, January 1.</summary>
    Month,

    /// <summary>Month that is one only beside the number of a day: "Jan".</summary>
    Abbreviated,

    /// <summary>Days from the document's own day.</summary>
    Day,

    /// <summary>The night that ends on the day named.</summary>
    Overnight,

    /// <summary>Hours or minutes: hours in one.</summary>
    Hours,

    /// <summary>Days: days in one.</summary>
    Days,

    /// <summary>Weeks: weeks in one ("fortnight" 2).</summary>
    Weeks,

    /// <summary>Months: months in one.</summary>
    Months,

    /// <summary>Years: years in one ("decade" 10).</summary>
    Years,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Quarter of a year.</summary>
    Quarter,

    /// <summary>Half of a month or year.</summary>
    Half,

    /// <summary>Season: its first month.</summary>
    Season,

    /// <summary>"nineties": its first year in the century.</summary>
    Decade,

    /// <summary>Part of a day.</summary>
    DayPart,

    /// <summary>Part of a day, month or year that names no day of its own: "early".</summary>
    Part,

    /// <summary>Number: itself.</summary>
    Number,

    /// <summary>Number that nobody can count with: "several".</summary>
    Vague,

    /// <summary>Ordinal: itself; -1 for the last.</summary>
    Ordinal,

    /// <summary>Counted from the document's day: "last" -1, "this" 0, "next" 1.</summary>
    Deictic,

    /// <summary>A stretch up to the document's day -1, or from it 1: "past", "coming".</summary>
    Span,

    /// <summary>Counted from the day named before: "previous" -1, "same" 0, "following" 1.</summary>
    Anchored,

    /// <summary>Behind a number of units, from the document's day: "ago" -1, "hence" 1.</summary>
    Ago,

    /// <summary>Behind a number of units, from the day named before: "earlier" -1, "later" 1.</summary>
    Apart,

    /// <summary>Opens a stretch without an end.</summary>
    Since,

    /// <summary>Opens a stretch with an end: 1 where "and" stands before the end.</summary>
    Between,

    /// <summary>Stands before the end of a stretch.</summary>
    To,

    /// <summary>Joins two days.</summary>
    And,

    /// <summary>Prepositions: "of" 0, "in" 1, those of days 2, "by" and "for" 3, "within" 4, others 5.</summary>
    Of,

    /// <summary>The definite article.</summary>
    The,

    /// <summary>The day before.</summary>
    Eve,

    /// <summary>The present.</summary>
    Now,

    /// <summary>"in two days' time".</summary>
    Time,

    /// <summary>Adverbs of no day.</summary>
    Uncertain,

    /// <summary>Lemmas that set a day ahead: "scheduled", "deadline".</summary>
    Due,

    /// <summary>Lemmas of auxiliaries of what lies ahead.</summary>
    Will,

    /// <summary>Verbs whose past looks like their present: "hit".</summary>
    Unmarked,

    /// <summary>Says that the clause goes on with what the one before told: "also".</summary>
    Also,

    /// <summary>What somebody says or does something at: "meeting".</summary>
    Occasion,

    /// <summary>Opens a clause of another time: "because".</summary>
    Separate,

    /// <summary>Opens a clause of the same time; 1 where the clause may say what a date is: "when".</summary>
    While,

    /// <summary>Lemmas whose infinitive lies ahead: "agreed to"; 1 for one that is an occasion too, as a noun.</summary>
    Plan,

    /// <summary>Lemmas of verbs that make something known: "announce".</summary>
    Telling,
}
