using Readout.Language;
using Readout.Language.Lemmas;
using Readout.Train;

var train = Treebank.ReadAll(args[1], "train").Select(b => b.Parsed).ToList();
var senses = WordSenseBuilder.Build(args[2]);
var rows = LemmaTrainer.Train(train, args[2], senses);
Console.WriteLine($"{rows.Count} rows, {rows.Count(r => r.Source == "treebanks")} of treebanks");
var lemmatizer = new Lemmatizer(new IrregularForms(rows.Select(r => (r.Form, r.PennTag, r.Lemma))), senses);
foreach (var name in new[] { "ewt-dev", "ewt-test", "gum-dev", "gum-test" })
{
    var (right, n) = (0, 0);
    var wrong = new Dictionary<string, int>();
    foreach (var s in Treebank.Read($"{args[1]}/en_{name}.conllu.gz").Select(b => b.Parsed))
        for (var i = 0; i < s.Count; i++, n++)
        {
            var l = lemmatizer.Lemmatize(s.Word(i), s.Tags[i], s.PennTags[i]);
            if (l.Equals(s.Lemmas[i], StringComparison.OrdinalIgnoreCase)) right++;
            else { var k = $"{s.Word(i)}/{s.PennTags[i]}/{s.Lemmas[i]}/{l}"; wrong[k] = wrong.GetValueOrDefault(k) + 1; }
        }
    Console.WriteLine($"{name} {100.0 * right / n:F2} {n} " + string.Join(" ", wrong.OrderByDescending(p => p.Value).Take(40).Select(p => p.Key + ":" + p.Value)));
}
return 0;
