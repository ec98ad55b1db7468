using System.Text;
using Readout.Exchange.Classic;
using Xunit;
using static Readout.Tests.Exchange.Classic.SampleRows;

namespace Readout.Tests.Exchange.Classic;

public class IcewsWriterTests
{
    [Fact]
    public void A_visit_is_made_and_hosted()
    {
        var lines = Encoding.UTF8.GetString(Write("icews", Stored(Visit, 12))[""]).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Equal("", lines[3]);
        Assert.Equal("3072\t2024-02-05\tNorway\tGovernment\tNorway\tMake a visit\t042\t1.9\tMilitary (Russian Federation)\tMilitary,Government\tRussian Federation\t7\t3\tValley Post\tAustin\t\tTexas\tUnited States\t30.26715\t-97.74306", lines[1]);
        Assert.Equal("3073\t2024-02-05\tMilitary (Russian Federation)\tMilitary,Government\tRussian Federation\tHost a visit\t043\t2.8\tNorway\tGovernment\tNorway\t7\t3\tValley Post\tAustin\t\tTexas\tUnited States\t30.26715\t-97.74306", lines[2]);
    }

    [Fact]
    public void Three_who_fight_are_six_rows()
    {
        var rows = Read(Stored(Clash, 1));
        Assert.Equal(["193"], rows.Select(row => row["CAMEO Code"]).Distinct(StringComparer.Ordinal));
        Assert.Equal(6, rows.Select(row => (row["Source Name"], row["Target Name"])).Distinct().Count());
        Assert.All(rows, row => Assert.Contains(rows, other => (other["Source Name"], other["Target Name"]) == (row["Target Name"], row["Source Name"])));
        Assert.Equal(Enumerable.Range(256, 6).Select(id => $"{id}"), rows.Select(row => row["Event ID"]));
    }

    [Fact]
    public void Nobody_and_nowhere_are_empty_cells()
    {
        var row = Assert.Single(Read(Loose(Event("PROTEST", [new Readout.Exchange.Rows.PartyRow { Text = "crowds", Sector = "CVL" }], []) with { Date = null, Sentence = -1, Publisher = null })));
        Assert.Equal(("2024-02-06", "crowds", "General Population / Civilian / Social,Social", "", "140"), (row["Event Date"], row["Source Name"], row["Source Sectors"], row["Source Country"], row["CAMEO Code"]));
        Assert.All((string[])["Target Name", "Target Sectors", "Target Country", "Sentence Number", "Publisher", "City", "Country", "Latitude"], column => Assert.Equal("", row[column]));
    }

    [Theory]
    [InlineData("Ana Berg", "she", "ROU", "JRN", "Ana Berg")]
    [InlineData(null, "police", "PSE", "COP", "Police (Occupied Palestinian Territory)")]
    [InlineData(null, "their", "CZE", null, "Czech Republic")]
    [InlineData(null, "gunmen", null, "UAF", "gunmen")]
    [InlineData(null, "the mission", "UNO", null, "the mission")]
    [InlineData(null, "", "NGO", null, "NGO")]
    public void Who_is_not_named_is_called_by_role_and_country(string? name, string words, string? code, string? sector, string expected)
    {
        var party = new Readout.Exchange.Rows.PartyRow { Name = name, Text = words, Code = code, Sector = sector };
        Assert.Equal(expected, Read(Stored(Event("PROTEST", [party], []), 1))[0]["Source Name"]);
    }

    [Fact]
    public void What_has_no_day_no_party_or_too_many_is_left_out_and_said()
    {
        var many = Enumerable.Range(0, 17).Select(i => Norway with { Name = $"Delegation {i}" }).ToArray();
        var written = Write("icews", [Loose(Visit with { Date = null, Published = null }), Loose(Event("PROTEST", [new Readout.Exchange.Rows.PartyRow()], [])), Loose(Event("CONSULT", many, []))], out var reasons);
        Assert.Equal(["no day", "no party", "more than 256 pairs of parties"], reasons);
        Assert.Single(TabbedFile.Read(written[""]));
    }

    [Fact]
    public void Without_a_record_events_and_documents_are_numbered_as_they_come()
    {
        var rows = Read(Loose(Visit), Loose(Demand), Loose(Visit with { Document = "doc-2" }));
        Assert.Equal(["256", "257", "512", "513", "768", "769"], rows.Select(row => row["Event ID"]));
        Assert.Equal(["1", "1", "1", "1", "2", "2"], rows.Select(row => row["Story ID"]));
    }

    [Fact]
    public void The_columns_are_those_of_the_readers() => Assert.Equal(ReaderColumns.Icews, IcewsWriter.Columns);

    private static List<Dictionary<string, string>> Read(params Readout.Exchange.Rows.ExportRow[] rows) => TabbedFile.ReadColumns(Write("icews", rows)[""], ReaderColumns.Icews);
}
