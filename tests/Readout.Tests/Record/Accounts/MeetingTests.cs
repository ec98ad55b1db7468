using System.Globalization;
using Readout.Documents;
using Readout.Record.Accounts;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record.Accounts;

/// <summary>Short reports of our own, read by the coder: accounts of one meeting or incident are found, near misses are not. 'a' and 'b' of one number are of
/// one; 'x' and 'y' are the same parties on another day, another meeting of the week, the same act elsewhere.</summary>
public class MeetingTests(ITestOutputHelper output)
{
    // 09: boarding a ship on one side, attacking it on the other.
    private const int Found = 11;

    private static readonly Lazy<IReadOnlyList<AccountReport>> s_reports = new(Read);

    [Fact]
    public void Accounts_of_one_meeting_are_found_and_no_others()
    {
        var reports = s_reports.Value;
        var joined = (from one in reports from other in reports where string.CompareOrdinal(one.Key, other.Key) < 0 && AccountMatcher.Shipped.AreOfOne(one, other) select $"{one.Key} {other.Key}").ToArray();
        var right = joined.Where(pair => pair[..2] == pair[4..6] && pair[2] == 'a' && pair[6] == 'b').ToArray();
        output.WriteLine($"{right.Length} of {reports.Count(report => report.Key[2] == 'a')} pairs; others: {string.Join(", ", joined.Except(right))}");
        Assert.Equal(joined, right);
        Assert.InRange(right.Length, Found, 12);
        Assert.All(from one in reports from other in reports select (one, other), pair => Assert.Equal(AccountMatcher.Shipped.AreOfOne(pair.one, pair.other), AccountMatcher.Shipped.AreOfOne(pair.other, pair.one)));
    }

    [Fact]
    public void Order_makes_no_difference_to_a_comparison()
    {
        var reports = s_reports.Value.Where(report => report.Key is "02a" or "02b").ToArray();
        Assert.Equivalent(new AccountAligner(reports).Align(), new AccountAligner(reports.Reverse()).Align(), strict: true);
    }

    [Theory]
    [InlineData("02", "Pakistan", "India")]
    [InlineData("05", "India", "China")]
    public void What_each_side_lays_at_the_others_door_is_a_contradiction(string pair, params string[] voices)
    {
        var comparison = new AccountAligner(s_reports.Value.Where(report => report.Key == pair + "a" || report.Key == pair + "b")).Align();
        Assert.Equal(voices.Order(StringComparer.Ordinal), comparison.Voices.Select(voice => voice.Name).Order(StringComparer.Ordinal));
        var row = Assert.Single(comparison.Rows, row => row.Kind == AccountRowKind.Contradiction);
        Assert.Contains("roles", row.About);
        Assert.Equal(2, row.Versions.DistinctBy(version => version.Voice).Count());
        Assert.All(comparison.Rows.Where(row => row.Kind == AccountRowKind.OneSided), row => Assert.Single(row.Versions.DistinctBy(version => version.Voice)));
    }

    [Theory]
    [InlineData("Ministry of Foreign Affairs of China (official statement)", "CHN")]
    [InlineData("Department of Foreign Affairs, Philippines (official statement)", "PHL")]
    [InlineData("Office of the President of Azerbaijan", "AZE")]
    [InlineData("U.S. Department of State", "USA")]
    [InlineData("China Daily", null)]
    [InlineData("Kuwait News Agency", null)]
    [InlineData("The Courier", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_ministry_speaks_for_its_country_and_a_newspaper_for_itself(string? publisher, string? code) => Assert.Equal(code, PublisherParty.Code(publisher));

    private static AccountReport[] Read()
    {
        var coder = new Coder();
        return [.. File.ReadLines(RepositoryFile.Path("tests/Readout.Tests/Record/Accounts/meetings.tsv")).Skip(1).Select((line, number) =>
        {
            var cells = line.Split('\t');
            var document = new Document { Id = cells[0], Published = DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), Publisher = cells[2], Text = cells[3] };
            var report = Report.Of(coder.Code(document));
            return AccountReport.Of(number, document.Id, document, report.Sentences, report.Events.Select(found => found.Row));
        })];
    }
}
