using System.Diagnostics;

namespace Readout.Cli;

/// <summary>One line on the error stream that tells how far a run has come; nothing where nobody watches.</summary>
internal sealed class ProgressLine(Terminal terminal, bool quiet) : IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _isShown = terminal.IsErrorWatched && !quiet;
    private long _nextAt = 1000;
    private bool _isWritten;

    public void Tell(int documents, int events)
    {
        if (!_isShown || _clock.ElapsedMilliseconds < _nextAt) return;
        _nextAt = _clock.ElapsedMilliseconds + 500;
        _isWritten = true;
        terminal.Error.Write($"\r{documents} reports, {events} events, {documents / _clock.Elapsed.TotalSeconds:F0} reports/s ");
    }

    public void Dispose()
    {
        if (_isWritten) terminal.Error.Write("\r" + new string(' ', 60) + "\r");
    }
}
