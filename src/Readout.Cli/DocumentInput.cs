using Readout.Documents;
using Readout.Intake;

namespace Readout.Cli;

/// <summary>Documents from the files that the user named. What could not be read is said on the error stream, and counted.</summary>
internal sealed class DocumentInput(Terminal terminal, DateOnly? day, Action<IntakeProblem>? setAside = null)
{
    /// <summary>A corpus without dates would otherwise drown the errors.</summary>
    private const int MostWarnings = 20;

    private int _warnings;

    /// <summary>Documents read so far.</summary>
    public int Documents { get; private set; }

    /// <summary>Inputs, or parts of inputs, that could not be read.</summary>
    public int Failures { get; private set; }

    public IEnumerable<Document> Read(IEnumerable<string> files)
    {
        var reader = new DocumentReader(new IntakeOptions { Day = day });
        foreach (var item in files.SelectMany(file => reader.Read(file, terminal.Input)))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (item.Problem is { } problem) Report(problem);
            if (item.Document is null) continue;
            Documents++;
            yield return item.Document;
        }
        if (_warnings > MostWarnings) terminal.Say($"{_warnings - MostWarnings} more warnings of this kind");
    }

    /// <summary>What the shell is told after all is read.</summary>
    /// <param name="found">Whether anything was found.</param>
    public int ExitCodeFor(bool found) => Failures > 0 ? (Documents > 0 ? ExitCode.Partial : ExitCode.Failure) : found ? ExitCode.Ok : ExitCode.NothingFound;

    private void Report(IntakeProblem problem)
    {
        if (!problem.IsWarning)
        {
            Failures++;
            setAside?.Invoke(problem);
        }
        if (!problem.IsWarning || ++_warnings <= MostWarnings) terminal.Say((problem.IsWarning ? "warning: " : "") + problem);
    }
}
