using Readout.Documents;
using Xunit;

namespace Readout.Tests.Events;

/// <summary>Rows that ask for soldiers or prisoners find them behind a pronoun.</summary>
public class PronounWordsTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Uruguay posted 60 soldiers at the bridge in March, but withdrew them in June.", "RETREAT withdraw")]
    [InlineData("Peruvian police arrested four students on Monday and released them on Tuesday.", "RETREAT release")]
    public void A_pronoun_is_what_it_stands_for(string text, string expected) =>
        Assert.Contains(expected, Code(text));

    [Fact]
    public void A_surname_behind_a_courtesy_is_no_office() =>
        Assert.Contains("CONCEDE", Code("Foreign Minister Julie Bishop met Indonesia's envoy on Monday. Ms Bishop assured Indonesia that its telephones would never be tapped again.").Select(line => line.Split(' ')[0]));

    private static List<string> Code(string text) => [.. s_coder.Code(new Document { Id = "pronoun", Text = text, Published = new DateOnly(2013, 11, 28) }).Events.Select(coded => string.Join(' ', [coded.Event.Category, .. coded.Event.Modes]))];
}
