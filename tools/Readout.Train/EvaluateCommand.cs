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
        var command = new Command("evaluate", "Print UPOS, XPOS, lemma, UAS, LAS and CLAS per treebank and genre, on gold tokens") { treebanks, model };
        command.SetAction(result =>
        {
            var analyzer = new SentenceAnalyzer(result.GetValue(model) is { } folder ? LanguageModel.FromFolder(folder.FullName) : LanguageModel.English);
            TreebankEvaluation.Print(result.GetRequiredValue(treebanks).FullName, sentence => analyzer.Analyze([sentence])[0], result.InvocationConfiguration.Output);
        });
        return command;
    }
}
