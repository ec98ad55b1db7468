using Readout.Documents;
using Readout.Events;
using Readout.Tests.Events;
using Xunit;

namespace Readout.Tests.Codebook;

/// <summary>The codebook's examples through the whole pipeline: each gives all its events and no others.</summary>
public class CodebookTests
{
    // A sentence without its report says little of its topic: how sure an event is, is left aside.
    private static readonly Coder s_coder = new(minConfidence: 0);
    private static readonly IReadOnlyList<CodebookExample> s_examples = CodebookExample.ReadAll();

    [Fact]
    public void Every_example_has_an_id_of_its_own_and_events_that_the_ontology_knows() => AssertNone(
        from example in s_examples
        let others = s_examples.Count(other => other.Id == example.Id)
        let unknown = example.Events.FirstOrDefault(line => !line.Contains('>', StringComparison.Ordinal) || !Readout.Events.Ontology.IsEvent(line.Split(' ')[0]))
        where others > 1 || unknown is not null
        select $"{example.Place}: {(others > 1 ? $"id {example.Id} stands {others} times" : $"no event line: {unknown}")}");

    [Fact]
    public void Every_example_gives_its_events_and_no_others() => AssertNone(
        from example in s_examples
        where example.Known.Length == 0 && Difference(example) is not null
        select Difference(example));

    [Fact]
    public void What_is_listed_as_a_known_miss_is_one() => AssertNone(
        from example in s_examples
        where example.Known.Length > 0 && Difference(example) is null
        select $"{example.Place} {example.Id}: passes, but is listed as missed: {example.Known}");

    private static string? Difference(CodebookExample example)
    {
        var document = new Document { Id = "example", Text = example.Sentence, Published = new DateOnly(2024, 5, 15) };
        var found = s_coder.Code(document).Events.Select(coded => (Line: EventLine.Of(coded.Event), coded.Event.Pattern)).OrderBy(one => one.Line, StringComparer.Ordinal).ToList();
        return found.Select(one => one.Line).SequenceEqual(example.Events.Select(EventLine.Normal).Order(StringComparer.Ordinal), StringComparer.Ordinal) ? null
            : $"{example.Place} {example.Id}: {example.Sentence}\n    -> {string.Join(" / ", found.Select(one => $"{one.Line} [{one.Pattern}]"))}\n    not {string.Join(" ; ", example.Events)}";
    }

    private static void AssertNone(IEnumerable<string?> problems)
    {
        var all = problems.ToList();
        Assert.True(all.Count == 0, $"{all.Count} of {s_examples.Count} examples:\n{string.Join('\n', all)}");
    }
}
