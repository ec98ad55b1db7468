using Readout.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Safety;

public class BoundUrlsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5005")]
    [InlineData("http://localhost:5005; http://[::1]:5006")]
    [InlineData("http://127.8.8.8:0")]
    public void This_machine_alone_is_answered_unless_told(string urls) => Assert.NotEmpty(BoundUrls.Check(urls, listen: false));

    [Theory]
    [InlineData("http://0.0.0.0:5005")]
    [InlineData("http://*:5005")]
    [InlineData("http://+:5005")]
    [InlineData("http://[::]:5005")]
    [InlineData("http://192.0.2.7:5005")]
    [InlineData("http://example.org:5005")]
    [InlineData("http://127.0.0.1:5005;http://0.0.0.0:5006")]
    public void Others_are_answered_with_listen_alone(string urls)
    {
        Assert.Contains("--listen", Assert.Throws<InvalidDataException>(() => BoundUrls.Check(urls, listen: false)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(BoundUrls.Check(urls, listen: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("127.0.0.1:5005")]
    [InlineData("https://127.0.0.1:5005")]
    [InlineData("http://unix:/run/readout")]
    [InlineData("http://127.0.0.1:5005/base")]
    public void What_is_no_address_is_told(string urls) => Assert.Contains("--urls", Assert.Throws<InvalidDataException>(() => BoundUrls.Check(urls, listen: true)).Message, StringComparison.Ordinal);
}
