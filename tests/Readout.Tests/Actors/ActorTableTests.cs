using System.Globalization;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Actors;

public class ActorTableTests
{
    private static readonly string[] s_sectors =
        ["GOV", "MIL", "COP", "JUD", "LEG", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"];

    [Theory]
    [InlineData("countries")]
    [InlineData("organisations")]
    [InlineData("peoples")]
    [InlineData("roles")]
    public void Rows_have_an_id_of_their_own_a_source_known_sectors_and_stand_by_id(string table)
    {
        var rows = Table.Embedded($"data/lexicons/en/{table}.tsv").Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) Assert.True(string.CompareOrdinal(rows[i - 1]["id"], rows[i]["id"]) < 0, $"{rows[i].Place}: '{rows[i]["id"]}' is out of order or there twice");
            Assert.True(rows[i]["source"].Length > 0, $"{rows[i].Place}: no source");
            Assert.All(rows[i].List("sector"), sector => Assert.Contains(sector, s_sectors));
        }
    }

    [Fact]
    public void A_name_without_a_letter_counts_only_beside_its_country() => Assert.All(
        Table.Embedded("data/lexicons/en/organisations.tsv").Rows.Where(row => !row["name"].Any(char.IsLetter)), row => Assert.True(row["context"] == "country", $"{row.Place}: '{row["name"]}' may be a score"));

    [Fact]
    public void Offices_of_states_stand_by_id_and_have_a_source()
    {
        var rows = Table.Embedded("data/lexicons/en/state-bodies.tsv").Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) Assert.True(string.CompareOrdinal(rows[i - 1]["id"], rows[i]["id"]) < 0, $"{rows[i].Place}: '{rows[i]["id"]}' is out of order or there twice");
            Assert.True(rows[i]["source"].Length > 0 && rows[i]["name"].Length > 0 && rows[i]["kind"] is "portfolio" or "home" or "abroad", $"{rows[i].Place}: no source, no name or an unknown kind");
        }
    }

    [Theory]
    [InlineData("countries")]
    [InlineData("organisations")]
    public void A_name_stands_for_one_thing_of_a_country_at_a_time(string table)
    {
        foreach (var group in Table.Embedded($"data/lexicons/en/{table}.tsv").Rows.GroupBy(row => (row["name"], row["code"])).Where(group => group.Count() > 1))
        {
            var spans = group.Select(row => (From: Day(row["from"], DateOnly.MinValue), To: Day(row["to"], DateOnly.MaxValue), row.Place)).OrderBy(span => span.From).ToList();
            for (var i = 1; i < spans.Count; i++) Assert.True(spans[i - 1].To <= spans[i].From, $"{spans[i].Place}: '{group.Key}' overlaps {spans[i - 1].Place}");
        }
    }

    private static DateOnly Day(string text, DateOnly none) => text.Length == 0 ? none : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
