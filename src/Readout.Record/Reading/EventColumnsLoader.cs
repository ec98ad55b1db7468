using System.Data.Common;
using System.Text;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Loads the columns of all current events.</summary>
internal static class EventColumnsLoader
{
    private static readonly (EventGroup Group, int Column)[] s_values = [(EventGroup.Category, 9), (EventGroup.Mode, 10), (EventGroup.Context, 11), (EventGroup.Status, 12), (EventGroup.Source, 13), (EventGroup.Country, 14)];

    /// <summary>Loads them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="load">Gives what people changed.</param>
    public static EventColumns Load(IDialect dialect, Func<ChangedEvents> load)
    {
        using var connection = dialect.Connect();
        // The stamp comes before everything that it stands for: what is written meanwhile makes the columns old, never unseen.
        var stamp = LogReader.Stamp(connection);
        var changed = load();
        var table = new EventTable(connection.ExecuteScalar<int>("SELECT count(*) FROM events WHERE superseded IS NULL") + changed.Numbers.Length);
        AddRows(connection, table, changed, "", null);
        AddParties(connection, table, changed, 0, "", null);
        table.Seal();
        return new EventColumns(dialect, table, changed, stamp);
    }

    /// <summary>Adds some events to a fork of a table, in the order of their numbers.</summary>
    /// <param name="connection">A connection.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="table">The fork.</param>
    /// <param name="changed">What people changed.</param>
    /// <param name="numbers">Numbers of the events, as many as a question takes.</param>
    public static void Add(DbConnection connection, IDialect dialect, EventTable table, ChangedEvents changed, long[] numbers)
    {
        var (first, values) = (table.Count, new { values = dialect.Values(numbers) });
        AddRows(connection, table, changed, $" AND number {dialect.Among}", values);
        AddParties(connection, table, changed, first, $" WHERE event {dialect.Among}", values);
    }

    private static void AddRows(DbConnection connection, EventTable table, ChangedEvents changed, string among, object? values)
    {
        // Asked apart: to look each event's document up took a third of the time.
        var publishers = connection.Query<(long Number, string? Publisher)>($"SELECT number, publisher FROM documents{(among.Length == 0 ? "" : $" WHERE number IN (SELECT document FROM events WHERE superseded IS NULL{among})")}", values).ToDictionary(pair => pair.Number, pair => pair.Publisher);
        using var reader = (DbDataReader)connection.ExecuteReader($"""
            SELECT number, document, day, quad, score, confidence, latitude, longitude, updated, category, modes, contexts, status, source, country, is_lead FROM events WHERE superseded IS NULL{among} ORDER BY number
            """, values);
        while (reader.Read())
        {
            var holds = changed.ByNumber.GetValueOrDefault(reader.GetInt64(0));
            var marks = (reader.GetInt64(3) <= 2 ? RowMarks.Cooperation : RowMarks.None) | (reader.GetInt64(15) == 1 ? RowMarks.Lead : RowMarks.None) | (holds is null ? RowMarks.None : RowMarks.Overruled);
            table.Add(new EventTable.Row(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(8), Real(reader, 5)), reader.GetDouble(4), marks);
            table.Days.Add((int)reader.GetInt64(2));
            table.Places.Add(((float)Real(reader, 6), (float)Real(reader, 7)));
            foreach (var (group, column) in s_values) table.Columns[group].Add(reader.IsDBNull(column) ? "" : reader.GetString(column));
            table.Columns[EventGroup.Publisher].Add(publishers.GetValueOrDefault(reader.GetInt64(1)) ?? "");
            if (holds is { IsRejected: false }) EventTableFiller.AddRow(table, holds);
        }
    }

    private static double Real(DbDataReader reader, int column) => reader.IsDBNull(column) ? double.NaN : reader.GetDouble(column);

    private static void AddParties(DbConnection connection, EventTable table, ChangedEvents changed, int first, string among, object? values)
    {
        using var reader = (DbDataReader)connection.ExecuteReader($"SELECT event, side, is_first, code, sector, other_sectors FROM sides{among} ORDER BY event, side, position", values);
        var (hasParty, lists) = (reader.Read(), Enumerable.Range(0, 5).Select(_ => new StringBuilder()).ToArray());
        for (var row = first; row < table.Count; row++)
        {
            var number = table[row].Number;
            if ((table.Marks[row] & RowMarks.InPlace) != 0)
            {
                EventTableFiller.AddParties(table, changed.ByNumber[number]);
                continue;
            }
            foreach (var list in lists) list.Clear();
            while (hasParty && reader.GetInt64(0) < number) hasParty = reader.Read();
            for (; hasParty && reader.GetInt64(0) == number; hasParty = reader.Read()) AddParty(reader, lists);
            var texts = Array.ConvertAll(lists, list => list.Length == 0 ? "" : $";{list}");
            EventTableFiller.AddParties(table, texts[0], texts[1], texts[2], texts[3], texts[4]);
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
