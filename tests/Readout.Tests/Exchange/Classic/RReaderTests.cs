using System.Diagnostics;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Xunit;
using static Readout.Tests.Exchange.Classic.SampleRows;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Exchange.Classic;

public class RReaderTests
{
    /// <summary>The variable that names Rscript.</summary>
    private const string Variable = "READOUT_TEST_R";

    private static readonly string[] s_hostile = ["Ana \"Ani\" Berg", "\"open", "it's", "#MeToo", "a;b", "tab\there", "line\nend", "back\\slash", "Curaçao", "🙂"];

    private static string? Program => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } program ? program : null;

    [Fact]
    public void Continuous_integration_reads_with_R() =>
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true" && Program is null, $"{Variable} names no Rscript: the classic formats were read by this project's own tests alone");

    [Fact]
    public void R_reads_what_is_written()
    {
        // Where the variable is missing CI fails (above); elsewhere the test says that it was left out.
        Assert.SkipUnless(Program is not null, $"LEFT OUT: {Variable} names no Rscript; '.ci/r' installs R and prints its path");
        using var folder = new TemporaryFolder();
        var rows = Sample().ToArray();
        long[] counts = [WriteTo(folder, "icews", "events.tab", rows), WriteTo(folder, "polecat", "ngecEvents.txt", rows), WriteTo(folder, "gdelt2", "events.csv", rows)];
        var (exit, output, error) = Run(RepositoryFile.Path("tests/readers/read-classic.R"), [folder.Root, .. counts.Select(count => $"{count}")]);
        Assert.True(exit == 0, error);
        Assert.StartsWith($"ICEWS {counts[0]} rows, POLECAT {counts[1]} rows, GDELT {counts[2]} rows\n", output, StringComparison.Ordinal);
    }

    // Every event and mode, with names that readers stumble over.
    private static IEnumerable<ExportRow> Sample()
    {
        var number = 0;
        foreach (var category in Plover.Events)
            foreach (var mode in Plover.Modes(category).Prepend(""))
            {
                var name = s_hostile[number % s_hostile.Length];
                var row = number % 3 == 0 ? Event(category, [Soldiers, Norway with { Name = name }], []) : Event(category, [Norway with { Name = name, Text = name }], [Soldiers, Berg]);
                yield return Stored(row with { Id = $"event{number}", Modes = mode.Length == 0 ? [] : [mode], Place = number % 2 == 0 ? Austin with { City = name } : null, Publisher = name, Sentence = number % 5 }, ++number, number);
            }
    }

    private static long WriteTo(TemporaryFolder folder, string format, string name, ExportRow[] rows)
    {
        using var output = new FileOutput(Path.Combine(folder.Root, name));
        using var writer = EventFormats.Find(format)!.Open(output);
        Assert.All(rows, row => Assert.Null(writer.Write(row)));
        writer.Finish();
        output.Commit();
        return writer.Rows;
    }

    private static (int Exit, string Output, string Error) Run(string script, string[] arguments)
    {
        var start = new ProcessStartInfo(Program!, ["--vanilla", script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
