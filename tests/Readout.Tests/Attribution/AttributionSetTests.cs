using Readout.Documents;
using Readout.Events;
using Readout.Lexicons;
using Readout.Tests.Events;
using Xunit;

namespace Readout.Tests.Attribution;

/// <summary>On whose word events stand, in every way of saying so. In attributions.tsv each row has a passage, one event of it without its mode, the code of whoever vouches for it ("-" for the document
/// itself, "?" for somebody without a code) and the stance; those of attributions-unseen.tsv were written before the rules were tried on them. Rows that are not read right say why under "missed"; the share may only rise.</summary>
public class AttributionSetTests
{
    private const double LeastRight = 0.8;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Sources_and_stances_are_found()
    {
        var right = s_readings.Value.Count(row => row.IsRight);
        Assert.True(s_readings.Value.Count >= 120 && right >= LeastRight * s_readings.Value.Count, $"{right} of {s_readings.Value.Count}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => row.IsRight == (row.Missed.Length == 0)), $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.IsRight && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    [Theory]
    [InlineData("Kenyan police said witnesses told them Ethiopian soldiers had killed a Kenyan herder.", "witnesses", "Kenyan police")]
    [InlineData("Iran seized a British tanker, a newspaper reported, citing the British navy.", "the British navy", "a newspaper")]
    public void Whoever_passes_it_on_is_kept(string text, params string[] chain) => Assert.Equal(chain, Code(text)[0].Event.AttributionChain.Select(one => one.Text));

    [Fact]
    public void An_unnamed_source_says_that_it_is_one() => Assert.Equal("unnamed source", Code("Chad has reportedly attacked Libyan positions.")[0].Event.AttributedTo?.Actor.Reason);

    [Fact]
    public void What_one_tells_and_another_denies_is_linked()
    {
        var events = Code("Chad said Sudanese planes had bombed a Chadian village.\n\nSudan denied that its planes had bombed a Chadian village.");
        var accounts = events.Where(e => e.Event.Category == "ASSAULT").ToList();
        Assert.Equal([EventStance.Claimed, EventStance.Denied], accounts.Select(e => e.Event.Stance));
        Assert.All(accounts, e => Assert.Equal(accounts[0].Id, e.Link));
        Assert.All(events.Where(e => e.Event.Category != "ASSAULT"), e => Assert.Null(e.Link));
    }

    [Fact]
    public void A_publisher_is_not_its_own_source() => Assert.All(
        Code("Sudanese planes bombed a Chadian village on Sunday, the Ministry said.", "Ministry of Defence, Chad"), e => Assert.Null(e.Event.AttributedTo));

    private static IReadOnlyList<CodedEvent> Code(string text, string? publisher = null) =>
        new Coder().Code(new Document { Id = "report", Text = text, Publisher = publisher, Published = new DateOnly(2022, 3, 1) }).Events;

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => !row.IsRight).Select(row => $"{row.Id}: {row.Text} <> {row.Found}"));

    private static List<Reading> Read()
    {
        // A sentence without its report says little of its topic: how sure an event is, is left aside.
        var coder = new Coder(minConfidence: 0);
        return [.. new[] { "attributions.tsv", "attributions-unseen.tsv" }.SelectMany(Rows).Select(row => Read(row, coder))];
    }

    private static IReadOnlyList<TableRow> Rows(string file)
    {
        using var reader = new StreamReader(RepositoryFile.Path($"tests/Readout.Tests/Attribution/{file}"));
        return Table.Read(reader, file).Rows;
    }

    private static Reading Read(TableRow row, Coder coder)
    {
        var document = new Document { Id = row["id"], Text = row["text"], Published = new DateOnly(2022, 3, 1) };
        var found = coder.Code(document).Events.Select(coded => coded.Event).Select(e => $"{WithoutMode(e)} | {(e.AttributedTo is { } source ? source.Actor.Code ?? "?" : "-")} {e.Stance.Name()}").ToList();
        return new Reading(row["id"], row["text"], row["missed"], found.Contains($"{EventLine.Normal(row["event"])} | {row["word"]} {row["stance"]}", StringComparer.Ordinal), string.Join("; ", found));
    }

    private static string WithoutMode(EventCandidate e)
    {
        var line = EventLine.Of(e);
        return e.Modes.Count == 0 ? line : line.Replace($"{e.Category} {string.Join(' ', e.Modes)}", e.Category, StringComparison.Ordinal);
    }

    private sealed record Reading(string Id, string Text, string Missed, bool IsRight, string Found);
}
