using System.CommandLine;
using System.Net;
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
        var hooks = new Option<string[]>("--hook-network") { Description = "Network that notices of alerts may be sent into although it is not public; may be given several times.", HelpName = "CIDR" };
        var command = new Command("serve", "Opens a record in the browser: pages, API, corrections.") { record, urls, listen, tokens, hosts, hooks, lexicon };
        command.SetAction(async (parsed, _) =>
        {
            // A name that was mistyped would be a new record, and an empty page.
            if (!RecordOption.Exists(parsed.GetValue(record))) throw new InvalidDataException("--record: there is no record there; 'readout ingest FILES --record …' makes one, 'readout demo' shows a sample");
            // The address is checked as everywhere; the server opens the record itself.
            var opened = RecordOption.Open(parsed.GetValue(record), Record.RecordAccess.Write);
            var tables = LexiconOption.Read(parsed.GetValue(lexicon));
            var options = new ServerOptions
            {
                Record = parsed.GetValue(record)!, Urls = parsed.GetValue(urls)!, Listen = parsed.GetValue(listen), Tokens = parsed.GetValue(tokens), Hosts = parsed.GetValue(hosts) ?? [], HookNetworks = [.. (parsed.GetValue(hooks) ?? []).Select(Network)], Clock = terminal.Clock, Coder = () => new Coder(tables: tables),
            };
            return await ServedPages.Serve(options, opened.Place, terminal).ConfigureAwait(false);
        });
        return command;
    }

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network) ? network : throw new InvalidDataException($"--hook-network: '{text}' is no network; write 192.168.0.0/16");
}
