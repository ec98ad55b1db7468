using Readout.Documents;
using Readout.Intake;
using Readout.Intake.Fetching;
using Readout.Intake.Languages;
using Readout.Intake.Pages;

namespace Readout.Cli;

/// <summary>Documents from the files, and where something fetches from the addresses, that the user named. What could not be read is said on the error stream, and counted.</summary>
internal sealed class DocumentInput(Terminal terminal, IntakeOptions options, Action<IntakeProblem>? setAside = null, SafeFetcher? fetcher = null)
{
    /// <summary>A corpus without dates would otherwise drown the errors.</summary>
    private const int MostWarnings = 20;

    private readonly DocumentReader _reader = new(options);
    private readonly SortedDictionary<string, int> _foreign = new(StringComparer.Ordinal);
    private int _warnings;

    /// <summary>Documents read so far.</summary>
    public int Documents { get; private set; }

    /// <summary>Inputs, or parts of inputs, that could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>Documents in a language that there is a model for; of the others it is said how many there were.</summary>
    public IEnumerable<Document> Read(IEnumerable<string> files)
    {
        foreach (var item in ReadItems(files))
        {
            if (item.IsCodable) yield return item.Document!;
            else _foreign[item.Language!] = _foreign.GetValueOrDefault(item.Language!) + 1;
        }
        if (_foreign.Count > 0) terminal.Say($"no events are looked for in {ForeignWords}, for which there is no model");
    }

    private string ForeignWords => string.Join(", ", _foreign.Select(pair => $"{pair.Value} {(pair.Value == 1 ? "document" : "documents")} in {LanguageCode.Words(pair.Key)}"));

    /// <summary>Items that have a document.</summary>
    public IEnumerable<IntakeItem> ReadItems(IEnumerable<string> files)
    {
        foreach (var item in files.SelectMany(file => fetcher is not null && IsAddress(file) ? [Fetch(fetcher, file)] : _reader.Read(file, terminal.Input)))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (item.Problem is { } problem) Report(problem);
            if (item.Document is null) continue;
            Documents++;
            yield return item;
        }
        if (_warnings > MostWarnings) terminal.Say($"{_warnings - MostWarnings} more warnings of this kind");
        if (_reader.PassedOver > 0) terminal.Say($"{_reader.PassedOver} documents were not of the hosts, days or languages asked for");
    }

    /// <summary>What the shell is told after all is read.</summary>
    /// <param name="found">Whether anything was found.</param>
    public int ExitCodeFor(bool found) => Failures > 0 ? (Documents > 0 ? ExitCode.Partial : ExitCode.Failure) : found ? ExitCode.Ok : ExitCode.NothingFound;

    private static bool IsAddress(string file) => file.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || file.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private IntakeItem Fetch(SafeFetcher from, string file) => Uri.TryCreate(file, UriKind.Absolute, out var address)
        ? FetchedPageReader.Read(from.Fetch(new FetchRequest(address), terminal.Stop).GetAwaiter().GetResult(), address.AbsoluteUri, options.Day, "option")
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
