using System.Text;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Lexicons;

public class TableTests
{
    [Fact]
    public void Reads_cells_by_column_and_lists_by_semicolon()
    {
        var table = Table.Read(new StringReader("id\twords\tsource\na\tone; two;\town\nb\t\town\n"), "t.tsv");
        Assert.Equal(["one", "two"], table.Rows[0].List("words"));
        Assert.Empty(table.Rows[1].List("words"));
        Assert.Equal(("b", 3, "t.tsv:3"), (table.Rows[1]["id"], table.Rows[1].Line, table.Rows[1].Place));
        Assert.Throws<KeyNotFoundException>(() => table.Rows[0]["word"]);
    }

    [Fact]
    public void Names_every_bad_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => Table.Read(new StringReader("id\tword\na\nb\tx\nc\ty\tz\n"), "bad.tsv"));
        Assert.Equal("bad.tsv:2: 1 cells, expected 2\nbad.tsv:4: 3 cells, expected 2", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id\tid\na\tb\n")]
    public void Refuses_a_table_without_a_header(string text) =>
        Assert.Throws<InvalidDataException>(() => Table.Read(new StringReader(text), "t.tsv"));

    [Fact]
    public void Refuses_a_table_that_does_not_ship() => Assert.Throws<ArgumentException>(() => Table.Embedded("data/none.tsv"));

    [Fact]
    public void Every_table_that_ships_has_ids_in_order_and_sources()
    {
        var problems = new List<string>();
        foreach (var name in Table.EmbeddedNames("data/"))
        {
            var table = Table.Embedded(name);
            if (table.Columns[0] != "id" || !table.Columns.Contains("source")) problems.Add($"{name}:1: id must come first and source stand somewhere");
            else
                for (var i = 1; i < table.Rows.Count; i++)
                    if (string.CompareOrdinal(table.Rows[i - 1]["id"], table.Rows[i]["id"]) >= 0) problems.Add($"{table.Rows[i].Place}: '{table.Rows[i]["id"]}' is out of order or twice");
        }
        Assert.Empty(problems);
    }

    [Fact]
    public void Hash_follows_names_and_contents_but_not_their_order()
    {
        static Stream Open(string name) => new MemoryStream(Encoding.UTF8.GetBytes(name == "b" ? "2" : "1"));
        var hash = LexiconHash.Compute(["a", "b"], Open);
        Assert.Equal(hash, LexiconHash.Compute(["b", "a"], Open));
        Assert.NotEqual(hash, LexiconHash.Compute(["a", "c"], Open));
        Assert.Matches("^[0-9a-f]{64}$", LexiconHash.Value);
    }
}
