using System.Globalization;
using Readout.Documents;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Which of the days of a text is the event's. Published on Thursday, 10 March 2022.</summary>
public class EventDateTests
{
    private static readonly Coder s_coder = new(minConfidence: 0);

    [Theory]
    [InlineData("Peru bombed the port on Monday.", "bombed", "2022-03-07")]
    [InlineData("On Tuesday Peru bombed the port.", "bombed", "2022-03-08")]
    [InlineData("Peru condemned Monday's attack.", "condemned", null)]
    [InlineData("Peru, which bombed Arica on Saturday, expelled Chile's ambassador on Tuesday.", "bombed", "2022-03-05")]
    [InlineData("Peru, which bombed Arica on Saturday, expelled Chile's ambassador on Tuesday.", "expelled", "2022-03-08")]
    [InlineData("Peru expelled Chile's ambassador on Wednesday, two days after Chile bombed the port.", "expelled", "2022-03-09")]
    [InlineData("Peru expelled Chile's ambassador on Wednesday, two days after Chile bombed the port.", "bombed", "2022-03-07")]
    [InlineData("Peru agreed on Monday to meet Chile on 20 March.", "agreed", "2022-03-07")]
    [InlineData("The minister deplored the shelling on 1 March of a Peruvian ferry by Chilean gunners.", "deplored", null)]
    [InlineData("Peru called for a ceasefire on Monday.", "called", "2022-03-07")]
    [InlineData("Peru said on Monday that Chilean troops had attacked Tacna.", "attacked", null)]
    [InlineData("Peru demanded that Chile withdraw its troops by Friday.", "demanded", null)]
    [InlineData("Peru gave the Chilean consul 48 hours to leave the country on Monday.", "gave", "2022-03-07")]
    [InlineData("Peru gave the Chilean consul until Monday to leave the country.", "gave", null)]
    [InlineData("Peru's president will visit Chile next week, his office announced on Tuesday.", "visit", "2022-03-08")]
    [InlineData("Troops shelled Arica overnight.", "shelled", "2022-03-10")]
    [InlineData("Peru bombed Arica on Sunday; Chilean troops attacked Tacna.", "attacked", "2022-03-06")]
    [InlineData("Peru has blocked the port since Monday.", "blocked", "2022-03-07")]
    [InlineData("Chile's president met his Peruvian counterpart in Lima on Monday. Peru urged Chile to reopen the border.", "urged", "2022-03-07")]
    public void The_text_dates_it(string text, string trigger, string? date)
    {
        var found = s_coder.Code(new Document { Id = "d", Text = text, Published = new DateOnly(2022, 3, 10) }).Events
            .FirstOrDefault(coded => coded.Event.TriggerSpan.Of(text).ToString().Contains(trigger, StringComparison.Ordinal));
        Assert.NotNull(found);
        Assert.Equal(date, found.Event.When?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Weeks_have_a_last_day_and_the_words_are_told()
    {
        const string Text = "Peru bombed the port last week.";
        var found = s_coder.Code(new Document { Id = "d", Text = Text, Published = new DateOnly(2022, 3, 10) }).Events[0].Event.When!;
        Assert.Equal((new DateOnly(2022, 2, 28), new DateOnly(2022, 3, 6)), (found.Start, found.End));
        Assert.Equal("last week", found.Span!.Value.Of(Text).ToString());
    }
}
