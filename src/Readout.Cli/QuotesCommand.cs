using System.CommandLine;
using Readout.Documents;
using Readout.Exchange;
using Readout.Quotations;

namespace Readout.Cli;

/// <summary>readout quotes: whose words stand in reports.</summary>
internal static class QuotesCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentArguments();
        var format = new Option<string>("--format", "-f") { Description = "table (the default where somebody watches) or jsonl ({document, text, start, end, kind, speaker, addressee, cue, source} a line, the default elsewhere).", HelpName = "table|jsonl" };
        var lexicon = LexiconOption.Create();
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("quotes", "Lists the quotations of reports: whose words, to whom, on whose word.") { format, lexicon };
        documents.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = documents.FilesOf(parsed, terminal);
            if (files.Length == 0) return ExitCode.Usage;
            var input = new DocumentInput(terminal, documents.OptionsOf(parsed));
            var finder = new QuotationFinder(tables: LexiconOption.Read(parsed.GetValue(lexicon)));
            var isTable = (parsed.GetValue(format) ?? (terminal.IsOutputWatched ? "table" : "jsonl")) == "table";
            var found = 0;
            using var output = terminal.OpenText();
            foreach (var document in input.Read(files)) found += Write(output, document, finder.Find(document), isTable);
            if (found == 0 && input.Documents > 0) terminal.Say("no quotations found");
            return input.ExitCodeFor(found > 0);
        });
        return command;
    }

    private static int Write(TextWriter output, Document document, IReadOnlyList<Quotation> quotations, bool isTable)
    {
        if (isTable) output.Write($"{document.Title ?? document.Id}: {quotations.Count} quotations\n");
        foreach (var quotation in quotations) output.Write($"{(isTable ? Row(document, quotation) : QuotationWriter.ToJson(document, quotation))}\n");
        return quotations.Count;
    }

    private static string Row(Document document, Quotation quotation)
    {
        var who = quotation.Speaker is { } speaker ? EventWords.Party(speaker) : "somebody";
        var whom = quotation.Addressee is { } addressee ? $" to {EventWords.Party(addressee)}" : "";
        var source = quotation.Source is { } vouching ? $", according to {EventWords.Party(vouching)}" : "";
        return $"  {who}{whom}{source}: {PlainWords.Of(quotation.Span.Of(document.Text).ToString())}";
    }
}
