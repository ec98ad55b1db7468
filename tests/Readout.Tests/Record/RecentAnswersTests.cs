using Readout.Record.Reading;
using Xunit;

namespace Readout.Tests.Record;

public class RecentAnswersTests
{
    [Fact]
    public void An_answer_is_found_once_until_too_many_are_kept()
    {
        var (asked, recent) = (0, new RecentAnswers<int, string>(2));
        string Ask(int question) => recent.Get(question, of => $"{of}: {++asked}");
        Assert.Equal(["1: 1", "1: 1", "2: 2", "1: 1"], [Ask(1), Ask(1), Ask(2), Ask(1)]);
        Assert.Equal(["3: 3", "3: 3", "1: 4"], [Ask(3), Ask(3), Ask(1)]);
    }
}
