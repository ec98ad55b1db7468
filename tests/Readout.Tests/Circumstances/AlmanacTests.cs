using CsCheck;
using Readout.Circumstances;
using Readout.Lexicons;
using Xunit;

namespace Readout.Tests.Circumstances;

/// <summary>The calendar: what a week, a month and a year hold, and where Easter lies.</summary>
public class AlmanacTests
{
    private static readonly Gen<DateOnly> s_days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2000, 4, 23)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    public void Easter_lies_where_the_church_has_it(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), Almanac.Easter(year));

    [Fact]
    public void Units_hold_their_day_from_the_first_day_to_the_last_of_the_calendar() => s_days.Sample(day =>
    {
        foreach (var unit in new[] { TimeWordKind.Days, TimeWordKind.Months, TimeWordKind.Quarter, TimeWordKind.Half, TimeWordKind.Years })
        {
            var range = Almanac.Holding(unit, day);
            Assert.True(range.First <= day && day <= range.Last);
        }
    });

    [Fact]
    public void A_day_moved_there_and_back_by_weeks_is_the_same() => Gen.Select(Gen.Int[400_000, 900_000].Select(DateOnly.FromDayNumber), Gen.Int[-500, 500]).Sample((day, weeks) =>
        Assert.Equal(day, Almanac.Move(TimeWordKind.Weeks, Almanac.Move(TimeWordKind.Weeks, day, weeks)!.Value, -weeks)));

    [Fact]
    public void Beyond_the_calendar_there_is_no_day()
    {
        Assert.Null(Almanac.Move(TimeWordKind.Years, new DateOnly(2020, 1, 1), 9000));
        Assert.Null(Almanac.Move(TimeWordKind.Days, DateOnly.MinValue, -1));
        Assert.Null(Almanac.Move(TimeWordKind.Days, DateOnly.MaxValue, 1));
    }

    [Fact]
    public void The_nth_weekday_counts_from_either_end()
    {
        var may = Almanac.Months(2021, 5, 1);
        Assert.Equal(new DateOnly(2021, 5, 3), Almanac.Nth(may, 1, 1));
        Assert.Equal(new DateOnly(2021, 5, 31), Almanac.Nth(may, 1, -1));
        Assert.Null(Almanac.Nth(may, 2, 5));
    }
}
