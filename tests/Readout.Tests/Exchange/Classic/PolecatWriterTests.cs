using Readout.Exchange.Classic;
using Readout.Exchange.Rows;
using Xunit;
using static Readout.Tests.Exchange.Classic.SampleRows;

namespace Readout.Tests.Exchange.Classic;

public class PolecatWriterTests
{
    [Fact]
    public void An_event_is_a_row_with_lists_in_its_cells()
    {
        var row = Assert.Single(Read(Stored(Demand with { Place = Austin, Scale = -1 }, 3)));
        string[] expected =
        [
            "a1b2c3", "2024-02-05", "REQUEST", "yield", "-1", "VERBAL CONFLICT", "legal;military",
            "United Nations", "UNO", "", "", "", "", "the UN", "",
            "Ana 'Ani' Berg;Norway", "ROU;NOR", "360;385", "JRN;GOV", "JRN;GOV", "reporter;None", "Berg, the  1 reporter;Oslo", "",
            "Austin", "Austin", "", "Texas", "USA", "30.26715", "-97.74306", "4671654", "Austin", "PPLA",
            "Valley Post", "2024-02-06", "", "", "", "en", "0.1.0",
        ];
        Assert.Equal(expected, ReaderColumns.Polecat.Select(column => row[column]));
    }

    [Fact]
    public void What_nobody_knows_is_empty_and_what_one_of_several_lacks_is_None()
    {
        var row = Assert.Single(Read(Stored(Event("ASSAULT", [new PartyRow { Text = "gunmen" }, Soldiers], [new PartyRow { Text = "a convoy" }]), 3)));
        Assert.Equal(("gunmen;troops", "None;RUS", "None;365", "None;MIL", "MIL;GOV"), (row["Actor Name"], row["Actor Country"], row["Actor COW"], row["Primary Actor Sector"], row["Actor Sectors"]));
        Assert.Equal(("a convoy", "", "", ""), (row["Recipient Name"], row["Recipient Country"], row["Recipient COW"], row["Primary Recipient Sector"]));
        Assert.Equal(("", "", "MATERIAL CONFLICT"), (row["Event Mode"], row["Feature Type"], row["Quad Code"]));
    }

    [Fact]
    public void Kosovo_has_the_code_that_readers_know() =>
        Assert.Equal("XKX", Assert.Single(Read(Stored(Event("AGREE", [Norway with { Code = "KOS" }], []), 1)))["Actor Country"]);

    [Fact]
    public void What_has_no_day_is_left_out_and_said()
    {
        Write("polecat", [Loose(Visit with { Date = null, Published = null })], out var reasons);
        Assert.Equal(["no day"], reasons);
    }

    [Fact]
    public void The_columns_are_those_of_the_readers() => Assert.Equal(ReaderColumns.Polecat, PolecatWriter.Columns);

    private static List<Dictionary<string, string>> Read(params ExportRow[] rows) => TabbedFile.ReadColumns(Write("polecat", rows)[""], ReaderColumns.Polecat, hasQuotes: true);
}
