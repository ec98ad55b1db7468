using Readout.Documents;
using Readout.Events;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Events and where they took place. In event-places.tsv the trigger stands in braces; "country" is "-" for no place and "none" for a place of no
/// one country. Rows that are not read right say why under "missed"; the share may only rise.</summary>
public class EventPlaceSetTests
{
    private const double LeastRight = 0.88;
    private static readonly Lazy<List<(TableRow Row, string Found)>> s_answers = new(Read);

    [Fact]
    public void Events_have_their_own_places()
    {
        var right = s_answers.Value.Count(answer => answer.Found == answer.Row["country"]);
        Assert.True(right >= LeastRight * s_answers.Value.Count, $"{right} of {s_answers.Value.Count}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_answers.Value.TrueForAll(answer => (answer.Found == answer.Row["country"]) == (answer.Row["missed"].Length == 0)), $"\"missed\" must say what is missed and nothing else:\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_answers.Value.Where(answer => answer.Found != answer.Row["country"] || answer.Row["missed"].Length > 0)
        .Select(answer => $"{answer.Row["id"]}: {answer.Row["country"]} <> {answer.Found}"));

    private static List<(TableRow, string)> Read()
    {
        var coder = new Coder(minConfidence: 0);
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/event-places.tsv"));
        return [.. Table.Read(reader, "event-places.tsv").Rows.Select(row => (row, Country(coder, row)))];
    }

    private static string Country(Coder coder, TableRow row)
    {
        var at = row["text"].IndexOf('{', StringComparison.Ordinal);
        var text = row["text"].Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var events = coder.Code(new Document { Id = row["id"], Text = text, Published = new DateOnly(2023, 5, 1) }).Events.Select(one => one.Event).Where(one => one.TriggerSpan.Start <= at && at < one.TriggerSpan.End).ToList();
        return events.Count == 0 ? "no event" : events.Find(one => one.Place is not null) is not { Place: { } place } ? "-" : place.Code ?? "none";
    }
}
