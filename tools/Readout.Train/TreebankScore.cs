using System.Globalization;
using Readout.Language;

namespace Readout.Train;

/// <summary>How well tags, lemmas and trees agree with a treebank, on its own tokens.</summary>
internal sealed class TreebankScore
{
    private static readonly Relation[] s_function =
        [Relation.Aux, Relation.Case, Relation.Cc, Relation.Clf, Relation.Cop, Relation.Det, Relation.Mark, Relation.Punct];
    private static readonly Relation[] s_watched =
        [Relation.Root, Relation.Nsubj, Relation.Conj, Relation.Appos, Relation.Ccomp, Relation.Parataxis];
    private readonly int[] _gold = new int[64], _found = new int[64], _right = new int[64];
    private int _tokens, _universal, _penn, _lemma, _unlabelled, _labelled;

    /// <summary>Adds one sentence.</summary>
    public void Add(ParsedSentence gold, ParsedSentence found)
    {
        for (var i = 0; i < gold.Count; i++)
        {
            _tokens++;
            if (gold.Tags[i] == found.Tags[i]) _universal++;
            if (gold.PennTags[i] == found.PennTags[i]) _penn++;
            if (gold.Lemmas[i].Equals(found.Lemmas[i], StringComparison.OrdinalIgnoreCase)) _lemma++;
            _gold[(int)gold.Relations[i]]++;
            _found[(int)found.Relations[i]]++;
            if (gold.Heads[i] != found.Heads[i]) continue;
            _unlabelled++;
            if (gold.Relations[i] != found.Relations[i]) continue;
            _labelled++;
            _right[(int)gold.Relations[i]]++;
        }
    }

    /// <summary>The column heads of <see cref="Row"/>.</summary>
    public static string Header => $"{"",-22}{"tokens",7}   UPOS   XPOS  lemma    UAS    LAS   CLAS  |" + string.Concat(s_watched.Select(r => $"{r.ToConllu(),10}"));

    /// <summary>Tokens, the shares in per cent, and the F1 of the relations on which news depends.</summary>
    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-22}{_tokens,7} {Share(_universal):F2}  {Share(_penn):F2}  {Share(_lemma):F2}  {Share(_unlabelled):F2}  {Share(_labelled):F2}  {Content():F2}  |")
        + string.Concat(s_watched.Select(r => F1((int)r).ToString("F1", CultureInfo.InvariantCulture).PadLeft(10)));

    private double Share(int right) => 100.0 * right / Math.Max(1, _tokens);

    private double F1(int relation) => 200.0 * _right[relation] / Math.Max(1, _gold[relation] + _found[relation]);

    private double Content()
    {
        var content = Enum.GetValues<Relation>().Except(s_function).Select(r => (int)r).ToArray();
        return 200.0 * content.Sum(r => _right[r]) / Math.Max(1, content.Sum(r => _gold[r] + _found[r]));
    }
}
