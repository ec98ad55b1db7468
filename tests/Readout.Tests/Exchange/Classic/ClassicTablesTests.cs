using Readout.Events;
using Readout.Exchange.Classic;
using Readout.Exchange.Formats;
using Readout.Lexicons;
using Xunit;
using Plover = Readout.Events.Ontology;

namespace Readout.Tests.Exchange.Classic;

public class ClassicTablesTests
{
    private static readonly IReadOnlyList<TableRow> s_mapping = ExchangeTable.Open("plover-cameo").Rows;

    [Fact]
    public void Every_event_and_every_mode_has_a_row_of_its_own()
    {
        var plain = s_mapping.Where(row => row["context"].Length + row["words"].Length == 0).Select(row => (row["event"], row["mode"])).ToHashSet();
        var wanted = Plover.Events.SelectMany(category => Plover.Modes(category).Append("").Select(mode => (category, mode)));
        Assert.All(wanted, pair => Assert.Contains(pair, plain));
    }

    [Fact]
    public void The_mapping_names_events_modes_and_contexts_that_exist_and_words_in_small_letters() => Assert.All(s_mapping, row =>
    {
        Assert.True(Plover.IsEvent(row["event"]), row.Place);
        Assert.True(row["mode"].Length == 0 || Plover.IsMode(row["event"], row["mode"]), row.Place);
        Assert.True(row["context"].Length == 0 || Plover.Contexts.Contains(row["context"]), row.Place);
        Assert.NotNull(CameoCode.Find(row["cameo"]));
        Assert.All(row.List("words"), words => Assert.Matches("^[a-z]+([ -][a-z]+)*[*]?$", words));
        Assert.Distinct(row.List("words"));
    });

    [Fact]
    public void Rows_that_name_the_conversion_table_say_what_it_says()
    {
        var forward = Table.Embedded("data/ontology/cameo.tsv").Rows.ToDictionary(row => row["id"], StringComparer.Ordinal);
        Assert.All(s_mapping.Where(row => row["source"] == "oeda-cameo2plover-2021"), row =>
        {
            var told = forward[row["cameo"]];
            Assert.Equal(row["event"], told["event"]);
            Assert.True(row["mode"].Length == 0 || told["mode"] == row["mode"], row.Place);
            Assert.True(row["context"].Length == 0 || told.List("context").Contains(row["context"]), row.Place);
        });
    }

    [Fact]
    public void A_code_has_its_base_and_its_root_and_lies_on_both_scales() => Assert.All(CameoCode.All, code =>
    {
        Assert.Matches("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", code.Code);
        Assert.NotNull(CameoCode.Find(code.Root));
        Assert.NotNull(CameoCode.Find(code.Base));
        Assert.Equal(CameoCode.Find(code.Root)!.Quad, code.Quad);
        Assert.InRange(code.Goldstein, -10, 10);
        Assert.InRange(code.Intensity, -10, 10);
        if (code.Mirror is { } mirror) Assert.Equal(code.Code, CameoCode.Find(mirror)!.Mirror);
    });

    [Fact]
    public void The_scales_differ_where_ICEWS_and_GDELT_do() =>
        Assert.Equal(["016", "022", "164", "165"], CameoCode.All.Where(code => Math.Abs(code.Goldstein - code.Intensity) > 0.01).Select(code => code.Code));

    [Fact]
    public void Codes_that_PLOVER_converts_are_all_there() =>
        Assert.All(Table.Embedded("data/ontology/cameo.tsv").Rows, row => Assert.NotNull(CameoCode.Find(row["id"])));

    [Fact]
    public void Every_sector_has_a_row_and_no_other() =>
        Assert.Equal(Plover.Sectors, ExchangeTable.Open("sector-codes").Rows.Select(row => row["id"]));

    [Fact]
    public void Names_are_of_countries_and_bodies_are_none()
    {
        Assert.All(ExchangeTable.Open("country-names").Rows, row => Assert.NotNull(CountryCodes.Find(row["id"])));
        Assert.All(ExchangeTable.Open("body-codes").Rows, row => Assert.Null(CountryCodes.Find(row["id"])));
        Assert.All(ExchangeTable.Open("body-codes").Rows, row => Assert.NotEqual("", row["type"]));
    }
}
