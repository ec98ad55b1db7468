using System.Globalization;
using Readout.Events;
using Readout.Record;

namespace Readout.Web.Questions;

/// <summary>Reads what an address asks of the record, and says what of it cannot be understood. Names are those of the command line's options: actor=FRA,
/// category=REQUEST, from=2024-03-07; what may be asked of several values is written several times.</summary>
internal static class QuestionReader
{
    /// <summary>What questions are made of, apart from what single pages add.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "actor", "recipient", "party", "actor_sector", "recipient_sector", "category", "mode", "context", "status", "source", "country", "box", "publisher", "document", "entry",
        "from", "to", "text", "min_confidence", "updated_since", "once",
    ];

    // What may be asked of several values, each for itself.
    private static readonly string[] s_many =
        ["actor", "recipient", "party", "actor_sector", "recipient_sector", "category", "mode", "context", "status", "source", "country", "publisher", "document"];

    private const int MostValues = 50, LongestValue = 200;

    /// <summary>Reads a question.</summary>
    /// <param name="address">The address.</param>
    /// <param name="extra">Names that the page takes besides.</param>
    /// <exception cref="BadQuestionException">Something in it cannot be understood; each such thing is told.</exception>
    public static EventQuery Read(PageAddress address, params IReadOnlyList<string> extra)
    {
        return Read(address, Names, extra);
    }

    /// <summary>Reads a question of a page that heeds some names alone.</summary>
    /// <param name="address">The address.</param>
    /// <param name="heeded">The names of <see cref="Names"/> that it heeds.</param>
    /// <param name="extra">Names that the page takes besides.</param>
    /// <exception cref="BadQuestionException">Something in it cannot be understood, or is not heeded; each such thing is told.</exception>
    public static EventQuery Read(PageAddress address, IReadOnlyList<string> heeded, IReadOnlyList<string> extra)
    {
        var problems = Problems(address, [.. heeded, .. extra]);
        var query = new EventQuery
        {
            Actors = address.All("actor"), Recipients = address.All("recipient"), Parties = address.All("party"),
            ActorSectors = Known(address, "actor_sector", Ontology.Sectors, problems), RecipientSectors = Known(address, "recipient_sector", Ontology.Sectors, problems),
            Categories = Known(address, "category", Ontology.Events, problems), Modes = address.All("mode"), Contexts = Known(address, "context", Ontology.Contexts, problems),
            Statuses = Known(address, "status", ["actual", "negated", "hypothetical", "future", "historical"], problems), Sources = address.All("source"), Countries = address.All("country"), Box = Box(address, problems),
            Publishers = address.All("publisher"), Documents = address.All("document"), Entry = address.Get("entry"), From = Day(address, "from", problems), To = Day(address, "to", problems),
            Text = address.Get("text"), MinConfidence = Share(address, "min_confidence", problems), UpdatedSince = Moment(address, "updated_since", problems), OncePerEntry = Switch(address, "once", problems),
        };
        return problems.Count == 0 ? query : throw new BadQuestionException(problems);
    }

    /// <summary>One of some words, in small letters; the first where nothing is asked.</summary>
    /// <exception cref="BadQuestionException">It is none of them.</exception>
    public static string OneOf(PageAddress address, string name, params IReadOnlyList<string> words) =>
        address.Get(name) is not { } word ? words[0] : words.Contains(word) ? word : throw new BadQuestionException([$"{name}: '{word}' is none of {string.Join(", ", words)}"]);

    /// <summary>A whole number within bounds; null where nothing is asked.</summary>
    /// <exception cref="BadQuestionException">It is none, or outside.</exception>
    public static int? Number(PageAddress address, string name, int least, int most) =>
        address.Get(name) is not { } word ? null
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new BadQuestionException([$"{name}: '{word}' is no number from {least} to {most}"]);

    /// <summary>Where a list goes on, as the record takes it; null at its beginning.</summary>
    /// <exception cref="BadQuestionException">It is no cursor.</exception>
    public static string? Cursor(PageAddress address)
    {
        if (address.Get("after") is not { } cursor) return null;
        return CursorText.IsOne(cursor) ? cursor : throw new BadQuestionException(["after: is no cursor; give 'next' as a list before ended with it"]);
    }

    /// <summary>What of an address is nothing that can be asked, or asked so.</summary>
    /// <param name="address">The address.</param>
    /// <param name="names">All names that are heeded.</param>
    public static List<string> Problems(PageAddress address, IReadOnlyList<string> names)
    {
        var problems = new List<string>();
        if (address.Pairs.Count > MostValues) problems.Add($"more than {MostValues} values are asked at once");
        foreach (var (name, value) in address.Pairs)
        {
            if (!names.Contains(name)) problems.Add($"'{name}' is nothing that can be asked here; {(names.Count == 0 ? "nothing can" : $"there are {string.Join(", ", names)}")}");
            if (value.Length > LongestValue) problems.Add($"{name}: longer than {LongestValue} characters");
            if (value.Contains('\0')) problems.Add($"{name}: holds a null character");
        }
        problems.AddRange(address.Pairs.CountBy(pair => pair.Name).Where(name => name.Value > 1 && !IsMany(name.Key)).Select(name => $"{name.Key}: is asked once"));
        return problems;
    }

    // Names of one side of a comparison have its letter before them.
    private static bool IsMany(string name) => s_many.Contains(name) || s_many.Any(many => name == $"a_{many}" || name == $"b_{many}");

    private static IReadOnlyList<string> Known(PageAddress address, string name, IReadOnlyList<string> known, List<string> problems)
    {
        var values = address.All(name);
        problems.AddRange(values.Where(value => !known.Contains(value)).Select(value => $"{name}: '{value}' is none of {string.Join(", ", known)}"));
        return values;
    }

    /// <summary>A day; null where nothing is asked, or where it cannot be understood, which is added to what cannot.</summary>
    public static DateOnly? Day(PageAddress address, string name, List<string> problems)
    {
        if (address.Get(name) is not { } word) return null;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add($"{name}: '{word}' is no day; write YYYY-MM-DD, as in 2024-03-07");
        return null;
    }

    private static double? Share(PageAddress address, string name, List<string> problems)
    {
        if (address.Get(name) is not { } word) return null;
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
        problems.Add($"{name}: '{word}' is no number from 0 to 1");
        return null;
    }

    private static MapBox? Box(PageAddress address, List<string> problems)
    {
        if (address.Get("box") is not { } word) return null;
        var sides = word.Split(',').Select(side => double.TryParse(side, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) ? degrees : double.NaN).ToArray();
        if (sides is [>= -90 and var south, >= -180 and var west, <= 90 and var north, <= 180 and var east] && south < north && west < east) return new MapBox(south, west, north, east);
        problems.Add($"box: '{word}' is no stretch of the map; write south,west,north,east in degrees, as in 45,5,50,10");
        return null;
    }

    /// <summary>A moment (UTC); null as for <see cref="Day"/>.</summary>
    public static DateTime? Moment(PageAddress address, string name, List<string> problems)
    {
        if (address.Get(name) is not { } word) return null;
        if (DateTimeOffset.TryParse(word, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)) return moment.UtcDateTime;
        problems.Add($"{name}: '{word}' is no moment; write 2024-03-07T12:00:00Z (UTC)");
        return null;
    }

    private static bool Switch(PageAddress address, string name, List<string> problems)
    {
        if (address.Get(name) is not { } word) return false;
        if (word is not ("true" or "false")) problems.Add($"{name}: '{word}' is neither true nor false");
        return word == "true";
    }
}
