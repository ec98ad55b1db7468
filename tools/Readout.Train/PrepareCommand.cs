using System.CommandLine;
using System.Globalization;
using Readout.Language;
using Readout.Language.Parsing;
using Readout.Language.Tagging;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary><c>prepare</c>: word table, lemmas, tagger and vocabularies from the training parts, and the numbers for the network.</summary>
internal static class PrepareCommand
{
    private const int TaggerEpochs = 8, JackknifeEpochs = 6, Seed = 1;

    public static Command Create()
    {
        var treebanks = new Argument<DirectoryInfo>("treebanks") { Description = "Folder of en_*-train.conllu[.gz] and en_*-dev.conllu[.gz]" };
        var wordNet = new Option<DirectoryInfo>("--wordnet") { Description = "WordNet's database files", DefaultValueFactory = _ => new DirectoryInfo("/usr/share/wordnet") };
        var work = new Option<DirectoryInfo>("--work") { Description = "Where the files go", Required = true };
        var command = new Command("prepare", "Train all but the network, and write the network's inputs") { treebanks, wordNet, work };
        command.SetAction(result => Run(result.GetRequiredValue(treebanks).FullName, result.GetRequiredValue(wordNet).FullName, result.GetRequiredValue(work).FullName));
        return command;
    }

    private static void Run(string treebanks, string wordNet, string work)
    {
        Directory.CreateDirectory(work);
        var train = Treebank.ReadTraining(treebanks, "train");
        var parsed = train.Select(block => block.Parsed).ToList();
        var senses = WordSenseBuilder.Build(wordNet);
        var forms = new WordForms(senses);
        var tags = TagPairs(parsed);
        var tagger = new TaggerTrainer(tags, forms).Train(parsed, TaggerEpochs, Seed);
        var export = new NetworkExport(tags, forms);
        var features = export.Vocabularies(train);
        Save(work, "words.bin", senses.Save);
        Save(work, "tagger.bin", tagger.Save);
        Save(work, "features.bin", features.Save);
        WriteLemmas(Path.Combine(work, "irregular-forms.tsv"), parsed, wordNet, senses);
        WriteSizes(work, features, tags);
        foreach (var name in Treebank.Trained)
        {
            var dev = Treebank.Read(Treebank.Find(treebanks, name, "dev"));
            Save(work, $"{name}-dev.ids", writer => export.Write(writer, dev, [.. dev.Select(block => export.Tag(tagger, block.Parsed.Sentence))], features));
        }
        Save(work, "train.ids", writer => export.Write(writer, train, export.Jackknife(train, JackknifeEpochs, Seed), features));
    }

    private static TagSet TagPairs(IEnumerable<ParsedSentence> sentences) => new([.. sentences
        .SelectMany(s => s.Tags.Zip(s.PennTags)).GroupBy(pair => pair).OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).Take(255).Select(group => group.Key)]);

    private static void WriteLemmas(string path, IEnumerable<ParsedSentence> sentences, string wordNet, WordSenseTable senses) => File.WriteAllText(path,
        "id\tform\ttag\tlemma\tsource\n" + string.Concat(LemmaTrainer.Train(sentences, wordNet, senses)
            .Select(row => (Id: $"{row.Form}|{row.PennTag}", row)).OrderBy(pair => pair.Id, StringComparer.Ordinal)
            .Select(pair => $"{pair.Id}\t{pair.row.Form}\t{pair.row.PennTag}\t{pair.row.Lemma}\t{pair.row.Source}\n")));

    private static void WriteSizes(string work, ParserFeatures features, TagSet tags)
    {
        File.WriteAllLines(Path.Combine(work, "sizes.txt"), features.Vocabularies.Select(v => v.RowCount).Append(tags.Count + 1).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        File.WriteAllLines(Path.Combine(work, "tags.txt"), Enumerable.Range(0, tags.Count)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{(int)tags.Universal(i)}\t{tags.PennIndex(i)}\t{tags.Universal(i)}\t{tags.Penn(i)}")));
    }

    private static void Save(string folder, string name, Action<BinaryWriter> save)
    {
        using var writer = new BinaryWriter(File.Create(Path.Combine(folder, name)));
        save(writer);
    }
}
