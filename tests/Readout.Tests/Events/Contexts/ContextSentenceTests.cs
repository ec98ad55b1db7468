using Readout.Documents;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Contexts;

/// <summary>Sentences written for this, each with all contexts that its events should have, through the whole pipeline.</summary>
public class ContextSentenceTests
{
    private const string FileName = "tests/Readout.Tests/Events/Contexts/context-sentences.tsv";
    private static readonly Table s_table = ReadTable();

    [Fact]
    public void Contexts_are_right_and_complete_on_the_whole()
    {
        var coder = new Coder();
        var (hits, found, wanted, wrong) = (0, 0, 0, new List<string>());
        foreach (var row in s_table.Rows)
        {
            var got = coder.Code(new Document { Id = "sentence", Text = row["sentence"], Published = new DateOnly(2024, 5, 15) }).Events
                .SelectMany(coded => coded.Event.Contexts).ToHashSet(StringComparer.Ordinal);
            var want = row.List("contexts");
            (hits, found, wanted) = (hits + want.Count(got.Contains), found + got.Count, wanted + want.Length);
            if (!got.SetEquals(want)) wrong.Add($"{row.Place}: {row["sentence"]} -> {string.Join(';', got)} not {row["contexts"]}");
        }
        var (precision, recall) = ((double)hits / found, (double)hits / wanted);
        Assert.True(precision >= 0.92 && recall >= 0.88, $"precision {precision:F3}, recall {recall:F3}\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Every_context_is_wanted_by_two_sentences_at_least()
    {
        var counts = s_table.Rows.SelectMany(row => row.List("contexts")).CountBy(context => context).ToDictionary(StringComparer.Ordinal);
        Assert.Empty(counts.Keys.Except(Readout.Events.Ontology.Contexts));
        Assert.All(Readout.Events.Ontology.Contexts, context => Assert.True(counts.GetValueOrDefault(context) >= 2, $"{context}: {counts.GetValueOrDefault(context)}"));
    }

    private static Table ReadTable()
    {
        using var reader = new StreamReader(RepositoryFile.Path(FileName));
        return Table.Read(reader, FileName);
    }
}
