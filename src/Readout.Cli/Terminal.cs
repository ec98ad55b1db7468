using System.Text;

namespace Readout.Cli;

/// <summary>What commands read from and write to: the process's own streams, or a test's. Data goes to <see cref="Output"/>, everything else to
/// <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    /// <summary>UTF-8 without a mark: JSON lines begin with their brace.</summary>
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody types the input.</summary>
    public bool IsInputTyped { get; init; }

    /// <summary>Whether somebody watches the output.</summary>
    public bool IsOutputWatched { get; init; }

    /// <summary>Whether somebody watches the errors: only then is there progress.</summary>
    public bool IsErrorWatched { get; init; }

    /// <summary>Whether output may have colours: somebody watches, and NO_COLOR is not set.</summary>
    public bool UsesColor { get; init; }

    /// <summary>Columns of the output; 100 where nobody watches.</summary>
    public int Width { get; init; } = 100;

    /// <summary>What tells the time and wakes whoever waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Set by Ctrl+C.</summary>
    public CancellationToken Stop { get; init; }

    public static Terminal OfProcess()
    {
        var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            // The second time means it.
            press.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        var isWatched = !Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(), Output = Console.OpenStandardOutput(), Error = Console.Error,
            IsInputTyped = !Console.IsInputRedirected, IsOutputWatched = isWatched, IsErrorWatched = !Console.IsErrorRedirected,
            UsesColor = isWatched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = isWatched && Console.WindowWidth > 20 ? Console.WindowWidth : 100, Stop = stop.Token,
        };
    }

    /// <summary>A writer of text to <see cref="Output"/>, which it leaves open; lines end in "\n" everywhere.</summary>
    public StreamWriter OpenText() => new(Output, s_utf8, 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says something about the run, apart from the data.</summary>
    public void Say(string message) => Error.Write($"readout: {message}\n");
}
