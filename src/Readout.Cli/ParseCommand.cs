using System.CommandLine;
using Readout.Language;

namespace Readout.Cli;

/// <summary>readout parse: sentences, tags and trees as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentArguments();
        var conllu = new Option<string>("--conllu") { Description = "Keep the tokens of this CoNLL-U file, and replace its tags, lemmas and trees.", HelpName = "FILE" };
        var command = new Command("parse", "Divides reports into sentences and tokens and prints their trees as CoNLL-U.") { conllu };
        documents.AddTo(command);
        command.SetAction(parsed =>
        {
            using var output = terminal.OpenText();
            if (parsed.GetValue(conllu) is { } file) return ParseTokens(file, output, terminal);
            var files = documents.FilesOf(parsed, terminal);
            return files.Length == 0 ? ExitCode.Usage : ParseText(new DocumentInput(terminal, documents.OptionsOf(parsed, default(DateOnly))), files, output);
        });
        return command;
    }

    private static int ParseText(DocumentInput input, string[] files, StreamWriter output)
    {
        var (analyzer, sentences) = (new SentenceAnalyzer(LanguageModel.English), 0);
        foreach (var document in input.Read(files))
        {
            output.Write($"# newdoc id = {document.Id.ReplaceLineEndings(" ")}\n");
            foreach (var parsed in analyzer.Analyze(TextSegmenter.Segment(document.Text, document.BodyStart)))
                Conllu.Write(output, parsed, [$"# sent_id = {++sentences}", $"# text = {parsed.Sentence.ToString().ReplaceLineEndings(" ")}"]);
        }
        return input.ExitCodeFor(found: sentences > 0);
    }

    private static int ParseTokens(string file, StreamWriter output, Terminal terminal)
    {
        using var reader = new StreamReader(file);
        var analyzer = new SentenceAnalyzer(LanguageModel.English);
        foreach (var block in ConlluBlock.Read(reader, file))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            block.Write(output, analyzer.Analyze([block.Sentence])[0]);
        }
        return ExitCode.Ok;
    }
}
