using Readout.Documents;
using Readout.Events;
using Readout.Events.Patterns;
using Xunit;

namespace Readout.Tests.Events.Patterns;

/// <summary>The sentences that the tables give for their rows, through the whole pipeline: model, actors, patterns, rewriting.</summary>
public class PatternExampleTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Fact]
    public void Every_example_gives_the_event_that_its_row_expects() =>
        AssertNone(PatternReader.ReadAll().SelectMany(pattern => Missing(pattern.Id, pattern.Examples.Sentence, pattern.Examples.Expects)));

    [Fact]
    public void No_counter_example_gives_its_rows_event() => AssertNone(
        from pattern in PatternReader.ReadAll()
        from e in Code(pattern.Examples.Counter)
        where e.Pattern == pattern.Id
        select $"{pattern.Id}: {pattern.Examples.Counter} -> {EventLine.Of(e)}");

    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        Assert.True(all.Count == 0, $"{all.Count} rows:\n{string.Join('\n', all)}");
    }

    private static IEnumerable<string> Missing(string id, string example, string expects)
    {
        var events = Code(example);
        if (!events.Any(e => EventLine.Of(e) == EventLine.Normal(expects)))
            yield return $"{id}: {example} -> {string.Join(" / ", events.Select(e => $"{EventLine.Of(e)} [{e.Pattern}]"))}, not {expects}";
    }

    private static List<EventCandidate> Code(string text) => [.. s_coder.Code(new Document { Id = "example", Text = text }).Events.Select(coded => coded.Event)];
}
