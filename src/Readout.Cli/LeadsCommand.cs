using System.CommandLine;
using Readout.Intake.Leads;

namespace Readout.Cli;

/// <summary>readout leads: the pages that somebody else's event data names.</summary>
internal static class LeadsCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Event or mention files of GDELT (.CSV, .CSV.zip, .gz). '-' reads standard input.", Arity = ArgumentArity.OneOrMore };
        var addresses = new Option<bool>("--urls") { Description = "Only the addresses, each once, one a line: what 'readout ingest' takes." };
        var format = RowTable.FormatOption();
        var command = new Command("leads", "Lists the pages that event or mention files of GDELT name, with date, sides and code; they hold no texts themselves.") { files, addresses, format };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetValue(addresses), RowTable.FormatOf(parsed.GetValue(format), terminal), terminal));
        return command;
    }

    private static int Run(string[] files, bool isAddresses, string format, Terminal terminal)
    {
        var (found, failures) = (0L, 0);
        var known = new HashSet<string>(StringComparer.Ordinal);
        using var text = isAddresses ? terminal.OpenText() : null;
        using var rows = isAddresses ? null : new RowTable(terminal, format, "url", "date", "seen", "actor", "recipient", "code", "publisher", "event");
        foreach (var (lead, problem) in files.SelectMany(file => LeadReader.Read(file, terminal.Input)))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (problem is not null)
            {
                failures++;
                terminal.Say(problem.ToString());
            }
            if (lead is null) continue;
            found++;
            rows?.Write(lead.Url, lead.Day, lead.Seen, lead.Actor, lead.Recipient, lead.Code, lead.Publisher, lead.EventId);
            if (text is not null && lead.Url is { } url && known.Add(url)) text.Write(url + "\n");
        }
        return failures > 0 ? (found > 0 ? ExitCode.Partial : ExitCode.Failure) : found > 0 ? ExitCode.Ok : ExitCode.NothingFound;
    }
}
