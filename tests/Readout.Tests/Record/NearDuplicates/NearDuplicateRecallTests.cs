using Readout.Documents;
using Readout.Record.NearDuplicates;
using Xunit;

namespace Readout.Tests.Record.NearDuplicates;

/// <summary>How many reprints are found among generated ones, and that other stories never are. The floors are what was measured.</summary>
public class NearDuplicateRecallTests(ITestOutputHelper output)
{
    private const int Pairs = 100;
    private static readonly NearDuplicateThresholds s_thresholds = NearDuplicateThresholds.Shipped;

    [Theory]
    [InlineData("words", 99)]
    [InlineData("cut", 99)]
    [InlineData("added", 99)]
    [InlineData("dateline", 99)]
    [InlineData("headline", 99)]
    [InlineData("notes", 99)]
    [InlineData("mixed", 95)]
    public void Copies_are_found(string change, int atLeast)
    {
        var found = Enumerable.Range(0, Pairs).Count(seed =>
        {
            var story = new MadeUpStory(seed);
            var paragraphs = story.Paragraphs(out _);
            return AreJoined(story.Document("a", paragraphs), story.Copy("b", paragraphs, change, 7 + seed % 3));
        });
        output.WriteLine($"{change}: {found} of {Pairs}");
        Assert.InRange(found, atLeast, Pairs);
    }

    [Fact]
    public void Other_stories_on_the_subject_are_not_joined() => Assert.DoesNotContain(Enumerable.Range(0, 300), seed =>
    {
        var story = new MadeUpStory(seed);
        var paragraphs = story.Paragraphs(out var subject);
        return AreJoined(story.Document("a", paragraphs), story.Document("b", story.OtherOn(subject, paragraphs)));
    });

    [Fact]
    public void What_comes_every_day_with_other_figures_is_not_joined() => Assert.DoesNotContain(Enumerable.Range(0, 200), seed =>
    {
        var story = new MadeUpStory(seed);
        var paragraphs = story.Paragraphs(out _);
        return AreJoined(story.Document("a", paragraphs), story.Document("b", story.WithOtherFigures(paragraphs), 8));
    });

    // Found by a band that they share, and then held to be one.
    private static bool AreJoined(Document one, Document other)
    {
        var (reader, bands, others) = (new BandReader(s_thresholds), new List<long>(), new List<long>());
        reader.Read(one, bands);
        reader.Read(other, others);
        var (first, second) = (ComparedReport.Of(one, s_thresholds), ComparedReport.Of(other, s_thresholds));
        var relation = new NearDuplicateRelation(s_thresholds);
        Assert.Equal(relation.Holds(first, second), relation.Holds(second, first));
        return bands.Intersect(others).Any() && relation.Holds(first, second);
    }
}
