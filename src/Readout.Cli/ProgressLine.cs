using System.Diagnostics;

namespace Readout.Cli;

/// <summary>One line on the error stream that tells how far a run has come; nothing where nobody watches.</summary>
internal sealed class ProgressLine(Terminal terminal, bool quiet) : IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _isShown = terminal.IsErrorWatched && !quiet;
    private long _nextAt = 1000;
    private bool _isWritten;

    public void Tell(int documents, int events) => Tell(documents, "reports", $"{events} events, ");

    /// <summary>Tells of a run that only events pass through.</summary>
    public void Tell(long events) => Tell(events, "events", "");

    private void Tell(long things, string what, string besides)
    {
        if (!_isShown || _clock.ElapsedMilliseconds < _nextAt) return;
        _nextAt = _clock.ElapsedMilliseconds + 500;
        _isWritten = true;
        terminal.Error.Write($"\r{things} {what}, {besides}{things / _clock.Elapsed.TotalSeconds:F0} {what}/s ");
    }

    public void Dispose()
    {
        if (_isWritten) terminal.Error.Write("\r" + new string(' ', 60) + "\r");
    }
}
