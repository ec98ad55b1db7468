using Readout.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Safety;

public sealed class TokenBookTests : IDisposable
{
    private const string Good = "0123456789abcdef0123";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Whoever_shows_a_token_is_who_the_file_says()
    {
        var book = Read($"# who may what\n\nreview ana {Good}x\nadmin  ben\t{Good}y\n");
        Assert.Equal(("ana", Role.Review), (book.Find(Good + "x")!.Name, book.Find(Good + "x")!.Role));
        Assert.Equal(Role.Admin, book.Find(Good + "y")!.Role);
        Assert.Null(book.Find(Good));
        Assert.Null(book.Find(""));
        Assert.Equal((true, false), (book.HasWriters, book.ClosesReading));
        Assert.Equal((false, true), (Read($"read cy {Good}").HasWriters, Read($"read cy {Good}").ClosesReading));
        Assert.Equal((false, false), (Read("# nobody\n").HasWriters, Read("").ClosesReading));
    }

    [Fact]
    public void Bad_lines_are_all_told_and_no_token_is()
    {
        var problem = Assert.Throws<InvalidDataException>(() => Read($"review ana {Good}\nowner ben {Good}1\n2 cy {Good}2\nread\nread dee short-secret\nread eve {Good}é\nadmin fay {Good}\n"));
        var lines = problem.Message.Split(Environment.NewLine);
        Assert.Equal(["2", "3", "4", "5", "6", "7"], lines.Select(line => line.Split("tokens:")[1].Split(':')[0]));
        Assert.All((string[])[Good, "short-secret"], secret => Assert.DoesNotContain(secret, problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_everybody_may_read_is_refused_with_what_mends_it()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Write($"read ana {Good}");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Contains($"chmod o-rw {path}", Assert.Throws<InvalidDataException>(() => TokenBook.Read(path)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<IOException>(() => TokenBook.Read(path + ".none"));
    }

    public void Dispose() => _folder.Dispose();

    private TokenBook Read(string text) => TokenBook.Read(Write(text));

    private string Write(string text)
    {
        var path = _folder.Write("tokens", text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }
}
