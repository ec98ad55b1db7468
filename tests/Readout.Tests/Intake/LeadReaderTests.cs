using System.Text;
using Readout.Intake;
using Readout.Intake.Leads;
using Xunit;

namespace Readout.Tests.Intake;

public class LeadReaderTests
{
    [Fact]
    public void Events_and_mentions_name_pages()
    {
        var cells = Enumerable.Repeat("", 61).ToArray();
        (cells[0], cells[1], cells[5], cells[16], cells[26], cells[59], cells[60]) = ("900", "20240307", "VAL", "MARLOW", "042", "20240308061500", "https://a.example/1");
        var mention = Enumerable.Repeat("", 16).ToArray();
        (mention[0], mention[1], mention[2], mention[4], mention[5]) = ("900", "20240307000000", "20240308070000", "b.example", "https://b.example/2");
        var leads = Read($"{string.Join('\t', cells)}\n{string.Join('\t', mention)}\nno line\n");
        Assert.Equal(new Lead("https://a.example/1", new DateOnly(2024, 3, 7), new DateTime(2024, 3, 8, 6, 15, 0, DateTimeKind.Utc), "VAL", "MARLOW", "042", null, "900"), leads[0].Lead);
        Assert.Equal(new Lead("https://b.example/2", new DateOnly(2024, 3, 7), new DateTime(2024, 3, 8, 7, 0, 0, DateTimeKind.Utc), null, null, null, "b.example", "900"), leads[1].Lead);
        Assert.Equal(3, leads[2].Problem!.Line);
    }

    [Fact]
    public void Read_as_documents_they_say_what_they_are()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("20240308061500.export.CSV", string.Join('\t', Enumerable.Range(1, 61)) + "\n");
        Assert.Contains("'readout leads'", Assert.Single(new DocumentReader().Read(path)).Problem!.What, StringComparison.Ordinal);
    }

    private static List<(Lead? Lead, IntakeProblem? Problem)> Read(string text) => [.. LeadReader.Read("-", new MemoryStream(Encoding.UTF8.GetBytes(text)))];
}
