using Xunit;

namespace Readout.Tests.Record;

public class ServerTests
{
    [Fact]
    public void Continuous_integration_tests_the_real_server() =>
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true" && RecordPlace.Server is null, $"{RecordPlace.Variable} names no server: the contract of the record was tested on SQLite alone");
}
