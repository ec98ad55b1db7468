using Readout.Text;
using Xunit;

namespace Readout.Tests;

public class TextSpanTests
{
    [Fact]
    public void A_span_covers_its_characters() => Assert.Equal("bc", new TextSpan(1, 3).Of("abcd").ToString());
}
