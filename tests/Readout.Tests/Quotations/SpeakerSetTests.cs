using System.Globalization;
using System.Text;
using Readout.Actors;
using Readout.Documents;
using Readout.Lexicons;
using Readout.Quotations;
using Xunit;

namespace Readout.Tests.Quotations;

/// <summary>Who speaks, by name, code and kind: 123 passages written before the rules were tried on them. In speakers.tsv the words of each stand in braces behind "name;code;kind|", "-" for a name or a code
/// that the text leaves open; names agree by their last word. Rows that are not read right say why under "missed"; the share may only rise.</summary>
public class SpeakerSetTests
{
    private const double LeastF1 = 0.98, LeastSpeakers = 0.9;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Passages_are_found()
    {
        var (hits, both) = (s_readings.Value.Sum(row => row.Hits.Count), s_readings.Value.Sum(row => row.Wanted.Count + row.Found.Count));
        Assert.True(2.0 * hits / both >= LeastF1, $"{hits} of {both}:\n{Wrong()}");
    }

    [Fact]
    public void Speakers_are_right()
    {
        var (right, hits) = (s_readings.Value.Sum(row => row.Hits.Count(pair => IsSpeaker(pair.Wanted, pair.Found))), s_readings.Value.Sum(row => row.Hits.Count));
        Assert.True(hits >= 140 && right >= LeastSpeakers * hits, $"{right} of {hits}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => row.IsRight == (row.Missed.Length == 0)), $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.IsRight && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => !row.IsRight).Select(row =>
        $"{row.Id}: {string.Join(" / ", row.Wanted)} <> {string.Join(" / ", row.Found.Select(one => $"{one.Speaker?.Actor.Name};{one.Speaker?.Actor.Code};{one.Speaker?.Actor.Kind}|{one.Span.Of(row.Text)}"))}"));

    private static List<Reading> Read()
    {
        var finder = new QuotationFinder();
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Quotations/speakers.tsv"));
        return [.. Table.Read(reader, "speakers.tsv").Rows.Select(row => Read(row, finder))];
    }

    private static Reading Read(TableRow row, QuotationFinder finder)
    {
        var (text, wanted) = (new StringBuilder(), new List<string>());
        foreach (var piece in row["text"].Replace("¶", "\n\n", StringComparison.Ordinal).Split('{', '}'))
        {
            if (piece.Contains('|', StringComparison.Ordinal)) wanted.Add(piece);
            text.Append(piece.AsSpan(piece.IndexOf('|', StringComparison.Ordinal) + 1));
        }
        var whole = text.ToString();
        var document = new Document { Id = row["id"], Text = whole, Published = DateOnly.Parse(row["published"], CultureInfo.InvariantCulture), Publisher = row["publisher"] is { Length: > 0 } publisher ? publisher : null };
        return new Reading(row["id"], whole, row["missed"], wanted, finder.Find(document));
    }

    private static bool IsSpeaker(string wanted, Quotation found)
    {
        var (name, code, kind) = wanted[..wanted.IndexOf('|', StringComparison.Ordinal)].Split(';') is [var first, var second, var third] ? (first, second, third) : default;
        return found.Speaker is { Actor: var actor } && (name == "-" || LastWord(name) == LastWord(actor.Name)) && (code == "-" || code == actor.Code) && kind == Kind(actor);
    }

    private static string Kind(ActorReference actor) => actor.Kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Country or ActorKind.Capital => "country",
        ActorKind.Seat or ActorKind.Organisation => "body",
        _ => "role",
    };

    private static string? LastWord(string? name) => name is null ? null
        : new string([.. name.Where(letter => char.IsLetterOrDigit(letter) || letter == ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.ToLowerInvariant();

    private sealed record Reading(string Id, string Text, string Missed, IReadOnlyList<string> Wanted, IReadOnlyList<Quotation> Found)
    {
        public IReadOnlyList<(string Wanted, Quotation Found)> Hits { get; } = [.. Wanted.Select(wanted => (wanted, Found: Found.FirstOrDefault(found => found.Span.Of(Text).SequenceEqual(wanted.AsSpan(wanted.IndexOf('|', StringComparison.Ordinal) + 1)))))
            .Where(pair => pair.Found is not null).Select(pair => (pair.wanted, pair.Found!))];

        public bool IsRight => Hits.Count == Wanted.Count && Found.Count == Wanted.Count && Hits.All(pair => IsSpeaker(pair.Wanted, pair.Found));
    }
}
