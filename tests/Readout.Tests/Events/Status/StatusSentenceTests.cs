using Readout.Documents;
using Readout.Events;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Status;

/// <summary>Sentences written for this, each with the status of its event of one category, through the whole pipeline.</summary>
public class StatusSentenceTests
{
    private const double LeastRate = 0.91;
    private const string FileName = "tests/Readout.Tests/Events/Status/status-sentences.tsv";
    private static readonly Table s_table = ReadTable();

    [Fact]
    public void Nearly_every_sentence_gives_its_event_with_its_status()
    {
        // A sentence without its report says little of its topic: how sure an event is, is left aside.
        var coder = new Coder(minConfidence: 0);
        var outcomes = s_table.Rows.Select(row => (Row: row, Miss: Miss(coder, row))).ToList();
        var rates = outcomes.GroupBy(one => one.Row["status"]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count(one => one.Miss is null)}/{group.Count()}, no event {group.Count(one => one.Miss == "no event")}");
        var right = outcomes.Count(one => one.Miss is null);
        var misses = outcomes.Where(one => one.Miss is not null).Select(one => $"{one.Row.Place} {one.Row["id"]}: {one.Row["sentence"]} -> {one.Miss}");
        Assert.True(right >= LeastRate * outcomes.Count, $"{right} of {outcomes.Count} right\n{string.Join('\n', rates)}\n{string.Join('\n', misses)}");
    }

    [Fact]
    public void Every_status_has_its_share_of_sentences()
    {
        var counts = s_table.Rows.CountBy(row => row["status"]).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(Enum.GetValues<EventStatus>().Select(status => status.Name()).Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
        Assert.All(counts, count => Assert.True(count.Value >= 40, $"{count.Key}: {count.Value}"));
    }

    [Fact]
    public void Every_status_but_actual_names_its_cue()
    {
        var coder = new Coder(minConfidence: 0);
        Assert.All(s_table.Rows.SelectMany(row => Code(coder, row)), e => Assert.True(e.Status == EventStatus.Actual || e.StatusCue is not null, $"{e.Pattern} {e.Status}"));
    }

    // Null where every event of the category has the status.
    private static string? Miss(Coder coder, TableRow row)
    {
        var found = Code(coder, row).Where(e => e.Category == row["event"]).ToList();
        if (found.Count == 0) return "no event";
        return found.Find(e => e.Status.Name() != row["status"]) is { } wrong ? wrong.Status.Name() : null;
    }

    private static IEnumerable<EventCandidate> Code(Coder coder, TableRow row) =>
        coder.Code(new Document { Id = "sentence", Text = row["sentence"], Published = new DateOnly(2024, 5, 15) }).Events.Select(coded => coded.Event);

    private static Table ReadTable()
    {
        using var reader = new StreamReader(RepositoryFile.Path(FileName));
        return Table.Read(reader, FileName);
    }
}
