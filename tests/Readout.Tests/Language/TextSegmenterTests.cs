using System.Diagnostics;
using System.Text;
using CsCheck;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

public class TextSegmenterTests
{
    private static readonly string[] s_parts = [". ", ".", "?\" ", "!”", "…", "...", "\n", "\r\n", "\n\n", "  ", "\0", "\u200b", "'s", "n't", "’", "\"", "(", "]", "«",
        "-", "--", "$", "10", "3.5", "U.S.", "Mr.", "No.", "a.m.", "don't", "cannot", "www.", "http://x.org/", "@", "#", "& ", "1-2-3", "\ud83d", "\udc4d", "👍", "e\u0301", "\u0301", "שלום", "\u202e", "The", "word", "J.", "•", "/"];

    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.Char.Array[0, 60].Select(characters => new string(characters)),
        Gen.Char[' ', '~'].Array[0, 60].Select(characters => new string(characters)),
        Gen.Int[0, s_parts.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(i => s_parts[i]))));

    [Fact]
    public void Sentences_tokens_and_gaps_rebuild_any_text() => s_texts.Sample(text => Rebuild(text) == text, iter: 20_000);

    [Fact]
    public void Gaps_hold_no_letter_digit_or_punctuation() => s_texts.Sample(text =>
    {
        var covered = new bool[text.Length];
        foreach (var sentence in TextSegmenter.Segment(text))
            foreach (var token in sentence.Tokens) covered.AsSpan(token.Start, token.Length).Fill(true);
        return !text.Where((c, i) => !covered[i] && (char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c))).Any();
    }, iter: 20_000);

    [Fact]
    public void Sentences_and_paragraphs_are_counted_in_order()
    {
        var found = TextSegmenter.Segment("Headline\n\nOne. Two.\n\nThree.");
        Assert.Equal([0, 1, 2, 3], found.Select(sentence => sentence.Index));
        Assert.Equal([0, 1, 1, 2], found.Select(sentence => sentence.Paragraph));
        Assert.Equal(["Headline", "One.", "Two.", "Three."], found.Select(sentence => sentence.ToString()));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(".\"")]
    [InlineData("'s")]
    [InlineData("a-")]
    [InlineData("1-")]
    [InlineData("a.")]
    [InlineData("(www.")]
    [InlineData("a@")]
    [InlineData("\n")]
    [InlineData("\n ")]
    [InlineData("e\u0301")]
    [InlineData("\ud83d")]
    [InlineData("\0")]
    public void A_million_characters_of_anything_take_linear_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        TextSegmenter.Segment(text);
        // Quadratic time would be hours; linear time is some tens of milliseconds, and the machine may be busy.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static string Rebuild(string text)
    {
        var (rebuilt, at) = (new StringBuilder(), 0);
        foreach (var sentence in TextSegmenter.Segment(text))
        {
            Assert.True(sentence.Count > 0 && sentence.Span.Start == sentence.Tokens[0].Start && sentence.Span.End == sentence.Tokens[^1].End);
            foreach (var token in sentence.Tokens)
            {
                Assert.True(token.Start >= at && token.Length > 0);
                rebuilt.Append(text, at, token.Start - at).Append(token.Of(text));
                at = token.End;
            }
        }
        return rebuilt.Append(text, at, text.Length - at).ToString();
    }
}
