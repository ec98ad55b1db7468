using Npgsql;
using NpgsqlTypes;

namespace Readout.Record.Storage;

/// <summary>Keeps rows until they are wanted, then sends them by COPY: one way to the server and back for many rows.</summary>
internal sealed class PostgresRows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) : IRowSink
{
    private readonly List<object?> _cells = [];

    public IRowSink Add(long? value) => Keep(value);

    public IRowSink Add(double? value) => Keep(value);

    public IRowSink Add(string? value) => Keep(value);

    public void End()
    {
        if (_cells.Count % columns.Count != 0) throw new InvalidOperationException($"a row of {table} has {columns.Count} cells");
    }

    public void Flush()
    {
        if (_cells.Count == 0) return;
        using (var copy = connection.BeginBinaryImport($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)"))
        {
            for (var at = 0; at < _cells.Count; at++)
            {
                if (at % columns.Count == 0) copy.StartRow();
                Write(copy, _cells[at]);
            }
            copy.Complete();
        }
        _cells.Clear();
    }

    public void Dispose() => _cells.Clear();

    private PostgresRows Keep(object? value)
    {
        _cells.Add(value);
        return this;
    }

    private static void Write(NpgsqlBinaryImporter copy, object? cell)
    {
        switch (cell)
        {
            case long number: copy.Write(number, NpgsqlDbType.Bigint); break;
            case double real: copy.Write(real, NpgsqlDbType.Double); break;
            case string text: copy.Write(text, NpgsqlDbType.Text); break;
            default: copy.WriteNull(); break;
        }
    }
}
