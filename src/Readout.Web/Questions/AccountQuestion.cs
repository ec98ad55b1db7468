using System.Globalization;

namespace Readout.Web.Questions;

/// <summary>Which accounts an address asks for: those of two parties and a day, of a document, or of an entry.</summary>
/// <param name="Actor">Code of one party, in capitals; null for none.</param>
/// <param name="Recipient">Code of the other; null for none.</param>
/// <param name="Day">The day; null for none.</param>
/// <param name="Document">A document's key, or what its input named it; null for none.</param>
/// <param name="Entry">Id of an entry, or of one of its reports; null for none.</param>
public sealed record AccountQuestion(string? Actor, string? Recipient, DateOnly? Day, string? Document, string? Entry)
{
    private const int LongestValue = 200;

    private static readonly string[] s_names = ["actor", "recipient", "day", "document", "entry"];

    /// <summary>Whether two parties are named.</summary>
    public bool HasPair => Actor is not null && Recipient is not null;

    /// <summary>Reads a question.</summary>
    /// <exception cref="BadQuestionException">Something in it cannot be understood.</exception>
    internal static AccountQuestion Read(PageAddress address)
    {
        var problems = new List<string>();
        foreach (var (name, value) in address.Pairs)
        {
            if (!s_names.Contains(name)) problems.Add($"'{name}' is nothing that can be asked here; there are {string.Join(", ", s_names)}");
            if (value.Length > LongestValue || value.Contains('\0')) problems.Add($"{name}: no word that could be one");
        }
        if (address.Pairs.GroupBy(pair => pair.Name).Any(name => name.Skip(1).Any())) problems.Add("each name is asked once");
        var (hasPair, hasHalf) = (address.Get("actor") is not null && address.Get("recipient") is not null, address.Get("actor") is not null || address.Get("recipient") is not null || address.Get("day") is not null);
        if (hasHalf && !hasPair) problems.Add("actor, recipient: both must be given, with or without a day");
        if (new[] { hasHalf, address.Get("document") is not null, address.Get("entry") is not null }.Count(kind => kind) > 1) problems.Add("ask by document, or by entry, or by actor, recipient and day");
        var day = DayOf(address.Get("day"), problems);
        if (problems.Count > 0) throw new BadQuestionException(problems);
        return new AccountQuestion(address.Get("actor")?.Trim().ToUpperInvariant(), address.Get("recipient")?.Trim().ToUpperInvariant(), day, address.Get("document"), address.Get("entry"));
    }

    private static DateOnly? DayOf(string? word, List<string> problems)
    {
        if (word is null) return null;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add($"day: '{word}' is no day; write YYYY-MM-DD, as in 2024-03-12");
        return null;
    }
}
