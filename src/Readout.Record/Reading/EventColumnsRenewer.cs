using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Brings columns up to date without reading what did not change: events that came or changed since stand behind the others, which are shared with the columns before.</summary>
internal sealed class EventColumnsRenewer
{
    private const int Portion = 500;

    // Less than this is always worth it; of more, an eighth of all.
    private const int Few = 2000;
    private const int Share = 8;

    // Moments of change are those of the machines that write, whose clocks need not agree.
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(5);

    private readonly IDialect _dialect;
    private readonly DbConnection _connection;
    private readonly EventTable _table;

    private EventColumnsRenewer(IDialect dialect, DbConnection connection, EventTable table) => (_dialect, _connection, _table) = (dialect, connection, table);

    /// <summary>Renews columns.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="load">Gives what people changed.</param>
    /// <param name="before">The columns.</param>
    /// <returns>Null where all must be loaded: much changed, or events were deleted or coded anew.</returns>
    public static EventColumns? Renew(IDialect dialect, Func<ChangedEvents> load, EventColumns before)
    {
        using var connection = dialect.Connect();
        using var transaction = dialect.BeginReading(connection);
        var stamp = LogReader.Stamp(connection);
        var changed = load();
        return new EventColumnsRenewer(dialect, connection, before.Table).Fork(before.Changed, changed) is { } table ? new EventColumns(dialect, table, changed, stamp) : null;
    }

    private EventTable? Fork(ChangedEvents before, ChangedEvents changed)
    {
        var added = _connection.Query<long>("SELECT number FROM events WHERE superseded IS NULL AND number > @last", new { last = _table.LastNumber }).ToHashSet();
        // What was deleted or coded anew is not there any longer, and nothing tells which that was.
        if (_connection.ExecuteScalar<long>("SELECT count(*) FROM events WHERE superseded IS NULL") != _table.Events + added.Count) return null;
        HashSet<long> told = [.. Moved(), .. Differing(before, changed)];
        told.ExceptWith(added);
        int[] gone = [.. told.SelectMany(_table.Find)];
        if (added.Count + _table.Gone + gone.Length > Math.Max(Few, _table.Count / Share)) return null;
        var table = _table.Fork(gone);
        foreach (var some in told.Concat(added).Order().Chunk(Portion)) EventColumnsLoader.Add(_connection, _dialect, table, changed, some);
        table.Seal();
        return table;
    }

    // Events that the coder's or the merger's word changed. Of an event alone its moment of change and whether it stands for its entry ever do.
    private IEnumerable<long> Moved()
    {
        var since = _table.LastUpdated - (long)s_margin.TotalMilliseconds;
        foreach (var (number, updated, isLead) in _connection.Query<(long, long, long)>("SELECT number, updated, is_lead FROM events WHERE superseded IS NULL AND updated >= @since", new { since }))
            if (_table.Find(number).FirstOrDefault(-1) is >= 0 and var row && (_table[row].Updated != updated || (_table.Marks[row] & RowMarks.Lead) != 0 != (isLead == 1))) yield return number;
    }

    // What people say of an event moves it; that another stands in for what they rejected does not.
    private static IEnumerable<long> Differing(ChangedEvents before, ChangedEvents changed) =>
        before.Numbers.Union(changed.Numbers).Where(number => !IsSame(before.ByNumber.GetValueOrDefault(number), changed.ByNumber.GetValueOrDefault(number)));

    private static bool IsSame(ChangedEvent? one, ChangedEvent? other) =>
        one is not null && other is not null && (one.Stored.Updated, one.IsLead, one.IsRejected, one.IsCorrected) == (other.Stored.Updated, other.IsLead, other.IsRejected, other.IsCorrected);
}
