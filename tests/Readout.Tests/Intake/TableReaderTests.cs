using System.Text;
using CsCheck;
using Readout.Intake;
using Xunit;

namespace Readout.Tests.Intake;

public class TableReaderTests
{
    [Theory]
    [InlineData("a.csv", "id,published,text,publisher\n7,2024-03-07,\"Peru, it said, \"\"urged\"\" Bolivia.\nAnd more.\",Courier\n")]
    [InlineData("a.csv", "id;published;text;publisher\r\n7;2024-03-07;\"Peru, it said, \"\"urged\"\" Bolivia.\nAnd more.\";Courier\r\n")]
    public void Cells_are_read_to_the_letter(string name, string table)
    {
        var document = Assert.Single(Items(name, table)).Document!;
        Assert.Equal(("7", "Peru, it said, \"urged\" Bolivia.\nAnd more.", "Courier", new DateOnly(2024, 3, 7)), (document.Id, document.Text, document.Publisher, document.Published));
    }

    [Fact]
    public void Tabs_part_what_is_not_quoted()
    {
        var document = Assert.Single(Items("a.tsv", "date\ttext\n2024-03-07\tThe \"talks went on.\n")).Document!;
        Assert.Equal(("a.tsv:2", "The \"talks went on."), (document.Id, document.Text));
    }

    [Fact]
    public void Columns_are_named_by_the_user()
    {
        var options = new IntakeOptions { Columns = new Dictionary<string, string> { ["text"] = "Body", ["published"] = "Day" } };
        var document = Assert.Single(Items("a.csv", "Day,Body\n7 March 2024,Peru urged Bolivia.\n", options)).Document!;
        Assert.Equal(("Peru urged Bolivia.", new DateOnly(2024, 3, 7)), (document.Text, document.Published));
    }

    [Theory]
    [InlineData("body,date\nx,2024-03-07\n", 1, "has no column 'text'; it has body, date; say which one holds it, as in --map text=body")]
    [InlineData("text,date\nPeru.,03/04/2024\n", 2, "column 'published' is '03/04/2024'")]
    [InlineData("text,date\n,2024-03-07\n", 2, "has no text in column 'text'")]
    [InlineData("text,date\nPeru.,2024-03-07,more\n", 2, "has more or fewer cells than the header")]
    [InlineData("text,date\n", 0, "has no rows")]
    [InlineData("", 1, "is empty")]
    [InlineData("text,date\n\"Peru.,2024-03-07\n", 2, "begins a quotation mark that is never closed")]
    public void What_is_wrong_is_told_by_file_and_line(string table, int line, string what)
    {
        var problem = Items("a.csv", table)[0].Problem!;
        Assert.Equal(line, problem.Line);
        Assert.StartsWith(what, problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_row_costs_no_other()
    {
        var items = Items("a.csv", "text,date\nOne.,2024-03-07\nTwo.\nThree.,2024-03-09\n");
        Assert.Equal(["One.", "Three."], items.Where(item => item.Document is not null).Select(item => item.Document!.Text));
        Assert.Equal(3, Assert.Single(items, item => item.Document is null).Problem!.Line);
    }

    [Fact]
    public void A_column_that_is_mapped_and_missing_is_told() =>
        Assert.StartsWith("has no column 'Body', which --map names for text; it has a, b", Items("a.csv", "a,b\n1,2\n", new IntakeOptions { Columns = new Dictionary<string, string> { ["text"] = "Body" } })[0].Problem!.What, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var cell = OneOf("a", "\"", ",", "\n", "\r\n", ";", "é", " ", "\t").Array[1, 12].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
        cell.Array[1, 8].Sample(texts =>
        {
            var table = "text,published\n" + string.Concat(texts.Select(text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2024-03-07\n"));
            Assert.Equal(texts, Items("a.csv", table).Select(item => item.Document!.Text));
        }, iter: 100);
        Gen.Byte.Array[0, 300].Sample(bytes => new DocumentReader().Read("-", new MemoryStream(bytes)).Count() >= 0, iter: 100);
        OneOf("\"", ",", "\n", "a", "\0", "\uFEFF", "text").Array[0, 60].Sample(parts => Items("a.csv", "text,b\n" + string.Concat(parts)).Count >= 0, iter: 200);
    }

    private static Gen<string> OneOf(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]);

    private static List<IntakeItem> Items(string name, string table, IntakeOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        return [.. new DocumentReader(options).Read(folder.Write(name, Encoding.UTF8.GetBytes(table)))];
    }
}
