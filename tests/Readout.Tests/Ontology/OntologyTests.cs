using Readout.Events;
using Readout.Events.Patterns;
using Readout.Lexicons;
using Xunit;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Ontology;

public class OntologyTests
{
    [Fact]
    public void The_lists_are_as_long_as_PLOVER_has_them()
    {
        Assert.Equal(16, Plover.Events.Count);
        Assert.Equal(37, Plover.Contexts.Count);
        Assert.Equal(25, Plover.Sectors.Count);
        Assert.Equal(["COOPERATE", "AID", "SANCTION"], Plover.Events.Where(Plover.NeedsRecipient).OrderBy(Plover.QuadCode).ThenByDescending(Plover.Events.ToList().IndexOf));
        Assert.All(Plover.Events, category => Assert.NotEqual("", Plover.Definition(category)));
    }

    [Fact]
    public void The_statuses_are_those_of_the_enum() =>
        Assert.Equal(Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), Table.Embedded("data/ontology/statuses.tsv").Rows.Select(row => row["id"]));

    [Theory]
    [InlineData(1, "AGREE CONCEDE CONSULT SUPPORT")]
    [InlineData(2, "AID COOPERATE RETREAT")]
    [InlineData(3, "ACCUSE REJECT REQUEST THREATEN")]
    [InlineData(4, "ASSAULT COERCE MOBILIZE PROTEST SANCTION")]
    public void A_quad_code_holds_its_events(int quad, string events) => Assert.Equal(events, string.Join(' ', Plover.Events.Where(category => Plover.QuadCode(category) == quad)));

    [Fact]
    public void The_named_quad_codes_are_those_in_use() =>
        Assert.Equal(Plover.Events.Select(Plover.QuadCode).Distinct().Order().Select(code => $"{code}"), Table.Embedded("data/ontology/quad-codes.tsv").Rows.Select(row => row["id"]));

    [Fact]
    public void A_mode_belongs_to_one_event_and_its_id_says_so() => Assert.All(Table.Embedded("data/ontology/modes.tsv").Rows, row =>
    {
        Assert.Equal($"{row["event"]}-{row["mode"]}", row["id"]);
        Assert.Contains(row["mode"], Plover.Modes(row["event"]));
        Assert.InRange(Plover.Score(row["event"], [row["mode"]]), -10, 10);
    });

    [Theory]
    [InlineData("CONSULT", "", 2.5)]
    [InlineData("CONSULT", "phone", 1.5)]
    [InlineData("ASSAULT", "unconventional", -10)]
    [InlineData("AID", "", 10)]
    [InlineData("PROTEST", "vandalize", -5)]
    [InlineData("REQUEST", "change;assist", -1)]
    [InlineData("AGREE", "no-such-mode", 2.5)]
    public void The_score_is_that_of_the_first_mode_that_has_one(string category, string modes, double score) =>
        Assert.Equal(score, Plover.Score(category, modes.Split(';', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void What_PLOVER_does_not_have_is_refused()
    {
        Assert.False(Plover.IsEvent("FIGHT"));
        Assert.False(Plover.IsMode("CONSULT", "aerial"));
        Assert.Throws<ArgumentException>(() => Plover.Score("FIGHT", []));
        Assert.Throws<ArgumentException>(() => Plover.QuadCode("consult"));
        Assert.Throws<ArgumentException>(() => Plover.Modes("FIGHT"));
        Assert.Empty(Plover.Modes("AGREE"));
    }

    [Fact]
    public void CAMEO_codes_lead_to_events_modes_and_contexts_that_exist() => Assert.All(Table.Embedded("data/ontology/cameo.tsv").Rows, row =>
    {
        Assert.Matches("^[0-9]{2,4}$", row["id"]);
        AssertPlover(row["event"], row.List("mode"), row.List("context"), row.Place);
    });

    [Fact]
    public void Patterns_give_events_modes_and_contexts_that_exist() =>
        Assert.All(PatternSet.English.Patterns, pattern => AssertPlover(pattern.Category, pattern.Mode is { } mode ? [mode] : [], pattern.Contexts, pattern.Id));

    private static void AssertPlover(string category, IReadOnlyList<string> modes, IReadOnlyList<string> contexts, string place)
    {
        Assert.True(Plover.IsEvent(category), $"{place}: event '{category}'");
        Assert.All(modes, mode => Assert.True(Plover.IsMode(category, mode), $"{place}: mode '{mode}' of {category}"));
        Assert.All(contexts, context => Assert.True(Plover.Contexts.Contains(context), $"{place}: context '{context}'"));
    }
}
