using System.CommandLine;
using Readout.Record;
using Readout.Web.Mcp;

namespace Readout.Cli;

/// <summary>readout mcp: the record for assistants, over the standard streams.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var record = RecordOption.Create();
        var command = new Command("mcp", "Lets an assistant ask the record, by the Model Context Protocol over standard input and output; it reads alone.") { record };
        command.SetAction(async (parsed, _) =>
        {
            // The address is checked as everywhere; the server opens the record itself.
            RecordOption.Open(parsed.GetValue(record), RecordAccess.Read);
            await McpRecordServer.Serve(parsed.GetValue(record)!, terminal.Input, terminal.Output, terminal.Clock, terminal.Stop).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return command;
    }
}
