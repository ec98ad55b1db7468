using System.Text;
using Readout.Documents;
using Readout.Lexicons;
using Readout.Quotations;
using Xunit;

namespace Readout.Tests.Quotations;

/// <summary>Two hundred passages in every style of writing them. In quotations.tsv the words of each stand in braces behind their speaker's name, code or role, "-" for
/// nobody; "¶" parts paragraphs. Rows that are not read right say why under "missed"; the shares may only rise.</summary>
public class QuotationSetTests
{
    private const double LeastF1 = 0.95, LeastSpeakers = 0.92;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Passages_are_found()
    {
        var (hits, wanted, found) = (s_readings.Value.Sum(row => row.Hits.Count), s_readings.Value.Sum(row => row.Wanted.Count), s_readings.Value.Sum(row => row.Found.Count));
        Assert.True(wanted >= 200, $"{wanted} passages");
        var f1 = 2.0 * hits / (wanted + found);
        Assert.True(f1 >= LeastF1, $"F1 {f1:F3} over {wanted}:\n{Wrong()}");
    }

    [Fact]
    public void Speakers_are_right()
    {
        var (right, hits) = (s_readings.Value.Sum(row => row.Hits.Count(pair => IsSpeaker(pair.Wanted.Speaker, pair.Found))), s_readings.Value.Sum(row => row.Hits.Count));
        Assert.True(right >= LeastSpeakers * hits, $"{right} of {hits}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => row.IsRight == (row.Missed.Length == 0)), $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.IsRight && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => !row.IsRight).Select(row =>
        $"{row.Id}: {string.Join(" / ", row.Wanted.Select(one => $"{one.Speaker}: {one.Words}"))} <> {string.Join(" / ", row.Found.Select(one => $"{one.Speaker?.Actor.Name ?? one.Speaker?.Text} ({one.Speaker?.Actor.Code}): {one.Span.Of(row.Text)}"))}"));

    private static List<Reading> Read()
    {
        var finder = new QuotationFinder();
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Quotations/quotations.tsv"));
        return [.. Table.Read(reader, "quotations.tsv").Rows.Select(row => Read(row, finder))];
    }

    private static Reading Read(TableRow row, QuotationFinder finder)
    {
        var (text, wanted) = (new StringBuilder(), new List<(string Speaker, string Words)>());
        foreach (var piece in row["text"].Replace(" ¶ ", "\n\n", StringComparison.Ordinal).Split('{', '}'))
            if (piece.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar)
            {
                wanted.Add((piece[..bar], piece[(bar + 1)..]));
                text.Append(piece.AsSpan(bar + 1));
            }
            else text.Append(piece);
        var whole = text.ToString();
        return new Reading(row["id"], whole, row["missed"], wanted, finder.Find(new Document { Id = row["id"], Text = whole, Published = new DateOnly(2022, 3, 1) }));
    }

    private static bool IsSpeaker(string wanted, Quotation found)
    {
        if (wanted == "-" || found.Speaker is not { } speaker) return wanted == "-" && found.Speaker is null;
        return wanted == speaker.Actor.Code || Ends(speaker.Actor.Name, wanted) || Ends(speaker.Text, wanted) || speaker.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Ends(string? name, string wanted) => name is not null && name.EndsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private sealed record Reading(string Id, string Text, string Missed, IReadOnlyList<(string Speaker, string Words)> Wanted, IReadOnlyList<Quotation> Found)
    {
        public IReadOnlyList<((string Speaker, string Words) Wanted, Quotation Found)> Hits { get; } = [.. Wanted
            .Select(wanted => (wanted, Found: Found.FirstOrDefault(found => found.Span.Of(Text).SequenceEqual(wanted.Words)))).Where(pair => pair.Found is not null).Select(pair => (pair.wanted, pair.Found!))];

        public bool IsRight => Hits.Count == Wanted.Count && Found.Count == Wanted.Count && Hits.All(pair => IsSpeaker(pair.Wanted.Speaker, pair.Found));
    }
}
