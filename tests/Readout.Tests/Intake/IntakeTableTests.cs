using System.Net;
using Readout.Intake;
using Readout.Intake.Fetching;
using Xunit;

namespace Readout.Tests.Intake;

public class IntakeTableTests
{
    [Theory]
    [InlineData("closed-networks")]
    [InlineData("fetch-settings")]
    public void Tables_are_sorted_and_say_where_they_are_from(string name)
    {
        var table = IntakeTable.Open($"data/intake/{name}.tsv");
        var ids = table.Rows.Select(row => row["id"]).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal("id", table.Columns[0]);
        Assert.Equal("source", table.Columns[^1]);
        Assert.All(table.Rows, row => Assert.True(row["source"].Length > 0 && row["meaning"].Length > 0, row.Place));
    }

    [Fact]
    public void Networks_begin_where_they_say() => Assert.All(IntakeTable.Open("data/intake/closed-networks.tsv").Rows, row => Assert.Equal(row["network"], IPNetwork.Parse(row["network"]).ToString()));

    [Fact]
    public void Settings_are_what_is_documented()
    {
        Assert.Equal(new FetchLimits { Bytes = 8 << 20, Ratio = 100, Redirects = 5, Time = TimeSpan.FromMinutes(1) }, FetchLimits.Default);
        Assert.Equal((TimeSpan.FromSeconds(5), 5), (HostPace.Default.Interval, BackOff.Tries));
    }
}
