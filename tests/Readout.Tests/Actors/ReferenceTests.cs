using Readout.Actors;
using Readout.Documents;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Actors;

/// <summary>Whom words mean, in whole sentences through the shipped model.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("The Secretary for Foreign Affairs of the Philippines, Enrique Manalo, flew to Beijing. The Secretary met Chinese officials.", "The Secretary", "PHL")]
    [InlineData("Ministers of the West African bloc ECOWAS met in Abuja.", "Ministers", "IGO")]
    [InlineData("Chad and Mali rejected the plan. The two neighbours also closed their borders with Niger.", "The two neighbours", "TCD MLI")]
    [InlineData("Kenyan gunmen shot two soldiers near the border.", "two soldiers", "KEN")]
    [InlineData("Ethnic Albanians marched in Macedonia.", "Albanians", "MKD")]
    [InlineData("The Hungarians of northern Serbia marched again.", "Hungarians", "SRB")]
    [InlineData("NIAMEY, August 1 (Agency) - France protested to Mali and Chad. Police dispersed a crowd.", "Police", "NER")]
    [InlineData("Peru's minister, Ana Roe, met her Chilean counterpart. Her spokesman declined to speak.", "Her spokesman", "PER")]
    [InlineData("Police in Lahore beat a reporter.", "Police", "PAK")]
    [InlineData("Rebels shelled Port Sudan on Monday.", "Port Sudan", "SDN")]
    [InlineData("A court in Gaziantep jailed him.", "Gaziantep", "TUR")]
    [InlineData("Police in Paris, Texas, broke up a rally.", "Police", "USA")]
    [InlineData("Lebanon's army and Lebanese police sent soldiers to Tripoli.", "Tripoli", "LBN")]
    [InlineData("Libya sent soldiers to Tripoli.", "Tripoli", "LBY")]
    [InlineData("Turkey and Greece dispute the ferry agreement. The two countries met.", "The two countries", "TUR GRC")]
    [InlineData("Ecuador and Peru signed a pact. The Bilateral Water Mechanism met in Quito.", "The Bilateral Water Mechanism", "ECU PER")]
    [InlineData("The Thai and Lao ministers met. The joint border commission will meet next month.", "The joint border commission", "LAO THA")]
    [InlineData("A Peruvian prosecutor in the Chile visa scandal spoke.", "A Peruvian prosecutor", "PER")]
    [InlineData("South Korean Foreign Minister Cho Tae-yul met Japanese Foreign Minister Yoko Kamikawa. The ministers condemned the launch.", "The ministers", "KOR JPN")]
    [InlineData("Chad's foreign minister, Ana Roe, and Mali's defence minister, Jan Coe, met in Niamey. The foreign minister left first.", "The foreign minister", "TCD")]
    [InlineData("Peru's envoy, Ana Roe, spoke. Chile, she said, had to pay.", "she", "PER")]
    [InlineData("In Lima Ana Roe spoke of peace.", "Lima", "PER")]
    [InlineData("The Bosnian Serbs shelled a town. The Serbs then left.", "Serbs", "BIH")]
    [InlineData("The Serbs shelled a town.", "Serbs", "SRB")]
    [InlineData("Former US president Jimmy Carter flew to Haiti.", "Former US president Jimmy Carter", "USA")]
    [InlineData("Mary Robinson, the UN envoy for the Great Lakes, flew to Kigali.", "Mary Robinson", "UNO")]
    [InlineData("Mary Robinson, the former Irish president, flew to Kigali.", "Mary Robinson", "IRL")]
    [InlineData("Taro Kono flew to Seoul. Minister Kono of Japan spoke.", "Minister Kono", "JPN")]
    [InlineData("Rebels left Kono in Sierra Leone.", "Kono", "SLE")]
    [InlineData("Dozens of Syrian protesters gathered.", "Dozens of Syrian protesters", "SYR")]
    public void Words_stand_for(string text, string mention, string codes) => Assert.Equal(codes, string.Join(' ', Who(text, mention).Select(actor => actor.Code)));

    [Theory]
    [InlineData("Officials met on Monday in Lima.", "Monday")]
    [InlineData("The talks in May failed.", "May")]
    [InlineData("The Paris accord of May held.", "Paris")]
    public void Days_are_nobody(string text, string word) => Assert.Empty(Who(text, word));

    [Theory]
    [InlineData("Ministry of Foreign Affairs of Chad", "The Ministry deplores the act.", "TCD")]
    [InlineData("Embassy of Chad in Mali", "The Embassy deplores the act.", "TCD")]
    [InlineData("Interior Ministry, Peru", "A mine was found in Chile. The ministry has sent experts.", "PER")]
    public void An_office_without_a_country_is_the_publishers(string publisher, string text, string code) =>
        Assert.Equal(code, Assert.Single(Who(text, text.Contains("Embassy", StringComparison.Ordinal) ? "The Embassy" : text.Contains("The Ministry", StringComparison.Ordinal) ? "The Ministry" : "The ministry", publisher)).Code);

    private static IReadOnlyList<ActorReference> Who(string text, string mention, string? publisher = null)
    {
        var sentences = new SentenceAnalyzer(LanguageModel.English).Analyze(TextSegmenter.Segment(text));
        var mentions = ActorResolver.Resolve(new Document { Id = "test", Text = text, Publisher = publisher, Published = new DateOnly(2023, 8, 1) }, sentences);
        var at = text.LastIndexOf(mention, StringComparison.Ordinal);
        return mentions.All.LastOrDefault(found => found.Span.Start <= at && found.Span.End >= at + mention.Length)?.Actors ?? [];
    }
}
