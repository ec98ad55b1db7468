using System.Globalization;
using Readout.Documents;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Days of events in short reports, written before the rules were tried on them. In event-dates.tsv each report has its events as "trigger=day", "-" where the text gives none, and "|" between words either of
/// which may be the trigger; events that are not coded are no matter of days. Rows that are not read right say why under "missed"; the share may only rise.</summary>
public class EventDateSetTests
{
    private const double LeastRight = 0.9;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Events_have_their_days()
    {
        var (right, coded) = (s_readings.Value.Sum(row => row.Right), s_readings.Value.Sum(row => row.Coded));
        Assert.True(coded >= 90 && right >= LeastRight * coded, $"{right} of {coded}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => (row.Right == row.Coded) == (row.Missed.Length == 0)), $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.Right == row.Coded && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => row.Right < row.Coded).Select(row => $"{row.Id}: {row.Found}"));

    private static List<Reading> Read()
    {
        var coder = new Coder(minConfidence: 0);
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/event-dates.tsv"));
        return [.. Table.Read(reader, "event-dates.tsv").Rows.Select(row => Read(row, coder))];
    }

    private static Reading Read(TableRow row, Coder coder)
    {
        var text = row["text"];
        var events = coder.Code(new Document { Id = row["id"], Text = text, Published = DateOnly.Parse(row["published"], CultureInfo.InvariantCulture) }).Events;
        var (coded, right, found) = (0, 0, new List<string>());
        foreach (var wanted in row["events"].Split("; "))
        {
            var (triggers, day) = (wanted[..wanted.IndexOf('=', StringComparison.Ordinal)].Split('|'), wanted[(wanted.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (events.FirstOrDefault(one => triggers.Any(trigger => one.Event.TriggerSpan.Of(text).Contains(trigger, StringComparison.Ordinal))) is not { } e) continue;
            var got = e.Event.When?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
            (coded, right) = (coded + 1, right + (got == day ? 1 : 0));
            if (got != day) found.Add($"{wanted} <> {got}");
        }
        return new Reading(row["id"], row["missed"], coded, right, string.Join("; ", found));
    }

    private sealed record Reading(string Id, string Missed, int Coded, int Right, string Found);
}
