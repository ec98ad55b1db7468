using System.Text.Json;
using Readout.Documents;
using Readout.Tests.Events;
using Xunit;

namespace Readout.Tests.Articles;

/// <summary>Who did it and to whom, in twelve reports and statements of our own: pronouns, "the two neighbours", "his counterpart", "the junta", implied addressees. A line of parties.jsonl
/// lists the sentence and the event; only sides of events that were found in that sentence count. The share may only rise.</summary>
public class PartySetTests
{
    private const double LeastRight = 0.9;
    private const int LeastPaired = 94;

    [Fact]
    public void Sides_are_right_in_most_events()
    {
        var coder = new Coder();
        var misses = new List<string>();
        var (paired, right) = (0, 0);
        foreach (var line in File.ReadLines(RepositoryFile.Path("tests/Readout.Tests/Articles/parties.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var (expected, found) = (Expected(json.RootElement), Found(json.RootElement, coder));
            foreach (var (id, want, got) in Pair(json.RootElement.GetProperty("id").GetString()!, expected, found))
            {
                var agreed = got is null ? 0 : Agreed(want, got);
                (paired, right) = (paired + (got is null ? 0 : 1), right + agreed);
                if (agreed < 2) misses.Add($"{id} {want} <> {got?.ToString() ?? "not found"}");
            }
        }
        Assert.True(paired >= LeastPaired && right >= LeastRight * 2 * paired, $"{right} sides of {paired} events:\n{string.Join('\n', misses)}");
    }

    // The best agreement first, each event once.
    private static IEnumerable<(string Id, Sides Want, Sides? Got)> Pair(string id, List<Sides> expected, List<Sides> found)
    {
        var pairs = expected.SelectMany((want, i) => found.Select((got, j) => (want, got, i, j))).Where(pair => pair.want.Sentence == pair.got.Sentence && pair.want.Category == pair.got.Category)
            .OrderByDescending(pair => Agreed(pair.want, pair.got)).ThenBy(pair => pair.i).ThenBy(pair => pair.j).ToList();
        var (taken, used) = (new Dictionary<int, Sides>(), new HashSet<int>());
        foreach (var (_, got, i, j) in pairs)
            if (!taken.ContainsKey(i) && used.Add(j)) taken[i] = got;
        return expected.Select((want, i) => (id, want, taken.GetValueOrDefault(i)));
    }

    private static int Agreed(Sides want, Sides got) => (want.Actors == got.Actors ? 1 : 0) + (want.Recipients == got.Recipients ? 1 : 0);

    private static List<Sides> Expected(JsonElement json) => [.. json.GetProperty("events").EnumerateArray().Select(item => Read(item.GetString()!.Split(": ") is [var sentence, var line] ? int.Parse(sentence, System.Globalization.CultureInfo.InvariantCulture) : -1, EventLine.Normal(item.GetString()!.Split(": ")[1])))];

    private static List<Sides> Found(JsonElement json, Coder coder)
    {
        var document = new Document { Id = "d", Text = json.GetProperty("text").GetString()!, Published = DateOnly.ParseExact(json.GetProperty("published").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        return [.. coder.Code(document).Events.Select(coded => Read(coded.Event.Sentence, EventLine.Of(coded.Event)))];
    }

    private static Sides Read(int sentence, string line)
    {
        var sides = line.Split('>');
        var left = sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isCoded = left.Length > 1 && left[^1].All(letter => char.IsAsciiLetterUpper(letter) || letter is ',' or '?');
        return new Sides(sentence, left[0], isCoded ? Codes(left[^1]) : "", Codes(sides[1].Trim().Split(' ')[0]));
    }

    // Nobody known is nobody; a status is no code.
    private static string Codes(string side) => string.Join(',', side.Split(',').Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper)));

    private sealed record Sides(int Sentence, string Category, string Actors, string Recipients);
}
