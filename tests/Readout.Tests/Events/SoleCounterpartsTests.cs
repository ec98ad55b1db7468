using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

public class SoleCounterpartsTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Peruvian teachers walked off the job over unpaid salaries.", "PROTEST strike PER > PER")]
    [InlineData("The Malian president decreed a state of emergency.", "COERCE martial-law MLI > MLI")]
    public void What_people_rise_against_or_suffer_stays_at_home(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("Peruvian teachers walked off the job over unpaid salaries at a Chilean mine.", "PROTEST strike PER > PER")]
    [InlineData("The United Nations opened an inquiry.", "ACCUSE investigate UNO > UNO")]
    public void Where_others_are_named_nothing_is_guessed(string text, string expected) => Assert.DoesNotContain(expected, Lines(text));

    private static List<string> Lines(string text) => [.. s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2020, 5, 15) }).Events.Select(coded => EventLine.Of(coded.Event))];
}
