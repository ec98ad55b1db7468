using System.CommandLine;
using Readout.Language;
using Readout.Language.Entities;
using Readout.Language.Tagging;

namespace Readout.Train;

/// <summary><c>entities</c>: trains the entity tagger on a finished model's tags, and prints its figures.</summary>
internal static class EntityCommand
{
    private const int Epochs = 8, Seed = 1;

    public static Command Create()
    {
        var treebanks = new Argument<DirectoryInfo>("treebanks") { Description = "Folder of en_gum-*.conllu[.gz] and uner_ewt-{dev,test}.iob2[.gz]" };
        var wordNet = new Option<DirectoryInfo>("--wordnet") { Description = "WordNet's database files", DefaultValueFactory = _ => new DirectoryInfo("/usr/share/wordnet") };
        var model = new Option<DirectoryInfo?>("--model") { Description = "The model whose tagger to use; the shipped one without it" };
        var output = new Option<FileInfo?>("--output") { Description = "Where to write entities.bin; not written without it" };
        var command = new Command("entities", "Train the entity tagger and print exact-span F1") { treebanks, wordNet, model, output };
        command.SetAction(result => Run(result.GetRequiredValue(treebanks).FullName, result.GetRequiredValue(wordNet).FullName,
            result.GetValue(model) is { } folder ? LanguageModel.FromFolder(folder.FullName) : LanguageModel.English,
            result.GetValue(output)?.FullName, result.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(string treebanks, string wordNet, LanguageModel model, string? path, TextWriter output)
    {
        var corpus = new EntityCorpus(treebanks);
        var (sentences, tags) = corpus.ReadTraining(model);
        var trained = new EntityTrainer(model.Tagger.Tags, model.Forms, EntityNameWords.Build(wordNet)).Train(sentences, tags, Epochs, Seed);
        if (path is not null)
        {
            using var writer = new BinaryWriter(File.Create(path));
            trained.Save(writer);
        }
        new EntityEvaluation(model, trained).Print(corpus, output);
    }
}
