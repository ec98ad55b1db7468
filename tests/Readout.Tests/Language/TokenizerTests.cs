using Readout.Language;
using Readout.Text;
using Xunit;

namespace Readout.Tests.Language;

public class TokenizerTests
{
    private static string Tokens(string text) => string.Join(' ', Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(span => text[span.Start..span.End]));

    [Theory]
    [InlineData("don't DON'T don’t can't won't", "do n't DO N'T do n’t ca n't wo n't")]
    [InlineData("It's Russia's Russia’s the boys' wouldn't've", "It 's Russia 's Russia ’s the boys ' would n't 've")]
    [InlineData("cannot gonna y'all 'em '90s o'clock O'Brien 1980's", "can not gon na y' all 'em '90s o'clock O'Brien 1980's")]
    [InlineData("I'm we're they've she'll he'd", "I 'm we 're they 've she 'll he 'd")]
    public void Clitics_are_words_of_their_own(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("build-up al-Assad U.S.-led 26-year-old F-16s", "build - up al - Assad U.S. - led 26 - year - old F - 16s")]
    [InlineData("co-operate re-elect e-mail anti-American non-state mid-1980s pre-war", "co-operate re-elect e-mail anti-American non-state mid-1980s pre-war")]
    [InlineData("and/or w/o s/he 9/11 24/7", "and / or w/o s/he 9/11 24/7")]
    [InlineData("two- and three-year", "two - and three - year")]
    [InlineData("war—and peace – so--it ends", "war — and peace – so -- it ends")]
    public void Compounds_are_divided_and_prefixes_are_not(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("$3.5m €10bn US$5 £1,200 20% 10km 6pm", "$ 3.5 m € 10 bn US$ 5 £ 1,200 20 % 10 km 6 pm")]
    [InlineData("10:30 2022-01-27 11/28/2000 1990-95 3rd 1980s 1,200,000 [8,9]", "10:30 2022-01-27 11/28/2000 1990 - 95 3rd 1980s 1,200,000 [ 8 , 9 ]")]
    [InlineData("713-555-0142 555-0142 +44 No.10 24°C #1", "713-555-0142 555-0142 +44 No. 10 24 ° C # 1")]
    public void Numbers_leave_their_units(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("See http://example.org/a?b=c, (www.example.org) or desk@example.org.", "See http://example.org/a?b=c , ( www.example.org ) or desk@example.org .")]
    [InlineData("@desk said #PortDeal is off :)", "@desk said #PortDeal is off :)")]
    [InlineData("R&D at example.com", "R&D at example.com")]
    public void Addresses_are_whole(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("Mr. Wang of Acme Inc. met Dr. J. Lind.", "Mr. Wang of Acme Inc. met Dr. J. Lind .")]
    [InlineData("He went to the U.S.", "He went to the U.S.")]
    [InlineData("Rice, oil, etc.", "Rice , oil , etc .")]
    [InlineData("“He left the U.S.,” she said.", "“ He left the U.S. , ” she said .")]
    [InlineData("Wait... what?! No.", "Wait ... what ?! No .")]
    [InlineData("(He said: “Go.”)", "( He said : “ Go . ” )")]
    public void A_stop_stays_with_what_it_abbreviates(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Fact]
    public void Letters_outside_the_basic_plane_and_marks_keep_together() => Assert.Equal("Cafe\u0301 𝒜b 👍🏽 كتاب ، x", Tokens("Cafe\u0301 𝒜b 👍🏽 كتاب، x"), ignoreCase: false);

    [Fact]
    public void A_span_outside_the_text_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Tokenizer.Tokenize("ab", new TextSpan(1, 3)));
}
