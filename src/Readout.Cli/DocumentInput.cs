using Readout.Documents;
using Readout.Intake;
using Readout.Intake.Fetching;
using Readout.Intake.Pages;

namespace Readout.Cli;

/// <summary>Documents from the files, and where something fetches from the addresses, that the user named. What could not be read is said on the error stream, and counted.</summary>
internal sealed class DocumentInput(Terminal terminal, DateOnly? day, Action<IntakeProblem>? setAside = null, SafeFetcher? fetcher = null)
{
    /// <summary>A corpus without dates would otherwise drown the errors.</summary>
    private const int MostWarnings = 20;

    private int _warnings;

    /// <summary>Documents read so far.</summary>
    public int Documents { get; private set; }

    /// <summary>Inputs, or parts of inputs, that could not be read.</summary>
    public int Failures { get; private set; }

    public IEnumerable<Document> Read(IEnumerable<string> files) => ReadItems(files).Select(item => item.Document!);

    /// <summary>Items that have a document.</summary>
    public IEnumerable<IntakeItem> ReadItems(IEnumerable<string> files)
    {
        var reader = new DocumentReader(day);
        foreach (var item in files.SelectMany(file => fetcher is not null && IsAddress(file) ? [Fetch(fetcher, file)] : reader.Read(file, terminal.Input)))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (item.Problem is { } problem) Report(problem);
            if (item.Document is null) continue;
            Documents++;
            yield return item;
        }
        if (_warnings > MostWarnings) terminal.Say($"{_warnings - MostWarnings} more warnings of this kind");
    }

    /// <summary>What the shell is told after all is read.</summary>
    /// <param name="found">Whether anything was found.</param>
    public int ExitCodeFor(bool found) => Failures > 0 ? (Documents > 0 ? ExitCode.Partial : ExitCode.Failure) : found ? ExitCode.Ok : ExitCode.NothingFound;

    private static bool IsAddress(string file) => file.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || file.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private IntakeItem Fetch(SafeFetcher from, string file) => Uri.TryCreate(file, UriKind.Absolute, out var address)
        ? FetchedPageReader.Read(from.Fetch(new FetchRequest(address), terminal.Stop).GetAwaiter().GetResult(), address.AbsoluteUri, day, "option")
        : new IntakeItem(null, new IntakeProblem(file, 0, "is no address"));

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
