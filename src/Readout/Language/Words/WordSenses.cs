namespace Readout.Language.Words;

/// <summary>What WordNet says of one lower-case word: which word classes its senses have, and the classes of its first
/// noun sense and first verb sense.</summary>
/// <param name="Bits">0 noun, 1 verb, 2 adjective, 3 adverb; 4 irregular noun form, 5 irregular verb form, 6 irregular adjective
/// form; 7–11 class of the first noun sense (1–26, 0 none); 12–15 class of the first verb sense (1–15, 0 none).</param>
internal readonly record struct WordSenses(ushort Bits)
{
    public const int Noun = 1, Verb = 2, Adjective = 4, Adverb = 8, IrregularNoun = 16, IrregularVerb = 32, IrregularAdjective = 64;

    public int NounClass => (Bits >> 7) & 31;

    public int VerbClass => Bits >> 12;

    public bool Has(int flag) => (Bits & flag) != 0;

    public static WordSenses Of(int flags, int nounClass, int verbClass) =>
        new((ushort)(flags | (nounClass << 7) | (verbClass << 12)));
}
