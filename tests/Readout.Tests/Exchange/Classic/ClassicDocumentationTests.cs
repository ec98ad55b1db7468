using Readout.Exchange.Classic;
using Xunit;

namespace Readout.Tests.Exchange.Classic;

public class ClassicDocumentationTests
{
    private static readonly string[] s_lines = File.ReadAllLines(RepositoryFile.Path("docs/export-classic.md"));

    [Fact]
    public void The_columns_of_ICEWS_are_told_in_order() => Assert.Equal(IcewsWriter.Columns, Told("## ICEWS"));

    [Fact]
    public void The_columns_of_POLECAT_are_told_in_order() => Assert.Equal(PolecatWriter.Columns, Told("## POLECAT"));

    [Fact]
    public void The_reasons_for_leaving_out_are_told()
    {
        var text = string.Join(' ', s_lines);
        Assert.All((string[])["no day", "no CAMEO code", "no party", "more than 256 pairs of parties"], reason => Assert.Contains($"`{reason}`", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Told(string heading) => s_lines.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(3)
        .TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim());
}
