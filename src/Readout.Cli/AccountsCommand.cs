using System.CommandLine;
using Readout.Intake;
using Readout.Record;
using Readout.Record.Accounts;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>readout accounts: what each side tells of one meeting or incident, side by side.</summary>
internal static class AccountsCommand
{
    public static Command Create(Terminal terminal)
    {
        var asked = new Argument<string[]>("what") { Description = "A document, an entry, or the codes of two parties, of a record; without one, files of reports.", Arity = ArgumentArity.OneOrMore };
        var (record, day) = (RecordOption.Create(), DocumentArguments.DateOption("The day, for two parties; the day of reports that carry none, for files."));
        record.Required = false;
        var format = new Option<string>("--format", "-f") { Description = "table (the default where somebody watches) or jsonl (the default elsewhere): a line an event or claim.", HelpName = "table|jsonl" };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("accounts", "Sets side by side what each party or source tells of one meeting or incident: what agrees, what contradicts, what one alone tells.") { asked, record, day, format };
        command.SetAction(parsed =>
        {
            var (words, date) = (parsed.GetRequiredValue(asked), parsed.GetValue(day));
            if (parsed.GetValue(record) is not { } location) return Write(OfFiles(words, date, terminal), RowTable.FormatOf(parsed.GetValue(format), terminal), terminal);
            if (words.Length > 2 || (words.Length == 2 && date is null))
            {
                terminal.Say("name one document or entry, or two parties and their --date");
                return ExitCode.Usage;
            }
            return Write(OfRecord(RecordOption.Open(location, RecordAccess.Read), words, date), RowTable.FormatOf(parsed.GetValue(format), terminal), terminal);
        });
        return command;
    }

    private static IReadOnlyList<AccountComparison> OfRecord(EventRecord record, string[] words, DateOnly? day)
    {
        if (words.Length == 2) return record.AccountsBetween(words[0], words[1], day!.Value);
        var documents = record.DocumentKeys(words[0]).Append(words[0]).Select(record.Accounts).OfType<AccountComparison>().ToArray();
        return documents.Length > 0 ? documents : record.AccountsOfEntry(words[0]) is { } entry ? [entry] : [];
    }

    private static IReadOnlyList<AccountComparison> OfFiles(string[] files, DateOnly? day, Terminal terminal)
    {
        var coder = new Coder();
        return AccountComparison.Of([.. new DocumentInput(terminal, new IntakeOptions { Day = day }).Read(files).Select(document => Report.Of(coder.Code(document)))]);
    }

    private static int Write(IReadOnlyList<AccountComparison> comparisons, string format, Terminal terminal)
    {
        foreach (var (i, comparison) in comparisons.Index())
            if (format == "table") AccountTable.Write(comparison, terminal);
            else AccountLines.Write(comparison, i, terminal);
        return comparisons.Any(comparison => comparison.Rows.Count > 0) ? ExitCode.Ok : ExitCode.NothingFound;
    }
}
