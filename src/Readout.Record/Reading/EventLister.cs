using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Gives events one by one, as the database finds them.</summary>
internal static class EventLister
{
    private const string Columns = "e.id, l.line, d.key, d.language, n.id, e.run, e.superseded, e.added, e.updated, e.number, e.document, e.entry";
    private const string Joined = " CROSS JOIN lines l CROSS JOIN documents d LEFT JOIN events n ON n.number = e.entry";

    /// <summary>Events that answer a question, those that people changed at their place among the others.</summary>
    /// <param name="question">The question.</param>
    /// <param name="order">Their order.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">Where to go on; null to begin.</param>
    public static IEnumerable<StoredEvent> List(Question question, EventOrder order, long? limit, EventCursor? after)
    {
        var rest = question.AsksColumns ? Read(question, order, limit, after) : [];
        if (question.Apart.Count == 0) return rest;
        var sign = IsDown(order) ? -1 : 1;
        var apart = question.Apart.Select(changed => changed.Stored.At(new EventCursor(Value(changed, order), changed.Stored.Number)))
            .Where(stored => after is not { } cursor || sign * stored.Place.CompareTo(cursor) > 0).OrderBy(stored => stored.Place, Comparer<EventCursor>.Create((one, other) => sign * one.CompareTo(other)));
        var all = Merge(rest, apart, sign);
        return limit is { } most ? all.Take((int)Math.Min(most, int.MaxValue)) : all;
    }

    /// <summary>Current events by their numbers or ids, in the order in which they came in.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="column">"e.number" or "e.id".</param>
    /// <param name="values">The numbers or ids.</param>
    public static IEnumerable<StoredEvent> Find<T>(IDialect dialect, string column, T[] values)
    {
        var parameters = new DynamicParameters();
        parameters.Add("values", dialect.Values(values));
        return Read(dialect, $"SELECT {Columns}, e.number FROM events e{Joined} WHERE l.event = e.number AND d.number = e.document AND e.superseded IS NULL AND {column} {dialect.Among} ORDER BY e.number", parameters);
    }

    /// <summary>Whether an order begins with the greatest.</summary>
    public static bool IsDown(EventOrder order) => order == EventOrder.NewestFirst;

    /// <summary>Two lists that are in order, as one.</summary>
    /// <param name="rest">One list.</param>
    /// <param name="apart">The other.</param>
    /// <param name="sign">1 where the least is first, -1 for the greatest.</param>
    public static IEnumerable<StoredEvent> Merge(IEnumerable<StoredEvent> rest, IEnumerable<StoredEvent> apart, int sign)
    {
        using var next = apart.GetEnumerator();
        var hasNext = next.MoveNext();
        foreach (var stored in rest)
        {
            for (; hasNext && sign * next.Current.Place.CompareTo(stored.Place) < 0; hasNext = next.MoveNext()) yield return next.Current;
            yield return stored;
        }
        for (; hasNext; hasNext = next.MoveNext()) yield return next.Current;
    }

    private static IEnumerable<StoredEvent> Read(Question question, EventOrder order, long? limit, EventCursor? after)
    {
        var selection = question.Select();
        if (limit is null) selection.EventColumn("number");
        var value = Key(selection, order);
        if (after is { } cursor) selection.Require($"({value}, {selection.Event}) {(IsDown(order) ? '<' : '>')} ({selection.Parameter(order == EventOrder.LeastSure ? cursor.Value : (long)cursor.Value)}, {selection.Parameter(cursor.Number)})");
        var (down, isOfEvent) = (IsDown(order) ? " DESC" : "", "l.event = e.number AND d.number = e.document");
        if (limit is not { } most)
        {
            selection.Require(isOfEvent);
            return Read(question.Dialect, $"SELECT {Columns}, {value}{selection.From(Joined)} ORDER BY {value}{down}, {selection.Event}{down}", selection.Parameters);
        }
        // Lines are read of those alone that are given: a sort of all that answer would carry them along.
        var chosen = $"SELECT {selection.Event} AS number, {value} AS place{selection.From()} ORDER BY {value}{down}, {selection.Event}{down} LIMIT {RecordTime.Digits(most)}";
        return Read(question.Dialect, $"SELECT {Columns}, w.place FROM ({chosen}) w CROSS JOIN events e{Joined} WHERE e.number = w.number AND {isOfEvent} ORDER BY w.place{down}, w.number{down}", selection.Parameters);
    }

    /// <summary>Events that are asked for by other conditions, older versions among them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="condition">What must hold of e, an event.</param>
    /// <param name="parameters">Its values.</param>
    public static IEnumerable<StoredEvent> ListVersions(IDialect dialect, string condition, DynamicParameters parameters) =>
        Read(dialect, $"SELECT {Columns}, 0 FROM events e{Joined} WHERE l.event = e.number AND d.number = e.document AND {condition} ORDER BY e.document, e.number", parameters);

    private static string Key(EventSelection selection, EventOrder order) => order switch
    {
        EventOrder.NewestFirst or EventOrder.OldestFirst => selection.Column("day"),
        EventOrder.Updated => selection.EventColumn("updated"),
        EventOrder.LeastSure => $"coalesce({selection.EventColumn("confidence")}, {RecordTime.Digits(EventCursor.Unsure)})",
        _ => selection.Event,
    };

    private static double Value(ChangedEvent changed, EventOrder order) => order switch
    {
        EventOrder.NewestFirst or EventOrder.OldestFirst => RecordTime.ToNumber(changed.Row.Date),
        EventOrder.Updated => RecordTime.ToNumber(changed.Stored.Updated),
        EventOrder.LeastSure => changed.Row.Confidence ?? EventCursor.Unsure,
        _ => changed.Stored.Number,
    };

    private static IEnumerable<StoredEvent> Read(IDialect dialect, string sql, DynamicParameters parameters)
    {
        using var connection = dialect.Connect();
        using var reader = (DbDataReader)connection.ExecuteReader(sql, parameters);
        while (reader.Read())
        {
            var place = new EventCursor(Convert.ToDouble(reader.GetValue(12), System.Globalization.CultureInfo.InvariantCulture), reader.GetInt64(9));
            yield return new StoredEvent
            {
                Id = reader.GetString(0), Line = reader.GetString(1), DocumentKey = reader.GetString(2), Language = reader.IsDBNull(3) ? null : reader.GetString(3), Entry = reader.IsDBNull(4) ? null : reader.GetString(4),
                Number = place.Number, DocumentNumber = reader.GetInt64(10), EntryNumber = reader.IsDBNull(11) ? null : reader.GetInt64(11), Run = reader.GetInt64(5), SupersededBy = reader.IsDBNull(6) ? null : reader.GetInt64(6), Added = RecordTime.ToMoment(reader.GetInt64(7)), Updated = RecordTime.ToMoment(reader.GetInt64(8)),
                Place = place, Cursor = place.ToString(),
            };
        }
    }
}
