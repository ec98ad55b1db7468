using System.CommandLine;
using Readout.Language;

namespace Readout.Train;

/// <summary><c>evaluate</c>: the language core's figures on the dev and test parts.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<DirectoryInfo>("treebanks") { Description = "Folder of *-dev.conllu[.gz] and *-test.conllu[.gz]" };
        var model = new Option<DirectoryInfo?>("--model") { Description = "A model's folder; the shipped one without it" };
        var command = new Command("evaluate", "Print UPOS, XPOS, lemma, UAS, LAS and CLAS per treebank and genre on gold tokens, sentences and tokens from raw text, names and coreference") { treebanks, model };
        command.SetAction(result => Print(result.GetRequiredValue(treebanks).FullName,
            result.GetValue(model) is { } folder ? LanguageModel.FromFolder(folder.FullName) : LanguageModel.English, result.InvocationConfiguration.Output));
        return command;
    }

    private static void Print(string treebanks, LanguageModel model, TextWriter output)
    {
        var analyzer = new SentenceAnalyzer(model);
        TreebankEvaluation.Print(treebanks, sentence => analyzer.Analyze([sentence])[0], output);
        output.WriteLine("\nfrom raw text");
        foreach (var name in Treebank.Trained) output.WriteLine($"{name}-test: {SegmentationScore.Read(Treebank.Find(treebanks, name, "test"))}");
        output.WriteLine("\nnames, both ends and the kind right");
        new EntityEvaluation(model, model.Entities).Print(new EntityCorpus(treebanks), output);
        output.WriteLine("\ncoreference of what the actor stage resolves, GUM dev+test");
        new CoreferenceEvaluation(analyzer).Print(treebanks, output);
    }
}
