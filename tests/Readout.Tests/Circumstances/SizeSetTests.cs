using Readout.Documents;
using Readout.Events;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Short reports through the whole pipeline, each with the size that one event of a category must have: "dead=14", "dead~dozens" for vague words,
/// "-" for no number at all. Rows that are not read right say why under "missed"; their share may only fall.</summary>
public class SizeSetTests
{
    private const double LeastRight = 0.90;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Sizes_are_right()
    {
        var right = s_readings.Value.Count(row => row.IsRight);
        Assert.True(s_readings.Value.Count >= 150 && right >= LeastRight * s_readings.Value.Count, $"{right} of {s_readings.Value.Count}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => row.IsRight == (row.Missed.Length == 0)),
            $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.IsRight && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => !row.IsRight).Select(row => $"{row.Id}: {row.Wanted} <> {string.Join(" / ", row.Found)}: {row.Text}"));

    private static List<Reading> Read()
    {
        // A sentence without its report says little of its topic: how sure an event is, is left aside.
        var coder = new Coder(minConfidence: 0);
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/sizes.tsv"));
        return [.. Table.Read(reader, "sizes.tsv").Rows.Select(row => Read(row, coder))];
    }

    private static Reading Read(TableRow row, Coder coder)
    {
        var document = new Document { Id = row["id"], Text = row["text"], Published = new DateOnly(2024, 5, 15) };
        return new Reading(row["id"], row["text"], row["size"], row["missed"], [.. coder.Code(document).Events.Where(one => one.Event.Category == row["event"]).Select(one => Line(one.Event, document.Text))]);
    }

    private static string Line(EventCandidate one, string text) => one.Size is null ? "-"
        : string.Join(';', one.Size.Counts.OrderBy(count => count.Field, StringComparer.Ordinal).Select(count => count.Value is { } value ? $"{count.Field}={value}" : $"{count.Field}~{count.Span.Of(text)}"));

    private sealed record Reading(string Id, string Text, string Wanted, string Missed, IReadOnlyList<string> Found)
    {
        public bool IsRight => Wanted == "-" ? Found.All(line => line == "-") : Found.Any(line => line == string.Join(';', Wanted.Split(';').Order(StringComparer.Ordinal)));
    }
}
