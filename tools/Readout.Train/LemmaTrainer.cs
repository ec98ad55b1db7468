using Readout.Language;
using Readout.Language.Lemmas;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Finds the forms whose lemma the rules miss: WordNet's irregular forms, then those of the training treebanks.</summary>
internal static class LemmaTrainer
{
    private static readonly (string File, string[] Tags)[] s_exceptions =
        [("noun.exc", ["NNS"]), ("verb.exc", ["VBD", "VBN", "VBG", "VBZ"]), ("adj.exc", ["JJR", "JJS"]), ("adv.exc", ["RBR", "RBS"])];

    /// <summary>Rows of form, Penn tag, lemma and source, sorted by form and tag.</summary>
    public static List<(string Form, string PennTag, string Lemma, string Source)> Train(IEnumerable<ParsedSentence> sentences, string wordNet, WordSenseTable words)
    {
        var rules = new Lemmatizer(new IrregularForms([]), words);
        var rows = new SortedDictionary<(string Form, string PennTag), (string Lemma, string Source)>(Comparer<(string, string)>.Create(
            (a, b) => string.CompareOrdinal(a.Item1, b.Item1) is var form && form != 0 ? form : string.CompareOrdinal(a.Item2, b.Item2)));
        foreach (var (file, tags) in s_exceptions)
            foreach (var parts in File.ReadLines(Path.Combine(wordNet, file)).Select(line => line.Split(' ')).Where(parts => !parts[0].Contains('_') && !parts[1].Contains('_') && parts[0] != parts[1]))
                foreach (var tag in tags.Where(tag => Fits(parts[0], tag)))
                    if (rules.Lemmatize(parts[0], UniversalTag.VERB, tag) != parts[1]) rows.TryAdd((parts[0], tag), (parts[1], "wordnet"));
        var known = new Lemmatizer(new IrregularForms(rows.Select(row => (row.Key.Form, row.Key.PennTag, row.Value.Lemma))), words);
        foreach (var group in Observed(sentences))
        {
            var (form, tag) = group.Key;
            var lemma = group.GroupBy(o => o.Lemma).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
            if ((group.Count() > 1 || !rows.ContainsKey(group.Key)) && !string.Equals(known.Lemmatize(form, group.First().Tag, tag), lemma, StringComparison.OrdinalIgnoreCase)) rows[(form, tag)] = (lemma, "treebanks");
        }
        return [.. rows.Select(row => (row.Key.Form, row.Key.PennTag, row.Value.Lemma, row.Value.Source))];
    }

    private static bool Fits(string form, string tag) => tag switch
    {
        "VBG" => form.EndsWith("ing", StringComparison.Ordinal),
        "VBZ" => form.EndsWith('s'),
        "VBD" or "VBN" => !form.EndsWith("ing", StringComparison.Ordinal) && !form.EndsWith('s'),
        "JJS" or "RBS" => form.EndsWith("st", StringComparison.Ordinal),
        "JJR" or "RBR" => !form.EndsWith("st", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsLearned(ParsedSentence s, int i) =>
        s.Tags[i] is not (UniversalTag.PROPN or UniversalTag.PUNCT or UniversalTag.SYM or UniversalTag.NUM or UniversalTag.X) && s.PennTags[i] is not ("NNP" or "NNPS" or "GW") && s.Lemmas[i] != "_";

    private static IEnumerable<IGrouping<(string Form, string PennTag), (UniversalTag Tag, string Lemma)>> Observed(IEnumerable<ParsedSentence> sentences) =>
        sentences.SelectMany(s => Enumerable.Range(0, s.Count).Where(i => IsLearned(s, i))
            .Select(i => (Key: (s.Word(i).ToString().Replace('’', '\'').ToLowerInvariant(), s.PennTags[i]), Value: (s.Tags[i], s.Lemmas[i].ToLowerInvariant() is "i" ? "I" : s.Lemmas[i].ToLowerInvariant()))))
            .GroupBy(o => o.Key, o => o.Value);
}
