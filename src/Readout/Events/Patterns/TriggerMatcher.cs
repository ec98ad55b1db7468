using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>Whether a token, with its particles or the words compounded with it, is a pattern's trigger.</summary>
internal static class TriggerMatcher
{
    // From so many words on a trigger is an idiom; so far from each other its words may stand.
    private const int Idiom = 3, Reach = 5;

    /// <summary>First and last token of the trigger, head included; false where a word of it is missing.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="head">The token to try.</param>
    /// <param name="tag">The trigger's word class.</param>
    /// <param name="trigger">Its lemmas, joined by underscores.</param>
    /// <param name="first">First token of it.</param>
    /// <param name="last">Last token of it.</param>
    /// <param name="isWide">Whether the words of an idiom may have others between them.</param>
    public static bool TryMatch(ParsedSentence s, int head, UniversalTag tag, string trigger, out int first, out int last, bool isWide = false)
    {
        (first, last) = (head, head);
        var isCompound = trigger.Contains('_');
        if (!isCompound && !trigger.Contains('-')) return true;
        var words = trigger.Split('_');
        if (tag == UniversalTag.NOUN) Array.Reverse(words);
        if (words[0].Contains('-') && !Fits(s, head, words[0]) && !IsHyphenated(s, head, words[0], out first)) return false;
        if (!isCompound) return true;
        // Verbs find their particles after them, nouns their modifiers before them; each word hangs on the head or stands beside the one before.
        var at = head;
        foreach (var word in words.AsSpan(1))
        {
            var found = tag == UniversalTag.NOUN ? Before(s, head, at, word) : After(s, head, at, word);
            if (found < 0 && isWide && words.Length >= Idiom && tag == UniversalTag.VERB) found = Further(s, head, at, word);
            if (found < 0) return false;
            at = found;
            (first, last) = (Math.Min(first, at), Math.Max(last, at));
        }
        return true;
    }

    // "pistol - whipped": the tokenizer takes most hyphenated words apart.
    private static bool IsHyphenated(ParsedSentence s, int head, string word, out int first)
    {
        var pieces = word.Split('-');
        first = head;
        for (var i = pieces.Length - 1; i >= 0; i--, first -= 2)
            if (first < 0 || !Fits(s, first, pieces[i]) || (i > 0 && (first < 2 || s.Word(first - 1) is not "-"))) return false;
        first += 2;
        return true;
    }

    private static int Before(ParsedSentence s, int head, int at, string word)
    {
        var next = at - 1;
        if (next >= 0 && s.Tags[next] == UniversalTag.PUNCT) next--;
        if (next >= 0 && Fits(s, next, word)) return next;
        foreach (var child in s.Dependents(head))
            if (child < head && s.Relations[child] is Relation.Compound or Relation.Amod or Relation.Nmod or Relation.Nummod && Fits(s, child, word)) return child;
        return -1;
    }

    private static int After(ParsedSentence s, int head, int at, string word)
    {
        if (at + 1 < s.Count && Fits(s, at + 1, word)) return at + 1;
        foreach (var child in s.Dependents(head))
        {
            if (child > head && s.Relations[child] is Relation.Compound or Relation.Advmod or Relation.Obj or Relation.Xcomp or Relation.Mark && Fits(s, child, word)) return child;
            if (child <= head) continue;
            if (Marker(s, child, word) is >= 0 and var own) return own;
            if (s.Relations[child] is not (Relation.Obj or Relation.Iobj)) continue;
            foreach (var inner in s.Dependents(child))
                if (inner > child && s.Relations[inner] == Relation.Amod && Fits(s, inner, word)) return inner;
                else if (Marker(s, inner, word) is >= 0 and var lower) return lower;
        }
        return -1;
    }

    // "kept a tight rein on", "put the town back on its feet": the words of an idiom stand in their order, with others between them.
    private static int Further(ParsedSentence s, int head, int at, string word)
    {
        for (var i = at + 1; i < s.Count && i <= at + Reach && s.Tags[i] != UniversalTag.PUNCT; i++)
            if (Fits(s, i, word) && s.IsWithin(i, head)) return i;
        return -1;
    }

    private static int Marker(ParsedSentence s, int dependent, string word)
    {
        if (s.Relations[dependent] is not (Relation.Obl or Relation.Advcl or Relation.Ccomp or Relation.Nmod or Relation.Xcomp)) return -1;
        foreach (var mark in s.Dependents(dependent))
            if (s.Relations[mark] is Relation.Case or Relation.Mark && Fits(s, mark, word)) return mark;
        return -1;
    }

    private static bool Fits(ParsedSentence s, int token, string word) =>
        s.Lemmas[token].Equals(word, StringComparison.OrdinalIgnoreCase) || s.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
