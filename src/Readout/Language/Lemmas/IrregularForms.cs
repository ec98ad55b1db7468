using Readout.Language.Words;

namespace Readout.Language.Lemmas;

/// <summary>Forms whose lemma no rule gives: "went" is "go", "his" is "he". Keyed by the word in lower case and its Penn tag.</summary>
internal sealed class IrregularForms
{
    private readonly Dictionary<ulong, string> _lemmas;

    /// <summary>Takes rows of form, Penn tag and lemma; a later row replaces an earlier one.</summary>
    public IrregularForms(IEnumerable<(string Form, string PennTag, string Lemma)> rows)
    {
        _lemmas = [];
        foreach (var (form, pennTag, lemma) in rows) _lemmas[Key(form, pennTag)] = lemma;
    }

    /// <summary>The lemma; null where the form is not listed under that tag.</summary>
    public string? Find(ReadOnlySpan<char> form, string pennTag) => _lemmas.GetValueOrDefault(Key(form, pennTag));

    private static ulong Key(ReadOnlySpan<char> form, string pennTag) => WordHash.Mix(WordHash.Lower(form), WordHash.Exact(pennTag));
}
