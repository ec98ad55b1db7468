using System.Data.Common;
using System.Text;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Loads the columns of all current events.</summary>
internal static class EventColumnsLoader
{
    private static readonly (EventGroup Group, int Column)[] s_values = [(EventGroup.Category, 7), (EventGroup.Mode, 8), (EventGroup.Context, 9), (EventGroup.Status, 10), (EventGroup.Source, 11), (EventGroup.Country, 12), (EventGroup.Publisher, 13)];

    public static EventColumns Load(IDialect dialect)
    {
        using var connection = dialect.Connect();
        var stamp = LogReader.Stamp(connection);
        var columns = s_values.Select(value => value.Group).Concat([EventGroup.Actor, EventGroup.Recipient, EventGroup.Sector]).ToDictionary(group => group, _ => new ValueColumn());
        var table = new EventTable(Rows(connection, columns)) { Columns = columns, ActorSectors = new ValueColumn(), RecipientSectors = new ValueColumn() };
        AddParties(connection, table);
        return new EventColumns(dialect, table, stamp);
    }

    private static List<EventTable.Row> Rows(DbConnection connection, Dictionary<EventGroup, ValueColumn> columns)
    {
        using var reader = (DbDataReader)connection.ExecuteReader("""
            SELECT e.number, e.day, e.quad, e.score, e.confidence, e.latitude, e.longitude, e.category, e.modes, e.contexts, e.status, e.source, e.country, d.publisher, e.is_lead
            FROM events e JOIN documents d ON d.number = e.document WHERE e.superseded IS NULL ORDER BY e.number
            """);
        var rows = new List<EventTable.Row>();
        while (reader.Read())
        {
            rows.Add(new EventTable.Row(reader.GetInt64(0), (int)reader.GetInt64(1), reader.GetDouble(3), Real(reader, 4), (float)Real(reader, 5), (float)Real(reader, 6), reader.GetInt64(2) <= 2, reader.GetInt64(14) == 1));
            foreach (var (group, column) in s_values) columns[group].Add(reader.IsDBNull(column) ? null : reader.GetString(column));
        }
        return rows;
    }

    private static double Real(DbDataReader reader, int column) => reader.IsDBNull(column) ? double.NaN : reader.GetDouble(column);

    private static void AddParties(DbConnection connection, EventTable table)
    {
        using var reader = (DbDataReader)connection.ExecuteReader("SELECT event, side, is_first, code, sector, other_sectors FROM sides ORDER BY event, side, position");
        var (hasParty, lists) = (reader.Read(), Enumerable.Range(0, 5).Select(_ => new StringBuilder()).ToArray());
        for (var row = 0; row < table.Count; row++)
        {
            foreach (var list in lists) list.Clear();
            while (hasParty && reader.GetInt64(0) < table[row].Number) hasParty = reader.Read();
            for (; hasParty && reader.GetInt64(0) == table[row].Number; hasParty = reader.Read()) AddParty(reader, lists);
            ValueColumn[] columns = [table.Columns[EventGroup.Actor], table.Columns[EventGroup.Recipient], table.Columns[EventGroup.Sector], table.ActorSectors, table.RecipientSectors];
            for (var i = 0; i < columns.Length; i++) columns[i].Add(lists[i].Length == 0 ? "" : $";{lists[i]}");
        }
    }

    private static void AddParty(DbDataReader reader, StringBuilder[] lists)
    {
        var (acts, sector) = (reader.GetInt64(1) == 0, reader.IsDBNull(4) ? "" : reader.GetString(4));
        if (reader.GetInt64(2) == 1) lists[acts ? 0 : 1].Append(reader.GetString(3)).Append(';');
        if (acts) lists[2].Append(sector).Append(';');
        lists[acts ? 3 : 4].Append(sector).Append(';');
        if (reader.GetString(5) is { Length: > 1 } others) lists[acts ? 3 : 4].Append(others.AsSpan(1));
    }
}
