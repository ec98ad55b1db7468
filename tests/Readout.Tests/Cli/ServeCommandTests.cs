using Xunit;

namespace Readout.Tests.Cli;

public class ServeCommandTests
{
    [Theory]
    [InlineData("nothing.db", "there is no record there")]
    [InlineData("empty.db", "there is no record there")]
    [InlineData("other.db", "is no record of Readout's")]
    public void What_is_no_record_is_neither_served_nor_made_one(string name, string told)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.db", "");
        folder.Write("other.db", "This is a letter, and no record at all.");
        var run = CommandRun.Of("serve", "--record", Path.Combine(folder.Root, name), "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Root, "nothing.db")));
        Assert.Equal(0, new FileInfo(Path.Combine(folder.Root, "empty.db")).Length);
    }
}
