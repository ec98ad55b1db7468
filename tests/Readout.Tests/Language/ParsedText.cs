using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

internal static class ParsedText
{
    public static ParsedSentence Of(string text) => Assert.Single(new SentenceAnalyzer(LanguageModel.English).Analyze(TextSegmenter.Segment(text)));

    /// <summary>The first token of that word; -1 for none.</summary>
    public static int Find(ParsedSentence sentence, string word)
    {
        for (var token = 0; token < sentence.Count; token++)
            if (sentence.Word(token).SequenceEqual(word)) return token;
        return -1;
    }
}
