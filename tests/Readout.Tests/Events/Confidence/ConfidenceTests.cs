using System.Globalization;
using Readout.Documents;
using Readout.Events.Confidence;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Events.Confidence;

public class ConfidenceTests
{
    private static readonly string[] s_topics = ["commerce", "culture", "nature", "politics", "sport"];

    [Fact]
    public void Every_topic_word_has_a_known_topic_and_a_weight() => Assert.Empty(
        from row in Table.Embedded("data/lexicons/en/topic-words.tsv").Rows
        where !s_topics.Contains(row["topic"]) || !double.TryParse(row["weight"], CultureInfo.InvariantCulture, out var weight) || weight <= 0 || row["id"] != $"{row["topic"]}-{row["lemma"]}"
        select row.Place);

    [Fact]
    public void Every_feature_has_a_weight_and_no_other_is_listed() =>
        Assert.Equal(ConfidenceFeatures.Names.Order(StringComparer.Ordinal), Table.Embedded("data/patterns/en/confidence.tsv").Rows.Select(row => row["id"]));

    [Fact]
    public void The_same_words_are_surer_in_a_report_of_war_than_in_one_of_prices()
    {
        const string Told = "Mali urged Ghana to withdraw its offer.";
        var war = Confidence(Told + " Soldiers fought rebels at the border and the army shelled a village. The ceasefire has collapsed.");
        var prices = Confidence(Told + " Cocoa futures fell as traders sold shares and the price of the crop declined. Exporters expect a smaller harvest.");
        Assert.True(war > prices, $"{war} against {prices}");
    }

    [Fact]
    public void What_is_less_sure_than_asked_is_left_out()
    {
        var document = new Document { Id = "d", Text = "Mali urged Ghana to withdraw its offer." };
        Assert.Single(new Coder(minConfidence: 0).Code(document).Events);
        Assert.Empty(new Coder(minConfidence: 1).Code(document).Events);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void A_confidence_is_from_0_to_1(double least) => Assert.Throws<ArgumentOutOfRangeException>(() => new Coder(minConfidence: least));

    private static double Confidence(string text) => Assert.Single(new Coder(minConfidence: 0).Code(new Document { Id = "d", Text = text }).Events, e => e.Event.Category == "REQUEST").Event.Confidence;
}
