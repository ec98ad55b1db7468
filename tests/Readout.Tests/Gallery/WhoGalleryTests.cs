using Readout.Actors;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Gallery;

/// <summary>Four hundred mentions in a sentence or two, from every region and decade since 1990, the hard ones first: who.tsv says whom each means.
/// The shares are what was reached; they may only rise.</summary>
public class WhoGalleryTests
{
    private const double LeastCodes = 0.95, LeastSectors = 0.88;
    private static readonly Lazy<List<Answer>> s_answers = new(Ask);

    [Fact]
    public void Codes_are_right() => AssertShare(LeastCodes, answer => answer.Row["code"], answer => Joined(answer.Found, actor => actor.Code));

    [Fact]
    public void Sectors_are_right() => AssertShare(LeastSectors, answer => answer.Row["sector"], answer => Joined(answer.Found, actor => actor.Sector));

    [Fact]
    public void Every_mention_stands_once_in_its_text() => Assert.All(Rows(), row => Assert.Equal(2, row["text"].Split(row["mention"]).Length));

    private static void AssertShare(double least, Func<Answer, string> right, Func<Answer, string> found)
    {
        var asked = s_answers.Value.Where(answer => right(answer).Length > 0 || answer.Row["code"].Length == 0).ToList();
        var wrong = asked.Where(answer => Sorted(right(answer)) != Sorted(found(answer))).Select(answer => $"{answer.Row["id"]} '{answer.Row["mention"]}': '{found(answer)}', expected '{right(answer)}'").ToList();
        var share = 1 - ((double)wrong.Count / asked.Count);
        Assert.True(share >= least, $"{share:P1} of {asked.Count} right, expected {least:P0}:\n{string.Join('\n', wrong)}");
    }

    private static List<Answer> Ask()
    {
        var finder = new ActorFinder();
        return [.. Rows().Select(row => new Answer(row, finder.Find(row["text"], row["mention"], DateOnly.ParseExact(row["date"], "yyyy-MM-dd"))?.Actors ?? []))];
    }

    private static IReadOnlyList<TableRow> Rows()
    {
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Gallery/who.tsv"));
        return Table.Read(reader, "who.tsv").Rows;
    }

    private static string Joined(IReadOnlyList<ActorReference> actors, Func<ActorReference, string?> value) => string.Join(';', actors.Select(value).OfType<string>().Distinct());

    private static string Sorted(string values) => string.Join(';', values.Split(';').Order(StringComparer.Ordinal));

    private sealed record Answer(TableRow Row, IReadOnlyList<ActorReference> Found);
}
