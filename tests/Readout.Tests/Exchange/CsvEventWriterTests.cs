using System.Text;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Xunit;

namespace Readout.Tests.Exchange;

public class CsvEventWriterTests
{
    [Fact]
    public void One_row_an_event_under_a_header_with_lists_joined()
    {
        var rows = Write(SampleEvents.Full(), SampleEvents.Bare());
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var full = rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        Assert.Equal("yield;change", full["mode"]);
        Assert.Equal("CHL;CHL", full["recipient"]);
        Assert.Equal("GOV;PTY", full["recipient_sector"]);
        Assert.Equal("Chile;", full["recipient_text"]);
        Assert.Equal("hypothetical", full["status"]);
        Assert.Equal("-1", full["event_scale"]);
        Assert.Equal(("arrested=3;money=20000000", "at once"), (full["size"], full["size_text"]));
        Assert.Equal("🙂 Norway on Monday urged Chile; \"at once\", to free Ana Ruíz, its envoy said.", full["sentence"]);
        var bare = rows[0].Zip(rows[2]).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        Assert.Equal(("", "", "2024-02-06", ""), (bare["actor"], bare["attributed_to"], bare["date"], bare["size"]));
    }

    [Fact]
    public void Without_events_there_is_the_header_alone() => Assert.Single(Write());

    private static List<List<string>> Write(params CodedEvent[] events)
    {
        var stream = new MemoryStream();
        using (var writer = new CsvEventWriter(stream))
        {
            foreach (var coded in events) Assert.Null(writer.Write(ExportRow.Of(coded)));
            writer.Finish();
            Assert.Equal(events.Length, writer.Rows);
        }
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        return Read(text);
    }

    // A reader of RFC 4180 of the test's own, so that the writer's package does not vouch for itself.
    private static List<List<string>> Read(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\n')) cell.Append(text[i]);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        return rows;
    }
}
