using System.Text;
using Readout.Cli;

namespace Readout.Tests.Cli;

/// <summary>Runs a command line in memory.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] args) => WithInput("", args);

    public static CommandRun WithInput(string input, params string[] args) => At(TimeProvider.System, input, CancellationToken.None, args);

    /// <summary>Runs it by another clock, until it ends or is stopped as by Ctrl+C.</summary>
    public static CommandRun At(TimeProvider clock, string input, CancellationToken stop, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var code = ReadoutCommand.Run(args, new Terminal { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error, Clock = clock, Stop = stop });
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
