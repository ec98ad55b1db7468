using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Language;

public class SegmentationTablesTests
{
    [Theory]
    [InlineData("abbreviations")]
    [InlineData("joined-affixes")]
    [InlineData("number-units")]
    [InlineData("quotation-verbs")]
    [InlineData("sentence-openers")]
    [InlineData("whole-symbols")]
    [InlineData("word-divisions")]
    public void Rows_have_distinct_sorted_ids_and_a_source(string name)
    {
        var rows = Table.Embedded($"data/lexicons/en/{name}.tsv").Rows;
        var ids = rows.Select(row => row["id"]).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
        Assert.All(rows, row => Assert.NotEqual("", row["source"]));
    }
}
