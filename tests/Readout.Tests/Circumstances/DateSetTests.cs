using System.Globalization;
using Readout.Events;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>Date expressions of every kind in sentences. In dates.tsv the words asked for stand in braces; days, last days and precisions were written from the conventions
/// before anything was run, and are empty where the words name none. Rows that are not read right say why under "missed"; the share may only rise.</summary>
public class DateSetTests
{
    private const double Least = 0.95;
    private static readonly Lazy<List<Reading>> s_readings = new(Read);

    [Fact]
    public void Expressions_name_their_days()
    {
        var (right, all) = (s_readings.Value.Count(row => row.IsRight), s_readings.Value.Count);
        Assert.True(all >= 300, $"{all} expressions");
        Assert.True(right >= Least * all, $"{right} of {all}:\n{Wrong()}");
    }

    [Fact]
    public void What_is_missed_says_why() =>
        Assert.True(s_readings.Value.TrueForAll(row => row.IsRight == (row.Missed.Length == 0)), $"\"missed\" must say what is missed and nothing else: {string.Join(' ', s_readings.Value.Where(row => row.IsRight && row.Missed.Length > 0).Select(row => row.Id))}\n{Wrong()}");

    private static string Wrong() => string.Join('\n', s_readings.Value.Where(row => !row.IsRight).Select(row => $"{row.Id}: {row.Text}: {row.Wanted} <> {row.Found}"));

    private static List<Reading> Read()
    {
        var resolver = new DateResolver();
        using var reader = new StreamReader(RepositoryFile.Path("tests/Readout.Tests/Circumstances/dates.tsv"));
        return [.. Table.Read(reader, "dates.tsv").Rows.Select(row => Read(row, resolver))];
    }

    private static Reading Read(TableRow row, DateResolver resolver)
    {
        var pieces = row["text"].Split('{', '}');
        var found = resolver.Resolve(string.Concat(pieces), pieces[1], DateOnly.ParseExact(row["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new Reading(row["id"], row["text"], $"{row["date"]} {row["enddate"]} {row["precision"]}", $"{Iso(found.Date)} {Iso(found.EndDate)} {(found.Date is null ? "" : found.Precision.Name())}", row["missed"]);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Reading(string Id, string Text, string Wanted, string Found, string Missed)
    {
        public bool IsRight => Wanted == Found;
    }
}
