using CsCheck;
using Readout.Circumstances;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>What is found in a sentence, where it stands, and that nothing odd does harm.</summary>
public class DateFinderTests
{
    private static readonly DateOnly s_day = new(2022, 3, 10);
    private static readonly SentenceAnalyzer s_analyzer = new(LanguageModel.English);

    [Theory]
    [InlineData("Mali left on Monday and came back on 9 March.", "Monday", "9 March")]
    [InlineData("Theresa May met Mr. March.")]
    [InlineData("He may sat. The first man won a second time.")]
    [InlineData("The 17th Corps fired 2019 shells at 12 villages.")]
    [InlineData("Since last week, and until Friday, they waited two days.", "Since last week", "Friday")]
    [InlineData("The New Year's Eve raid came a day after the vote.", "The New Year's Eve", "a day after")]
    [InlineData("They fasted from 3 to 5 May 2021.", "from 3 to 5 May 2021")]
    public void Expressions_stand_where_they_are(string text, params string[] words) => Assert.Equal(words, Find(text).Select(found => found.Span.Of(text).ToString()));

    [Fact]
    public void A_stretch_with_an_open_end_has_none()
    {
        var found = Find("Shops have been shut since February.").Single();
        Assert.True(found.IsOpen);
        Assert.Equal((new DateOnly(2022, 2, 1), null), (found.Date, found.EndDate));
    }

    [Fact]
    public void Without_a_tree_the_words_say_what_lies_ahead()
    {
        Assert.Equal(new DateOnly(2022, 3, 11), Untreed("Ministers will meet on Friday.").Single().Date);
        Assert.Equal(new DateOnly(2022, 3, 4), Untreed("Ministers met on Friday.").Single().Date);
    }

    [Fact]
    public void Any_words_of_time_in_any_order_do_no_harm()
    {
        string[] vocabulary =
        [
            "the", "last", "next", "3", "31", "29", "February", "May", "Monday", "since", "between", "and", "to", "-", "week", "years", "ago", "later", "before", "of", "in", "first", "2019", "2200", "1990s",
            "a", "hundred", "twenty", "century", "Christmas", "quarter", "weekend", "winter", "mid-March", "overnight", "eve", ",", "that", "day", "night", "'", "9/11/22", "Q4", "within", "hours",
        ];
        Gen.Int[0, vocabulary.Length - 1].Select(i => vocabulary[i]).Array[0, 14].Sample(all =>
        {
            var text = string.Join(' ', all);
            foreach (var day in new[] { s_day, new DateOnly(2024, 2, 29), DateOnly.MinValue, DateOnly.MaxValue })
                foreach (var sentence in s_analyzer.Analyze(TextSegmenter.Segment(text)))
                    foreach (var found in DateFinder.Find(sentence, day, day))
                        Assert.True(sentence.Sentence.Span.Contains(found.Span) && (found.EndDate is null || found.EndDate > found.Date));
        }, iter: 400, threads: 1);
    }

    private static IReadOnlyList<DateExpression> Find(string text) => [.. s_analyzer.Analyze(TextSegmenter.Segment(text)).SelectMany(sentence => DateFinder.Find(sentence, s_day))];

    private static IReadOnlyList<DateExpression> Untreed(string text) => DateFinder.Find(s_analyzer.Analyze(TextSegmenter.Segment(text), _ => false).Single(), s_day);
}
