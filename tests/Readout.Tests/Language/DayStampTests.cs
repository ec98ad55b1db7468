using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class DayStampTests
{
    private static readonly SentenceAnalyzer s_analyzer = new(LanguageModel.English);

    [Theory]
    [InlineData("The ministry on Tuesday demanded that the army withdraw.", "ministry", "Tuesday", "demanded")]
    [InlineData("Officials Monday rejected the plan.", "Officials", "Monday", "rejected")]
    [InlineData("Soldiers killed on Friday a leader of the rebels.", "Soldiers", "Friday", "killed")]
    public void A_day_between_subject_and_verb_hangs_on_the_verb(string text, string subject, string day, string verb)
    {
        var s = s_analyzer.Analyze(TextSegmenter.Segment(text))[0];
        int At(string word) => Enumerable.Range(0, s.Count).Single(token => s.Word(token).SequenceEqual(word));
        Assert.Equal((At(verb), Relation.Nsubj), (s.Heads[At(subject)], s.Relations[At(subject)]));
        Assert.Equal((At(verb), Relation.Obl, UniversalTag.PROPN), (s.Heads[At(day)], s.Relations[At(day)], s.Tags[At(day)]));
        Assert.Equal(text.TrimEnd('.').Split(' ').Length + 1, s.Count);
    }

    [Theory]
    [InlineData("Tuesday's talks failed.")]
    [InlineData("The talks on Tuesday, which Chad hosted, failed.")]
    public void Days_that_belong_to_a_noun_or_end_a_phrase_are_left_to_the_parser(string text)
    {
        var s = s_analyzer.Analyze(TextSegmenter.Segment(text))[0];
        Assert.Equal(1, s.Heads.Count(head => head < 0));
    }
}
