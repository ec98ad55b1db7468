using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Readout.Web;

namespace Readout.Cli;

/// <summary>readout serve: the pages and the API of a record.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, lexicon) = (RecordOption.Create(), LexiconOption.Create());
        var urls = new Option<string>("--urls") { Description = "Addresses to answer at, parted by ';'.", HelpName = "URL", DefaultValueFactory = _ => ServerOptions.DefaultUrl };
        var listen = new Option<bool>("--listen") { Description = "May answer other machines than this one; writing then needs a token." };
        var tokens = new Option<string?>("--tokens") { Description = "File of tokens: 'role name token' a line, role one of read, review, admin.", HelpName = "FILE" };
        var hosts = new Option<string[]>("--host") { Description = "Name that it answers under too; needed behind a proxy.", HelpName = "NAME" };
        var command = new Command("serve", "Opens a record in the browser: pages, API, corrections.") { record, urls, listen, tokens, hosts, lexicon };
        command.SetAction(async (parsed, _) =>
        {
            // The address is checked as everywhere; the server opens the record itself.
            var opened = RecordOption.Open(parsed.GetValue(record), Record.RecordAccess.Write);
            var tables = LexiconOption.Read(parsed.GetValue(lexicon));
            var options = new ServerOptions
            {
                Record = parsed.GetValue(record)!, Urls = parsed.GetValue(urls)!, Listen = parsed.GetValue(listen), Tokens = parsed.GetValue(tokens), Hosts = parsed.GetValue(hosts) ?? [], Clock = terminal.Clock, Coder = () => new Coder(tables: tables),
            };
            await using var server = ReadoutServer.Create(options);
            await server.StartAsync(terminal.Stop).ConfigureAwait(false);
            terminal.Say($"{opened.Place} is at {string.Join(" and ", server.Urls)}; Ctrl+C ends");
            // Ctrl+C and the system's word to end both let what was asked be answered first.
            await server.WaitForShutdownAsync(terminal.Stop).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return command;
    }
}
