namespace Readout.Language.Words;

/// <summary>Reads a word's possible inflections off its spelling and the sense table: "raids" may be a plural noun or a
/// verb's third person, since "raid" is both.</summary>
internal sealed class WordForms(WordSenseTable table)
{
    /// <summary>Bits of <see cref="WordReading.Forms"/>.</summary>
    public const int NounBase = 1, NounPlural = 2, VerbBase = 4, VerbThird = 8, VerbPast = 16, VerbIng = 32, VerbIrregular = 64,
        AdjectiveBase = 128, Compared = 256, AdverbBase = 512, NounIrregular = 1024;

    private static readonly (string Ending, string Base)[] s_plural = [("s", ""), ("es", ""), ("ies", "y"), ("men", "man")];
    private static readonly (string Ending, string Base)[] s_third = [("s", ""), ("es", ""), ("ies", "y")];
    private static readonly (string Ending, string Base)[] s_past = [("ed", "e"), ("ed", ""), ("ied", "y")];
    private static readonly (string Ending, string Base)[] s_ing = [("ing", "e"), ("ing", ""), ("ying", "ie")];
    private static readonly (string Ending, string Base)[] s_compared = [("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")];

    /// <summary>Every reading of the word that the table supports; all zero for an unknown word.</summary>
    public WordReading Read(ReadOnlySpan<char> word)
    {
        var own = table.Find(word);
        var forms = Own(own);
        var (noun, verb) = (own.NounClass, own.VerbClass);
        if (word.Length is > 2 and < 40)
        {
            if (Detached(word, s_plural, WordSenses.Noun, false, out var found)) { forms |= NounPlural; if (noun == 0) noun = found.NounClass; }
            if (Detached(word, s_third, WordSenses.Verb, false, out found)) { forms |= VerbThird; if (verb == 0) verb = found.VerbClass; }
            if (Detached(word, s_past, WordSenses.Verb, true, out found)) { forms |= VerbPast; if (verb == 0) verb = found.VerbClass; }
            if (Detached(word, s_ing, WordSenses.Verb, true, out found)) { forms |= VerbIng; if (verb == 0) verb = found.VerbClass; }
            if (Detached(word, s_compared, WordSenses.Adjective, true, out _)) forms |= Compared;
        }
        return new WordReading((ushort)forms, (byte)noun, (byte)verb);
    }

    private static int Own(WordSenses own) =>
        (own.Has(WordSenses.Noun) ? NounBase : 0) | (own.Has(WordSenses.Verb) ? VerbBase : 0)
        | (own.Has(WordSenses.Adjective) ? AdjectiveBase : 0) | (own.Has(WordSenses.Adverb) ? AdverbBase : 0)
        | (own.Has(WordSenses.IrregularNoun) ? NounIrregular : 0) | (own.Has(WordSenses.IrregularVerb) ? VerbIrregular : 0)
        | (own.Has(WordSenses.IrregularAdjective) ? Compared : 0);

    private bool Detached(ReadOnlySpan<char> word, (string Ending, string Base)[] rules, int flag, bool doubles, out WordSenses found)
    {
        Span<char> stem = stackalloc char[48];
        foreach (var (ending, added) in rules)
        {
            if (!word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || word.Length <= ending.Length + 1) continue;
            var length = word.Length - ending.Length;
            word[..length].CopyTo(stem);
            added.CopyTo(stem[length..]);
            found = table.Find(stem[..(length + added.Length)]);
            if (found.Has(flag)) return true;
            if (!doubles || added.Length > 0 || length < 3 || stem[length - 1] != stem[length - 2]) continue;
            found = table.Find(stem[..(length - 1)]);
            if (found.Has(flag)) return true;
        }
        found = default;
        return false;
    }
}

/// <summary>The readings of one word.</summary>
/// <param name="Forms">Bits of <see cref="WordForms"/>.</param>
/// <param name="NounClass">Class of the first noun sense, 1–26; 0 for none.</param>
/// <param name="VerbClass">Class of the first verb sense, 1–15; 0 for none.</param>
internal readonly record struct WordReading(ushort Forms, byte NounClass, byte VerbClass);
