using Xunit;

namespace Readout.Tests.Cli;

public class QuotesCommandTests
{
    private const string Report = "date 2024-05-06\n“We will not sign,” French President Emmanuel Macron told reporters, according to his office. He called the plan “a bad joke”.";

    [Fact]
    public void Each_line_is_a_quotation_with_its_speaker()
    {
        var run = CommandRun.WithInput(Report, "quotes", "-", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """{"document":"stdin","text":"We will not sign,","start":17,"end":34,"kind":"direct","speaker":{"text":"French President Emmanuel Macron","name":"Emmanuel Macron","code":"FRA","sector":"GOV"},"addressee":{"text":"reporters","name":null,"code":"FRA","sector":"JRN"},"cue":"told","source":{"text":"his office","name":null,"code":"FRA","sector":"GOV"}}""",
            run.Lines[0]);
        Assert.Contains("\"text\":\"a bad joke\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"mixed\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_who_said_what_to_whom() => Assert.Contains("Emmanuel Macron (FRA GOV): a bad joke", CommandRun.WithInput(Report, "quotes", "-", "--format", "table").Output, StringComparison.Ordinal);

    [Fact]
    public void Nothing_said_is_nothing_found() => Assert.Equal(4, CommandRun.WithInput("The ministers met.", "quotes", "-").ExitCode);
}
