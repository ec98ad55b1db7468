using Readout.Events.Patterns;
using Xunit;

namespace Readout.Tests.Events.Patterns;

public class PatternTableTests
{
    [Fact]
    public void EveryRowCanBeRead() => Assert.NotEmpty(PatternReader.ReadAll());

    [Fact]
    public void IdsAreUniqueOverAllTables()
    {
        var twice = PatternReader.ReadAll().GroupBy(pattern => pattern.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void EveryExpectationNamesThePatternsOwnCategory() => Assert.All(PatternReader.ReadAll(), pattern =>
    {
        Assert.StartsWith(pattern.Category, pattern.Examples.Expects, StringComparison.Ordinal);
        Assert.Contains(">", pattern.Examples.Expects, StringComparison.Ordinal);
    });
}
