using System.Globalization;
using Readout.Circumstances;
using Readout.Language;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>A hundred ways of writing how many, without model or tree: numbers.tsv has for each the words, the value, the bounds and the currency of its one quantity; "-" for none.</summary>
public class NumberReaderTests
{
    [Fact]
    public void Every_form_is_read()
    {
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/numbers.tsv"));
        var rows = Table.Read(reader, "numbers.tsv").Rows;
        Assert.True(rows.Count >= 100);
        Assert.Empty(rows.Select(row => (row.Place, Text: row["text"], Wanted: row["quantity"], Found: Line(row["text"]))).Where(row => row.Found != row.Wanted).Select(row => $"{row.Place}: {row.Text}: {row.Found} instead of {row.Wanted}"));
    }

    // "at least 14|14|14..|": words, value, low..high, currency.
    private static string Line(string text)
    {
        var found = new List<Quantity>();
        var sentence = TextSegmenter.Segment(text)[0];
        QuantityFinder.Find(sentence, found);
        return found.Count == 0 ? "-" : string.Join(" / ", found.Select(one => $"{one.Span(sentence).Of(text)}|{Plain(one.Value)}|{(one.Low is null && one.High is null ? "" : $"{Plain(one.Low)}..{Plain(one.High)}")}|{one.Currency}"));
    }

    private static string Plain(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
