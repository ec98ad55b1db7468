using CsCheck;
using Readout.Exchange.Rows;
using Xunit;
using static Readout.Tests.Exchange.Classic.SampleRows;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Exchange.Classic;

public class ClassicPropertyTests
{
    private static readonly Gen<string> s_words = Gen.OneOf(Gen.String[Gen.Char["ab \t\n\r\"'#;,\\|\0\u0085\u2028é"], 0, 8], Gen.Const("Kyiv"), Gen.Const("\"open"), Gen.Const("# 1"));
    private static readonly Gen<PartyRow> s_party = Gen.Select(s_words, s_words, One(null, "FRA", "UNO", "XX"), One(null, "GOV", "OPP", "SPY"))
        .Select((name, text, code, sector) => new PartyRow { Name = name.Length == 0 ? null : name, Text = text, Code = code, Sector = sector, OtherSectors = sector is null ? [] : ["MIL"], Office = text });
    private static readonly Gen<EventRow> s_event = Gen.Select(One([.. Plover.Events]), s_party.List[0, 3], s_party.List[0, 3], s_words, Gen.Int[-1, 9])
        .Select((category, actors, recipients, words, sentence) => Event(category!, actors, recipients) with
        {
            Modes = Plover.Modes(category!) is [var mode, ..] ? [mode] : [], Publisher = words, Url = words.Length == 0 ? null : words, Language = words, CoderVersion = words, Sentence = sentence, Trigger = words,
            Place = words.Length == 0 ? null : Austin with { City = words, Extracted = words, Resolved = words, Province = words, FeatureCode = words },
        });

    private static readonly Gen<ExportRow[]> s_rows = s_event.Array[0, 5].Select(found => found.Select((row, i) => Stored(row with { Id = $"id{i}" }, i + 1)).ToArray());

    private static Gen<string?> One(params string?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void No_cell_breaks_a_row_and_no_id_comes_twice() => s_rows.Sample(rows =>
    {
        var icews = TabbedFile.ReadColumns(Write("icews", rows)[""], ReaderColumns.Icews);
        var polecat = TabbedFile.ReadColumns(Write("polecat", rows)[""], ReaderColumns.Polecat, hasQuotes: true);
        var gdelt = Write("gdelt2", rows);
        var (events, mentions) = (TabbedFile.Read(gdelt[""]), TabbedFile.Read(gdelt["mentions"]));
        Assert.Equal(rows.Length, polecat.Count);
        Assert.Equal(icews.Count, events.Count);
        Assert.All(events, row => Assert.Equal(ReaderColumns.Gdelt.Length, row.Length));
        Assert.All(mentions, row => Assert.Equal(ReaderColumns.Mentions.Length, row.Length));
        Assert.Equal(icews.Count, icews.Select(row => row["Event ID"]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(icews.Select(row => row["Event ID"]), events.Select(row => row[0]));
        Assert.Equal(events.Select(row => row[0]), mentions.Select(row => row[0]));
    }, iter: 80);

    [Fact]
    public void What_two_do_to_one_another_stands_in_both_directions() => s_party.List[2, 4].Sample(parties =>
    {
        var rows = TabbedFile.ReadColumns(Write("icews", Stored(Event("COOPERATE", [.. parties.Select((party, i) => party with { Name = $"N{i}" })], []), 1))[""], ReaderColumns.Icews);
        Assert.Equal(parties.Count * (parties.Count - 1), rows.Count);
        var pairs = rows.Select(row => (row["Source Name"], row["Target Name"])).ToHashSet();
        Assert.Equal(rows.Count, pairs.Count);
        Assert.All(pairs, pair => Assert.Contains((pair.Item2, pair.Item1), pairs));
    }, iter: 50);

    [Fact]
    public void The_same_rows_give_the_same_bytes() => s_rows.Sample(rows =>
    {
        foreach (var format in (string[])["icews", "polecat", "gdelt2", "gdelt2-zip"])
            Assert.Equal(Write(format, rows).Select(pair => (pair.Key, Convert.ToHexString(pair.Value))), Write(format, rows).Select(pair => (pair.Key, Convert.ToHexString(pair.Value))));
    }, iter: 15);
}
