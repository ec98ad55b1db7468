using System.Globalization;
using System.Text.Json;
using Readout.Documents;
using Readout.Events;
using Readout.Exchange;
using Readout.Exchange.Rows;
using Readout.Lexicons;
using Readout.Record.Merging;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Pairs of short reports of our own writing: one event, a contradiction, or two events. Coded, then compared; what the coder misses counts as missed.</summary>
public class MergingTests(ITestOutputHelper output)
{
    private static readonly Coder s_coder = new();
    private static readonly Dictionary<(string, string), EventTraits?> s_found = [];

    // Floors, a little below what was measured when they were set: of 34 pairs 22, of 12 pairs 11, of 28 pairs none.
    private const int LeastSame = 21, LeastConflicting = 10, MostWrong = 1;

    [Fact]
    public void Pairs_of_reports_are_told_apart()
    {
        var (same, conflicting, wrong) = (0, 0, 0);
        foreach (var row in Pairs())
        {
            var found = Relation(row);
            if (found.Kind == RelationKind.Same && row["relation"] == "same") same++;
            else if (found.Kind == RelationKind.Conflicting && row["relation"] == "conflicting") conflicting++;
            else if (found.Kind == RelationKind.Same) wrong++;
            if (Word(found.Kind) != row["relation"]) output.WriteLine($"{row["id"]}: {found}, should be {row["relation"]} {row["about"]}");
        }
        output.WriteLine($"same {same}, conflicting {conflicting}, wrong {wrong}");
        Assert.True(same >= LeastSame && conflicting >= LeastConflicting && wrong <= MostWrong, $"same {same}, conflicting {conflicting}, wrong {wrong}");
    }

    [Fact]
    public void Neither_report_is_the_first() =>
        Assert.All(Pairs(), row =>
        {
            if (Find(row, "first", 1) is { } first && Find(row, "second", 2) is { } second) Assert.Equal(ReportMatcher.Shipped.Compare(first, second), ReportMatcher.Shipped.Compare(second, first));
        });

    [Fact]
    public void What_is_one_or_contradicts_has_a_key_in_common() =>
        Assert.All(Pairs(), row =>
        {
            if (Find(row, "first", 1) is not { } first || Find(row, "second", 2) is not { } second || ReportMatcher.Shipped.Compare(first, second).Kind == RelationKind.Unrelated) return;
            Assert.True(BlockKeys.Of(first, MergingTables.Shipped).Sought.Intersect(BlockKeys.Of(second, MergingTables.Shipped).Own).Any(), row["id"]);
            Assert.True(BlockKeys.Of(second, MergingTables.Shipped).Sought.Intersect(BlockKeys.Of(first, MergingTables.Shipped).Own).Any(), row["id"]);
        });

    [Fact]
    public void Traits_are_kept_to_the_letter() =>
        Assert.All(Pairs(), row =>
        {
            if (Find(row, "first", 1) is { } traits) Assert.Equal(TraitText.Write(traits), TraitText.Write(TraitText.Read(TraitText.Write(traits), 1, MergingTables.Shipped)));
        });

    [Fact]
    public void A_word_counts_by_how_rare_it_is_and_names_count_once()
    {
        var names = WordSketch.Hashes("Ann Lee").ToArray();
        var (shared, _, _) = WordSketch.Compare(WordSketch.Of("Ann Lee said the viaduct burned", names), WordSketch.Of("Viaducts burned, Ann Lee said", names));
        Assert.InRange(shared, 1, 2);
        Assert.Equal(0, WordSketch.Compare(WordSketch.Of("Ann Lee said", names), WordSketch.Of("Ann Lee told", names)).Shared);
        Assert.True(WordSketch.Has(WordSketch.Of("Ann Lee said", names), names[0]));
    }

    [Fact]
    public void A_table_of_weights_names_what_is_wrong()
    {
        var error = Assert.Throws<InvalidDataException>(() => MatchWeights.Read(Table.Read(new StringReader("id\tweight\twhat\tsource\nactor.threshold\tmuch\t\town\nnone.such\t1\t\town\n"), "w.tsv")));
        Assert.Contains("w.tsv:2: 'much' is no weight", error.Message, StringComparison.Ordinal);
        Assert.Contains("no weight is called 'none.such'", error.Message, StringComparison.Ordinal);
        Assert.Contains("the weight 'same.threshold' is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_name_categories_modes_and_sectors_that_there_are()
    {
        var rules = Table.Embedded("data/merging/categories.tsv").Rows;
        Assert.Equal(Readout.Events.Ontology.Events, rules.Where(row => row["mode"].Length == 0).Select(row => row["category"]));
        Assert.All(rules.Where(row => row["mode"].Length > 0), row => Assert.True(Readout.Events.Ontology.IsMode(row["category"], row["mode"]), row.Place));
        Assert.All(rules, row => Assert.True(row["sides"] is "apart" or "pooled" && row["swapped"] is "conflict" or "same" or "other" && row["act"] is "word" or "deed" && row["culprit"] is "conflict" or "other", row.Place));
        Assert.All(Table.Embedded("data/merging/near-categories.tsv").Rows, row => Assert.True(Readout.Events.Ontology.IsEvent(row["first"]) && Readout.Events.Ontology.IsEvent(row["second"]) && row["kind"] is "near" or "opposite", row.Place));
        Assert.All(Table.Embedded("data/merging/near-sectors.tsv").Rows, row => Assert.True(Readout.Events.Ontology.Sectors.Contains(row["first"]) && Readout.Events.Ontology.Sectors.Contains(row["second"]), row.Place));
    }

    private static IEnumerable<TableRow> Pairs()
    {
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Record/merging.tsv"));
        return Table.Read(reader, "merging.tsv").Rows;
    }

    private static string Word(RelationKind kind) => kind switch { RelationKind.Same => "same", RelationKind.Conflicting => "conflicting", _ => "different" };

    private static EventRelation Relation(TableRow row) => Find(row, "first", 1) is { } first && Find(row, "second", 2) is { } second ? ReportMatcher.Shipped.Compare(first, second) : EventRelation.None;

    // The event that a word of the text carries; null where the coder did not see it.
    private static EventTraits? Find(TableRow row, string side, long document)
    {
        lock (s_found)
        {
            if (!s_found.TryGetValue((row["id"], side), out var traits)) s_found[(row["id"], side)] = traits = Code(row, side, document);
            return traits;
        }
    }

    private static EventTraits? Code(TableRow row, string side, long number)
    {
        var (text, word) = (row[side], row[$"{side}_word"]);
        var (start, day) = (text.IndexOf(word, StringComparison.Ordinal), DateOnly.Parse(row[$"{side}_day"], CultureInfo.InvariantCulture));
        foreach (var found in s_coder.Code(new Document { Id = $"{row["id"]}/{side}", Text = text, Published = day }).Events)
        {
            var line = PloverWriter.ToJson(found);
            using var json = JsonDocument.Parse(line);
            var trigger = json.RootElement.GetProperty("spans").GetProperty("trigger");
            if (trigger.GetProperty("start").GetInt32() < start + word.Length && start < trigger.GetProperty("end").GetInt32()) return TraitReader.Read(PloverReader.Parse(line), number, day, MergingTables.Shipped);
        }
        return null;
    }
}
