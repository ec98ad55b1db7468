using System.CommandLine;
using System.Reflection;
using Readout.Intake;
using Readout.Record;
using Readout.Web;

namespace Readout.Cli;

/// <summary>readout demo: the shipped sample reports, coded into a record and opened in the browser; the network is not asked.</summary>
internal static class DemoCommand
{
    private const string Samples = "samples/reports.jsonl";

    public static Command Create(Terminal terminal)
    {
        var record = RecordOption.Create(isRequired: false);
        var urls = new Option<string>("--urls") { Description = "Addresses to answer at, parted by ';'; this machine's alone.", HelpName = "URL", DefaultValueFactory = _ => ServerOptions.DefaultUrl };
        var closed = new Option<bool>("--no-open") { Description = "Opens no browser." };
        var command = new Command("demo", "Builds a record of sample reports and opens its pages; the record is gone afterwards unless --record names one.") { record, urls, closed };
        command.SetAction(async (parsed, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("readout-demo-");
            try
            {
                var options = new ServerOptions { Record = parsed.GetValue(record) ?? Path.Combine(folder.FullName, "demo.db"), Urls = parsed.GetValue(urls)!, Clock = terminal.Clock };
                var opened = RecordOption.Open(options.Record, RecordAccess.Write);
                var code = IngestCommand.Run(opened, [Unpack(folder)], new IntakeOptions(), null, () => new Coder(), threads: 1, quiet: false, terminal);
                if (code != ExitCode.Ok) return code;
                return await ServedPages.Serve(options, "The demo", terminal, !parsed.GetValue(closed) && terminal.IsOutputWatched ? DesktopBrowser.Open : null).ConfigureAwait(false);
            }
            finally
            {
                Remove(folder);
            }
        });
        return command;
    }

    private static string Unpack(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, "reports.jsonl");
        using var samples = Assembly.GetExecutingAssembly().GetManifestResourceStream(Samples)!;
        using var file = File.Create(path);
        samples.CopyTo(file);
        return path;
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The system clears its folder for temporary files in time.
        }
    }
}
