using Readout.Documents;
using Readout.Events.Rewriting;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Rewriting;

public class EventRewriterTests
{
    private static readonly Table s_table = Table.Embedded("data/patterns/en/rewrites.tsv");

    public static TheoryData<string> Rules => [.. s_table.Rows.Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_makes_of_its_example_what_it_says(string id)
    {
        var row = s_table.Rows.Single(row => row["id"] == id);
        var coded = new Coder(minConfidence: 0).Code(new Document { Id = id, Text = row["example"] });
        var rewritten = Assert.Single(coded.Events, e => e.Event.Rewritings.Contains(id)).Event;
        Assert.Equal(EventLine.Normal(row["expects"]), EventLine.Of(rewritten));
    }

    [Fact]
    public void Rules_are_applied_in_the_order_of_their_ids() =>
        Assert.Equal(EventRewriter.English.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), EventRewriter.English.Rules.Select(rule => rule.Id));
}
