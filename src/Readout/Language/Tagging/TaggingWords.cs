using Readout.Language.Words;

namespace Readout.Language.Tagging;

/// <summary>What the taggers look at in each word of one sentence, reckoned once. Reused from sentence to sentence: it grows and never shrinks.</summary>
internal sealed class TaggingWords
{
    /// <summary>Empty places before and after the sentence, so that neighbours always exist.</summary>
    public const int Margin = 2;

    private const int Kept = 12;
    private ulong[] _hashes = [];

    public int Count { get; private set; }

    /// <summary>Whether hardly a lower-case letter stands in the sentence: a headline or old wire copy, where capitals say nothing.</summary>
    public bool IsAllCaps { get; private set; }

    /// <summary>One of the hashes of a word; places −2, −1, n and n+1 are the margins.</summary>
    public ulong this[int word, WordView view] => _hashes[((word + Margin) * Kept) + (int)view];

    /// <summary>Reads the words of a sentence.</summary>
    public void Read(Sentence sentence, WordForms forms)
    {
        Count = sentence.Count;
        if (_hashes.Length < (Count + (2 * Margin)) * Kept) _hashes = new ulong[(Count + 32) * Kept];
        IsAllCaps = MostlyCapitals(sentence);
        for (var i = -Margin; i < Count + Margin; i++)
            Read(i < 0 || i >= Count ? default : sentence.Word(i), i, forms, _hashes.AsSpan((i + Margin) * Kept, Kept));
    }

    private void Read(ReadOnlySpan<char> word, int place, WordForms forms, Span<ulong> row)
    {
        if (word.IsEmpty)
        {
            row.Fill(place < 0 ? 11UL : 13UL);
            return;
        }
        row[(int)WordView.Lower] = WordHash.Lower(word);
        for (var n = 1; n <= 5; n++)
            row[(int)WordView.Suffix1 + n - 1] = word.Length > n ? WordHash.Lower(word[^n..]) : 17;
        row[(int)WordView.Prefix2] = word.Length > 2 ? WordHash.Lower(word[..2]) : 17;
        row[(int)WordView.Prefix3] = word.Length > 3 ? WordHash.Lower(word[..3]) : 17;
        var shape = WordShape.Of(word);
        row[(int)WordView.Shape] = (ulong)(uint)shape | (IsAllCaps ? 1UL << 40 : 0);
        var reading = forms.Read(word);
        row[(int)WordView.Forms] = reading.Forms;
        row[(int)WordView.NounClass] = reading.NounClass;
        row[(int)WordView.VerbClass] = reading.VerbClass;
    }

    private static bool MostlyCapitals(Sentence sentence)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in sentence.Span.Of(sentence.Text))
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        return upper > 8 && lower * 10 < upper;
    }
}

/// <summary>Ways to look at a word.</summary>
internal enum WordView
{
    Lower,
    Suffix1,
    Suffix2,
    Suffix3,
    Suffix4,
    Suffix5,
    Prefix2,
    Prefix3,
    Shape,
    Forms,
    NounClass,
    VerbClass,
}
