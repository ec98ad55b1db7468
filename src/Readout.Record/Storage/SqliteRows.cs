using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Readout.Record.Storage;

/// <summary>Writes rows with one prepared statement, past ADO.NET: a document has some eighty rows, and finding parameters by name would take longer than writing them.</summary>
internal sealed class SqliteRows : IRowSink
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _bytes = new byte[256];
    private int _column;

    public SqliteRows(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"?{i + 1}"))})", out _statement));
    }

    public IRowSink Add(long? value)
    {
        Check(value is { } known ? raw.sqlite3_bind_int64(_statement, ++_column, known) : raw.sqlite3_bind_null(_statement, ++_column));
        return this;
    }

    public IRowSink Add(double? value)
    {
        Check(value is { } known ? raw.sqlite3_bind_double(_statement, ++_column, known) : raw.sqlite3_bind_null(_statement, ++_column));
        return this;
    }

    public IRowSink Add(string? value)
    {
        Check(value switch
        {
            null => raw.sqlite3_bind_null(_statement, ++_column),
            // An empty span has no address, which means null to SQLite.
            "" => raw.sqlite3_bind_text(_statement, ++_column, value),
            _ => raw.sqlite3_bind_text(_statement, ++_column, Utf8(value)),
        });
        return this;
    }

    public void End()
    {
        _column = 0;
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE) throw Problem(result);
    }

    public void Flush()
    {
    }

    public void Dispose() => _statement.Dispose();

    // SQLite takes its own copy.
    private ReadOnlySpan<byte> Utf8(string value)
    {
        if (_bytes.Length < value.Length * 3) _bytes = new byte[value.Length * 3];
        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, _bytes));
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw Problem(result);
    }

    private SqliteException Problem(int result) => new(raw.sqlite3_errmsg(_database).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(_database));
}
