using Readout.Lexicons;
using Readout.Places;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Names that several places bear, each in a sentence that says which is meant. In places.tsv "country" is "-" where there is none: a sea, a
/// disputed area, a person. Rows that are not resolved right say why under "missed"; the share may only rise.</summary>
public class PlaceSetTests
{
    private const double LeastRight = 0.95;
    private static readonly Lazy<List<(TableRow Row, ResolvedPlace? Found)>> s_answers = new(Read);

    [Fact]
    public void Names_are_resolved_in_their_context()
    {
        Assert.True(s_answers.Value.Count >= 150, $"{s_answers.Value.Count} rows");
        var right = s_answers.Value.Count(answer => IsRight(answer.Row, answer.Found));
        Assert.True(right >= LeastRight * s_answers.Value.Count, $"{right} of {s_answers.Value.Count}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_answers.Value.TrueForAll(answer => IsRight(answer.Row, answer.Found) == (answer.Row["missed"].Length == 0)), $"\"missed\" must say what is missed and nothing else:\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_answers.Value.Where(answer => !IsRight(answer.Row, answer.Found) || answer.Row["missed"].Length > 0)
        .Select(answer => $"{answer.Row["id"]}: {answer.Row["country"]} {answer.Row["place"]} <> {answer.Found?.Code} {answer.Found?.Place?.Name} ({answer.Found?.Reason})"));

    private static bool IsRight(TableRow row, ResolvedPlace? found) =>
        (found?.Code ?? "-") == row["country"] && (row["place"].Length == 0 || (found?.Place is { } place && Gazetteer.Key(place.Name) == Gazetteer.Key(row["place"])));

    private static List<(TableRow, ResolvedPlace?)> Read()
    {
        var finder = new PlaceFinder();
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/places.tsv"));
        return [.. Table.Read(reader, "places.tsv").Rows.Select(row => (row, finder.Find(row["text"], row["mention"], new DateOnly(2023, 5, 1), out _)))];
    }
}
