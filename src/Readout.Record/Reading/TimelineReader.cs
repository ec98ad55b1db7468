using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts events and documents by period. Days are counted by the database and put together here, which makes weeks and months the same in both.</summary>
internal static class TimelineReader
{
    /// <summary>Every period from the first to the last asked for, or else from the first to the last that has documents or events; those between
    /// without either too.</summary>
    public static IReadOnlyList<TimelinePeriod> Read(Question question, TimeUnit unit) =>
        Fill(question.Query, unit, Events(question, unit), DocumentDays(question.Dialect, question.Query.Publishers));

    /// <summary>Periods of events that are counted already.</summary>
    /// <param name="query">The question.</param>
    /// <param name="unit">How long a period is.</param>
    /// <param name="events">The events of each.</param>
    /// <param name="days">How many documents were published on each day, by the publishers asked for.</param>
    public static IReadOnlyList<TimelinePeriod> Fill(EventQuery query, TimeUnit unit, Dictionary<DateOnly, EventTally> events, IReadOnlyList<(DateOnly Day, long Count)> days)
    {
        var documents = new Dictionary<DateOnly, long>();
        foreach (var (day, count) in days)
            if (!(day < query.From) && !(day > query.To) && Calendar.StartOf(day, unit) is var of) documents[of] = documents.GetValueOrDefault(of) + count;
        var (first, last) = Bounds(query, unit, [.. events.Keys, .. documents.Keys]);
        var periods = new List<TimelinePeriod>();
        for (DateOnly? start = first; start <= last; start = Next(start.Value, unit))
            periods.Add(new TimelinePeriod(start.Value, Calendar.EndOf(start.Value, unit), documents.GetValueOrDefault(start.Value), events.GetValueOrDefault(start.Value)));
        return periods;
    }

    /// <summary>How many documents were published on each day that has any.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="publishers">By whom; none for all.</param>
    public static IReadOnlyList<(DateOnly Day, long Count)> DocumentDays(IDialect dialect, IReadOnlyList<string> publishers)
    {
        var sql = publishers.Count > 0 ? $"SELECT published, count(*) FROM documents WHERE published > 0 AND publisher {dialect.Among} GROUP BY published" : "SELECT published, documents FROM days WHERE published > 0 AND documents > 0";
        using var connection = dialect.Connect();
        return [.. connection.Query<(long Day, long Count)>(sql, new { values = dialect.Values(publishers.ToArray()) }).Select(counted => (RecordTime.ToDay(counted.Day)!.Value, counted.Count))];
    }

    private static Dictionary<DateOnly, EventTally> Events(Question question, TimeUnit unit)
    {
        var tallies = question.Apart.Count > 0 && EventTableFiller.Fill(question.Apart) is var table ? table.Periods(table.All, unit) : [];
        if (!question.AsksColumns) return tallies;
        var selection = question.Select();
        var day = selection.Column("day");
        selection.Require($"{day} > 0");
        foreach (var (keys, tally) in EventCounter.Tallies(question.Dialect, selection, [day]))
        {
            var start = Calendar.StartOf(RecordTime.ToDay((long)keys[0])!.Value, unit);
            tallies[start] = tallies.GetValueOrDefault(start) + tally;
        }
        return tallies;
    }

    private static (DateOnly? First, DateOnly? Last) Bounds(EventQuery query, TimeUnit unit, IReadOnlyList<DateOnly> known)
    {
        if (known.Count == 0 && (query.From is null || query.To is null)) return (null, null);
        return (Calendar.StartOf(query.From ?? known.Min(), unit), query.To ?? known.Max());
    }

    private static DateOnly? Next(DateOnly start, TimeUnit unit) => Calendar.EndOf(start, unit) is var end && end < DateOnly.MaxValue ? end.AddDays(1) : null;
}
