using Readout.Exchange.Classic;
using Xunit;

namespace Readout.Tests.Exchange.Classic;

public class CameoCoderTests
{
    [Theory]
    [InlineData("REQUEST", "", "", null, "020")]
    [InlineData("REQUEST", "assist", "military", null, "0232")]
    [InlineData("REQUEST", "assist", "military", "request-demand-01", "1032")]
    [InlineData("REQUEST", "yield;meet", "", "request-insist-on-03", "105")]
    [InlineData("ASSAULT", "drone", "", null, "195")]
    [InlineData("ASSAULT", "", "terrorism", null, "180")]
    [InlineData("CONSULT", "visit", "", "consult-negotiate-01", "046")]
    [InlineData("ACCUSE", "disapprove", "", "accuse-condemn-02", "111")]
    [InlineData("ACCUSE", "allege", "legal;military;human_rights", null, "1123")]
    [InlineData("COERCE", "cyber", "cyber", null, "170")]
    [InlineData("SUPPORT", "", "diplomatic", "support-ratify-01", "057")]
    [InlineData("AID", "", "health;asylum", "nonsense", "075")]
    [InlineData("RETREAT", "no-such-mode", "", "", "080")]
    public void The_row_that_asks_for_most_wins(string category, string modes, string contexts, string? pattern, string code)
    {
        var row = SampleRows.Event(category, [], []) with { Modes = Split(modes), Contexts = Split(contexts), Pattern = pattern };
        Assert.Equal(code, CameoCoder.Code(row)?.Code);
    }

    [Fact]
    public void What_is_no_event_has_no_code() => Assert.Null(CameoCoder.Code(SampleRows.Event("FIGHT", [], [])));

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
