using System.CommandLine;

namespace Readout.Cli;

/// <summary>readout explain: every stage for every sentence of a report, and for what was not coded, why not.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentArguments();
        var command = new Command("explain", "Shows each stage for each sentence: tokens, tree, who is who and why, patterns tried, and why what was not coded was not.");
        var lexicon = LexiconOption.Create();
        var confidence = ConfidenceOption.Create();
        command.Add(lexicon);
        command.Add(confidence);
        documents.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = documents.FilesOf(parsed, terminal);
            if (files.Length == 0) return ExitCode.Usage;
            var (coder, input, events) = (new Coder(tables: LexiconOption.Read(parsed.GetValue(lexicon)), minConfidence: 0), new DocumentInput(terminal, documents.OptionsOf(parsed)), 0);
            using var output = terminal.OpenText();
            foreach (var document in input.Read(files))
            {
                var coded = coder.Code(document);
                new DocumentExplanation(coded, parsed.GetValue(confidence)).Write(output);
                events += coded.Events.Count;
            }
            return input.ExitCodeFor(found: events > 0);
        });
        return command;
    }
}
