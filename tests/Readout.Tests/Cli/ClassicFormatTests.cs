using Xunit;

namespace Readout.Tests.Cli;

public class ClassicFormatTests
{
    private const string Reports =
        """{"id":"r1","published":"2024-03-07","publisher":"Valley Post","text":"The Chilean president met the Peruvian president in Lima on Thursday. Norway will not sanction Chile."}""" + "\n" +
        """{"id":"r2","published":"2024-03-08","publisher":"Hill Post","text":"Kenya condemned Somalia on Friday."}""" + "\n";

    [Fact]
    public void A_record_leaves_as_ICEWS_with_its_own_numbers_and_says_what_stayed_out()
    {
        using var folder = new TemporaryFolder();
        var (record, file) = (Path.Combine(folder.Root, "r.db"), Path.Combine(folder.Root, "events.2024.tab"));
        Assert.Equal(0, CommandRun.WithInput(Reports, "ingest", "-", "-q", "--record", record).ExitCode);
        var run = CommandRun.Of("export", "--record", record, "--output", file, "-q");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("icews cannot say that an event is not actual", run.Error, StringComparison.Ordinal);
        var rows = File.ReadAllLines(file).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.All(rows, row => Assert.Equal(20, row.Length));
        Assert.Contains(rows, row => row[6] == "111" && row[4] == "Kenya" && row[10] == "Somalia");
        Assert.Equal(["1", "2"], rows.Select(row => row[11]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.InRange(int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), 256, int.MaxValue));
    }

    [Fact]
    public void A_document_is_coded_into_GDELT_without_what_did_not_happen()
    {
        var run = CommandRun.WithInput(Reports, "code", "-", "--format", "gdelt2");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.Equal(61, line.Split('\t').Length));
        Assert.Contains("gdelt2 cannot say that an event is not actual", run.Error, StringComparison.Ordinal);
    }
}
