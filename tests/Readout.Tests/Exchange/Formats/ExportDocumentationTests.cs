using Readout.Exchange.Formats;
using Xunit;

namespace Readout.Tests.Exchange.Formats;

/// <summary>docs/export.md says what is written.</summary>
public class ExportDocumentationTests
{
    private static readonly string s_text = File.ReadAllText(RepositoryFile.Path("docs/export.md"));

    [Fact]
    public void Every_column_stands_there_in_order() => Assert.Contains(string.Join('\n', EventColumn.All.Select(column => $"| `{column.Name}` | {column.Kind.ToString().ToLowerInvariant()} | {column.Unit} | {column.Meaning} |")), s_text, StringComparison.Ordinal);

    [Fact]
    public void Every_format_stands_there_with_its_ending_and_whether_it_says_what_happened() =>
        Assert.All(EventFormats.All, format => Assert.Contains($"| `{format.Name}` | {format.Endings[0]} | {(format.SaysStatus ? "yes" : "no")} |", s_text, StringComparison.Ordinal));

    [Fact]
    public void Places_of_columns_are_one_to_the_last() =>
        Assert.Equal(Enumerable.Range(1, EventColumn.All.Count).Select(place => $"{place}"), ExchangeTable.Open("event-columns").Rows.OrderBy(row => int.Parse(row["place"], System.Globalization.CultureInfo.InvariantCulture)).Select(row => row["place"]));
}
