namespace Readout.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Nothing could be done: every input failed, or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Some inputs failed; the others were coded.</summary>
    public const int Partial = 3;

    /// <summary>All went well and nothing was found.</summary>
    public const int NothingFound = 4;

    /// <summary>Stopped by Ctrl+C; what was finished by then is written.</summary>
    public const int Interrupted = 130;
}
