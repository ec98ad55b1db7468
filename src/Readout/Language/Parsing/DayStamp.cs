using Readout.Language.Tagging;
using Readout.Lexicons;

namespace Readout.Language.Parsing;

/// <summary>Keeps days that newswire puts between a subject and its verb ("The ministry on Tuesday rejected") away from the parser, which takes
/// them for part of the subject, and hangs them on the verb afterwards.</summary>
internal static class DayStamp
{
    /// <summary>Finds the tokens that the parser need not see.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its first tags.</param>
    /// <param name="set">What the tags mean.</param>
    /// <param name="kept">Receives the positions of the others, in order.</param>
    /// <returns>Whether any token is left out.</returns>
    public static bool Find(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, List<int> kept)
    {
        kept.Clear();
        for (var token = 0; token < sentence.Count; token++)
        {
            if (Length(sentence, tags, set, token) is > 0 and var length) token += length - 1;
            else kept.Add(token);
        }
        return kept.Count < sentence.Count;
    }

    /// <summary>Gives the tokens left out their tags and their place in the tree.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="kept">Positions of the tokens that the parser saw.</param>
    /// <param name="heads">Heads of those, in positions of all; -1 for the root. Filled for the others.</param>
    /// <param name="relations">Likewise.</param>
    /// <param name="tags">Likewise.</param>
    /// <param name="set">What the tags mean.</param>
    public static void Attach(Sentence sentence, int[] kept, int[] heads, Relation[] relations, Span<int> tags, TagSet set)
    {
        var next = 0;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (next < kept.Length && kept[next] == token) next++;
            else if (IsWeekday(sentence, token)) (heads[token], relations[token], tags[token]) = (Verb(tags, set, kept[next - 1], heads), Relation.Obl, set.Find(UniversalTag.PROPN, "NNP"));
            else (heads[token], relations[token], tags[token]) = (token + 1, Relation.Case, set.Find(UniversalTag.ADP, "IN"));
        }
    }

    // The verb above the word before; the word that hangs on none where there is no verb.
    private static int Verb(ReadOnlySpan<int> tags, TagSet set, int before, int[] heads)
    {
        var at = before;
        for (var steps = 0; heads[at] >= 0 && set.Universal(tags[at]) != UniversalTag.VERB && steps <= heads.Length; steps++) at = heads[at];
        return at;
    }

    // "on Tuesday" or "Tuesday" between a noun and a verb, or a verb and what follows it: "Tuesday's talks" and "in Rome on Tuesday calling" stay.
    private static int Length(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, int token)
    {
        var day = set.Universal(tags[token]) == UniversalTag.ADP && sentence.Word(token) is "on" ? token + 1 : token;
        if (token == 0 || day + 1 >= sentence.Count || !IsWeekday(sentence, day)) return 0;
        var (before, after) = (set.Universal(tags[token - 1]), set.Universal(tags[day + 1]));
        var isSubject = before is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON && after is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.ADV && set.Penn(tags[day + 1]) != "VBG";
        var isVerb = before == UniversalTag.VERB && after is UniversalTag.DET or UniversalTag.ADP or UniversalTag.SCONJ or UniversalTag.PRON;
        return isSubject || isVerb ? day - token + 1 : 0;
    }

    private static bool IsWeekday(Sentence sentence, int token) => TimeWords.English.IsWeekday(sentence.Word(token));
}
