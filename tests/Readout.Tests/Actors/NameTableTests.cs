using Readout.Actors;
using Readout.Language;
using Readout.Text;
using Xunit;

namespace Readout.Tests.Actors;

public class NameTableTests
{
    private static readonly string[] s_names = ["Turkey", "Türkiye", "Côte d'Ivoire", "US", "al-Qaeda", "United Nations", "United Nations High Commissioner", "OPEC"];

    [Theory]
    [InlineData("TURKEY", "Turkey")]
    [InlineData("turkey", null)]
    [InlineData("Turkiye", "Türkiye")]
    [InlineData("Cote d' Ivoire", "Côte d'Ivoire")]
    [InlineData("U.S.", "US")]
    [InlineData("us", null)]
    [InlineData("Us", null)]
    [InlineData("Al - Qaeda", "al-Qaeda")]
    [InlineData("Opec", "OPEC")]
    [InlineData("United Nations High Commissioner", "United Nations High Commissioner")]
    [InlineData("United Nations High Court", "United Nations")]
    [InlineData("United", null)]
    [InlineData("United , Nations", null)]
    public void Finds_the_longest_name_however_it_is_written(string text, string? expected)
    {
        var table = new NameTable();
        for (var i = 0; i < s_names.Length; i++) table.Add(s_names[i], i);
        var (spans, at) = (new List<TextSpan>(), 0);
        foreach (var word in text.Split(' '))
        {
            spans.Add(new TextSpan(at, at + word.Length));
            at += word.Length + 1;
        }
        var (sentence, pieces, entries) = (new Sentence(text, new TextSpan(0, text.Length), [.. spans]), new SentencePieces(), new List<int>());
        pieces.Read(sentence);
        var end = table.Match(sentence, pieces, 0, entries);
        Assert.Equal(expected, end == 0 ? null : s_names[entries[0]]);
    }
}
