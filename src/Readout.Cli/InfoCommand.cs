using System.CommandLine;
using System.Runtime.InteropServices;
using Readout.Lexicons;

namespace Readout.Cli;

/// <summary>readout info: what this build codes with.</summary>
internal static class InfoCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("info", "Prints versions, hashes, and how far the tables know.");
        command.SetAction(_ =>
        {
            using var output = terminal.OpenText();
            var version = new Coder().Version;
            output.Write($"version   {version.Version}\nmodel     {version.Model}\nlexicon   {version.Lexicon}\nruntime   {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}\n\n");
            output.Write($"{"table",-44} {"rows",7}  known until\n");
            foreach (var name in Table.EmbeddedNames("data/"))
            {
                var table = Table.Embedded(name);
                output.Write($"{name,-44} {table.Rows.Count,7}  {KnownUntil(table)}\n".Replace("  \n", "\n", StringComparison.Ordinal));
            }
            return ExitCode.Ok;
        });
        return command;
    }

    // The latest day on which a row says that something began or ended: after it, the table knows of no change.
    private static string KnownUntil(Table table) => table.Columns.Contains("from")
        ? table.Rows.SelectMany(row => new[] { row["from"], row["to"] }).Max(StringComparer.Ordinal) ?? "" : "";
}
