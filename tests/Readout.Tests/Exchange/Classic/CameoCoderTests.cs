using Readout.Exchange.Classic;
using Xunit;

namespace Readout.Tests.Exchange.Classic;

public class CameoCoderTests
{
    [Theory]
    [InlineData("REQUEST", "", "", null, "020")]
    [InlineData("REQUEST", "assist", "military", null, "0232")]
    [InlineData("REQUEST", "assist", "military", "demanded", "1032")]
    [InlineData("REQUEST", "yield;meet", "", "insisted on", "105")]
    [InlineData("ASSAULT", "drone", "", null, "195")]
    [InlineData("ASSAULT", "", "terrorism", null, "180")]
    [InlineData("CONSULT", "visit", "", "Negotiations", "046")]
    [InlineData("ACCUSE", "disapprove", "", "condemned", "111")]
    [InlineData("ACCUSE", "allege", "legal;military;human_rights", null, "1123")]
    [InlineData("COERCE", "cyber", "cyber", null, "170")]
    [InlineData("SUPPORT", "", "diplomatic", "ratified", "057")]
    [InlineData("AID", "", "health;asylum", "took in", "075")]
    [InlineData("REJECT", "", "", "denied", "016")]
    [InlineData("REJECT", "change", "", "denied", "1232")]
    [InlineData("SUPPORT", "", "", "background", "050")]
    [InlineData("COOPERATE", "", "diplomatic;military", "arms sales", "062")]
    [InlineData("ASSAULT", "beat", "", "beaten to death", "1823")]
    [InlineData("RETREAT", "no-such-mode", "", "", "080")]
    public void The_row_that_asks_for_most_wins(string category, string modes, string contexts, string? trigger, string code)
    {
        var row = SampleRows.Event(category, [], []) with { Modes = Split(modes), Contexts = Split(contexts), Trigger = trigger, Pattern = "any-01" };
        Assert.Equal(code, CameoCoder.Code(row)?.Code);
    }

    [Fact]
    public void What_others_call_the_text_of_an_event_says_nothing() =>
        Assert.Equal("020", CameoCoder.Code(SampleRows.Event("REQUEST", [], []) with { Trigger = "They asked, and the crowd demanded more.", Pattern = null })?.Code);

    [Fact]
    public void What_is_no_event_has_no_code() => Assert.Null(CameoCoder.Code(SampleRows.Event("FIGHT", [], [])));

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
