using Readout.Language;

namespace Readout.Actors;

/// <summary>Finds the longest names of the tables in a sentence, left to right.</summary>
internal static class NameFinder
{
    private const int MostTokens = 9;

    /// <summary>For each token the name it belongs to; null for most.</summary>
    public static NameMatch?[] Find(ParsedSentence sentence, DateOnly? day)
    {
        var found = new NameMatch?[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!NameTable.English.MayBegin(sentence.Word(i)) || Longest(sentence, i, day) is not { } match) continue;
            for (var t = match.First; t < match.End; t++) found[t] = match;
            i = match.End - 1;
        }
        return found;
    }

    private static NameMatch? Longest(ParsedSentence sentence, int first, DateOnly? day)
    {
        var tokens = sentence.Sentence.Tokens;
        for (var end = Math.Min(sentence.Count, first + MostTokens); end > first; end--)
        {
            var length = tokens[end - 1].End - tokens[first].Start;
            if (length > NameTable.English.Longest) continue;
            var entries = NameTable.English.Find(sentence.Sentence.Text.AsSpan(tokens[first].Start, length));
            if (Choose(entries, day) is { } chosen) return new NameMatch(first, end, chosen.Entry, chosen.IsFormer);
        }
        return null;
    }

    // An office held on the day, else the latest one that had ended by then; one not yet begun says nothing.
    private static (NameEntry Entry, bool IsFormer)? Choose(IReadOnlyList<NameEntry> entries, DateOnly? day)
    {
        (NameEntry Entry, bool IsFormer)? former = null;
        foreach (var entry in entries)
        {
            if (entry.HoldsOn(day)) return (entry, false);
            if (entry.Kind == NameKind.Person && entry.To is { } to && to <= day && (former is null || former.Value.Entry.To < to)) former = (entry, true);
        }
        return former;
    }
}
