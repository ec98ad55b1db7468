using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Merging;

/// <summary>One transaction that alone may write: its statements, and rows by the thousand.</summary>
internal sealed class RecordWork(IDialect dialect, DbConnection connection) : IDisposable
{
    private const int MostValues = 2000;
    private readonly Dictionary<string, IRowSink> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _counters = new(StringComparer.Ordinal);

    /// <summary>What differs between databases.</summary>
    public IDialect Dialect => dialect;

    /// <summary>The connection, within the transaction.</summary>
    public DbConnection Connection => connection;

    /// <summary>When this transaction began, in milliseconds since 1970 UTC.</summary>
    public long Now { get; private set; }

    /// <summary>Starts with a new transaction.</summary>
    public void Begin(DateTime now)
    {
        Now = RecordTime.ToNumber(now);
        _counters.Clear();
        foreach (var (name, last) in connection.Query<(string, long)>("SELECT name, last FROM counters")) _counters[name] = last;
    }

    /// <summary>The next number of a counter ("documents", "events", "entries"), which is never given again.</summary>
    public long Next(string counter) => _counters[counter] = _counters.GetValueOrDefault(counter) + 1;

    /// <summary>Ends the work of a transaction, before it is committed.</summary>
    public void End()
    {
        Flush();
        foreach (var (name, last) in _counters.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            connection.Execute("INSERT INTO counters (name, last) VALUES (@name, @last) ON CONFLICT (name) DO UPDATE SET last = excluded.last", new { name, last });
    }

    /// <summary>Where rows of a table go; queries see them after <see cref="Flush"/>. The same columns for the same table each time.</summary>
    public IRowSink Rows(string table, IReadOnlyList<string> columns)
    {
        if (!_rows.TryGetValue(table, out var rows)) _rows[table] = rows = dialect.OpenRows(connection, table, columns);
        return rows;
    }

    /// <summary>Writes rows of two numbers, the table's key, in its order: where many fall on one page, it is looked for once.</summary>
    public void WriteInOrder(string table, IReadOnlyList<string> columns, List<(long First, long Second)> pairs)
    {
        pairs.Sort();
        var rows = Rows(table, columns);
        foreach (var (first, second) in pairs) rows.Add(first).Add(second).End();
    }

    /// <summary>Sees to it that rows given so far can be queried.</summary>
    public void Flush()
    {
        foreach (var rows in _rows.Values) rows.Flush();
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters);

    /// <summary>Rows of a query.</summary>
    public IEnumerable<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters);

    /// <summary>Rows of a query about many values, asked some thousands at a time: "… IN @values".</summary>
    public IEnumerable<T> QueryAmong<T, TValue>(string sql, IReadOnlyList<TValue> values) where TValue : notnull => values.Chunk(MostValues).SelectMany(chunk => connection.Query<T>(Among(sql), new { values = dialect.Values(chunk) }));

    /// <summary>Runs a statement about many values: "… IN @values".</summary>
    /// <param name="sql">The statement, the same text each time: Dapper compiles code for each text.</param>
    /// <param name="values">The values.</param>
    /// <param name="about">What the statement calls @about; 0 where it does not.</param>
    public void ExecuteAmong<TValue>(string sql, IReadOnlyList<TValue> values, long about = 0) where TValue : notnull
    {
        foreach (var chunk in values.Chunk(MostValues)) connection.Execute(Among(sql), new { values = dialect.Values(chunk), about });
    }

    private string Among(string sql) => sql.Replace("IN @values", dialect.Among, StringComparison.Ordinal);

    /// <summary>Forgets prepared statements and rows that were not flushed.</summary>
    public void Dispose()
    {
        foreach (var rows in _rows.Values) rows.Dispose();
        _rows.Clear();
    }
}
