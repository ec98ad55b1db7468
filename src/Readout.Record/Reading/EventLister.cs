using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Gives events one by one, as the database finds them.</summary>
internal static class EventLister
{
    private const string Columns = "e.id, l.line, d.key, d.language, n.id, e.run, e.superseded, e.added, e.updated, e.number, e.document";
    private const string Joined = " CROSS JOIN lines l CROSS JOIN documents d LEFT JOIN entries n ON n.number = e.entry";

    /// <summary>Events that answer a question.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="query">The question.</param>
    /// <param name="order">Their order.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">Where to go on; null to begin.</param>
    /// <param name="ids">Only events of these ids; null for any.</param>
    public static IEnumerable<StoredEvent> List(IDialect dialect, EventQuery query, EventOrder order, long? limit, EventCursor? after, string[]? ids = null)
    {
        var selection = EventSelection.Of(dialect, query);
        selection.EventColumn("number");
        var (value, isDown) = Key(selection, order);
        if (after is { } cursor) selection.Require($"({value}, {selection.Event}) {(isDown ? '<' : '>')} ({selection.Parameter(order == EventOrder.LeastSure ? cursor.Value : (long)cursor.Value)}, {selection.Parameter(cursor.Number)})");
        if (ids is not null)
        {
            selection.Require($"e.id {dialect.Among}");
            selection.Parameters.Add("values", dialect.Values(ids));
        }
        selection.Require("l.event = e.number");
        selection.Require("d.number = e.document");
        var down = isDown ? " DESC" : "";
        var sql = $"SELECT {Columns}, {value}{selection.From(Joined)} ORDER BY {value}{down}, {selection.Event}{down}{(limit is { } most ? $" LIMIT {RecordTime.Digits(most)}" : "")}";
        return Read(dialect, sql, selection.Parameters);
    }

    /// <summary>Events that are asked for by other conditions, older versions among them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="condition">What must hold of e, an event.</param>
    /// <param name="parameters">Its values.</param>
    public static IEnumerable<StoredEvent> ListVersions(IDialect dialect, string condition, DynamicParameters parameters) =>
        Read(dialect, $"SELECT {Columns}, 0 FROM events e{Joined} WHERE l.event = e.number AND d.number = e.document AND {condition} ORDER BY e.document, e.number", parameters);

    private static (string Value, bool IsDown) Key(EventSelection selection, EventOrder order) => order switch
    {
        EventOrder.NewestFirst => (selection.Column("day"), true),
        EventOrder.OldestFirst => (selection.Column("day"), false),
        EventOrder.Updated => (selection.EventColumn("updated"), false),
        EventOrder.LeastSure => ($"coalesce({selection.EventColumn("confidence")}, 2)", false),
        _ => (selection.Event, false),
    };

    private static IEnumerable<StoredEvent> Read(IDialect dialect, string sql, DynamicParameters parameters)
    {
        using var connection = dialect.Connect();
        using var reader = (DbDataReader)connection.ExecuteReader(sql, parameters);
        while (reader.Read())
            yield return new StoredEvent
            {
                Id = reader.GetString(0), Line = reader.GetString(1), DocumentKey = reader.GetString(2), Language = reader.IsDBNull(3) ? null : reader.GetString(3), Entry = reader.IsDBNull(4) ? null : reader.GetString(4),
                Number = reader.GetInt64(9), DocumentNumber = reader.GetInt64(10), Run = reader.GetInt64(5), SupersededBy = reader.IsDBNull(6) ? null : reader.GetInt64(6), Added = RecordTime.ToMoment(reader.GetInt64(7)), Updated = RecordTime.ToMoment(reader.GetInt64(8)),
                Cursor = new EventCursor(Convert.ToDouble(reader.GetValue(11), System.Globalization.CultureInfo.InvariantCulture), reader.GetInt64(9)).ToString(),
            };
    }
}
