using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts events and documents by period. Days are counted by the database and put together here, which makes weeks and months the same in both.</summary>
internal static class TimelineReader
{
    /// <summary>Every period from the first to the last asked for, or else from the first to the last that has documents or events; those between
    /// without either too.</summary>
    public static IReadOnlyList<TimelinePeriod> Read(Question question, TimeUnit unit) => Fill(question.Dialect, question.Query, unit, Events(question, unit));

    /// <summary>Periods of events that are counted already.</summary>
    public static IReadOnlyList<TimelinePeriod> Fill(IDialect dialect, EventQuery query, TimeUnit unit, Dictionary<DateOnly, EventTally> events)
    {
        var documents = Documents(dialect, query, unit);
        var (first, last) = Bounds(query, unit, [.. events.Keys, .. documents.Keys]);
        var periods = new List<TimelinePeriod>();
        for (DateOnly? start = first; start <= last; start = Next(start.Value, unit))
            periods.Add(new TimelinePeriod(start.Value, Calendar.EndOf(start.Value, unit), documents.GetValueOrDefault(start.Value), events.GetValueOrDefault(start.Value)));
        return periods;
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

    private static Dictionary<DateOnly, long> Documents(IDialect dialect, EventQuery query, TimeUnit unit)
    {
        var (conditions, parameters) = ("published > 0", new DynamicParameters());
        if (query.From is { } from) (conditions, _) = ($"{conditions} AND published >= @from", Add(parameters, "from", RecordTime.ToNumber(from)));
        if (query.To is { } to) (conditions, _) = ($"{conditions} AND published <= @to", Add(parameters, "to", RecordTime.ToNumber(to)));
        for (var i = 0; i < query.Publishers.Count; i++) Add(parameters, $"publisher{i}", query.Publishers[i]);
        if (query.Publishers.Count > 0) conditions += $" AND publisher IN ({string.Join(", ", query.Publishers.Select((_, i) => $"@publisher{i}"))})";
        var counted = query.Publishers.Count > 0 ? "count(*) FROM documents" : "documents FROM days";
        using var connection = dialect.Connect();
        var counts = new Dictionary<DateOnly, long>();
        foreach (var (day, count) in connection.Query<(long, long)>($"SELECT published, {counted} WHERE {conditions}{(query.Publishers.Count > 0 ? " GROUP BY published" : " AND documents > 0")}", parameters))
        {
            var start = Calendar.StartOf(RecordTime.ToDay(day)!.Value, unit);
            counts[start] = counts.GetValueOrDefault(start) + count;
        }
        return counts;
    }

    private static bool Add(DynamicParameters parameters, string name, object value)
    {
        parameters.Add(name, value);
        return true;
    }

    private static (DateOnly? First, DateOnly? Last) Bounds(EventQuery query, TimeUnit unit, IReadOnlyList<DateOnly> known)
    {
        if (known.Count == 0 && (query.From is null || query.To is null)) return (null, null);
        return (Calendar.StartOf(query.From ?? known.Min(), unit), query.To ?? known.Max());
    }

    private static DateOnly? Next(DateOnly start, TimeUnit unit) => Calendar.EndOf(start, unit) is var end && end < DateOnly.MaxValue ? end.AddDays(1) : null;
}
