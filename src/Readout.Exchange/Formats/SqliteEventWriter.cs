using System.Globalization;
using Microsoft.Data.Sqlite;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as a plain SQLite database: "events" with the columns of the tidy formats, "actors" with a row a party, "documents", and "columns"
/// which tells what each column holds. Days and moments are ISO 8601 text.</summary>
internal sealed class SqliteEventWriter : IEventWriter
{
    private static readonly string[] s_actors = ["event", "side", "position", "code", "sector", "other_sectors", "name", "text", "office", "wikidata", "iso3", "cow", "gw"];
    private static readonly string[] s_documents = ["document_key", "document", "title", "publisher", "published", "url", "language"];
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _event, _actor, _document;

    public SqliteEventWriter(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        // The file counts for nothing until it is whole.
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        _transaction = _connection.BeginTransaction();
        Run($"CREATE TABLE events ({string.Join(", ", EventColumn.All.Select(Declare))}, PRIMARY KEY (id)) WITHOUT ROWID");
        Run("CREATE TABLE actors (event TEXT NOT NULL, side TEXT NOT NULL, position INTEGER NOT NULL, code TEXT, sector TEXT, other_sectors TEXT, name TEXT, text TEXT, office TEXT, wikidata TEXT, iso3 TEXT, cow INTEGER, gw INTEGER, PRIMARY KEY (event, side, position)) WITHOUT ROWID");
        Run("CREATE TABLE documents (document_key TEXT NOT NULL PRIMARY KEY, document TEXT, title TEXT, publisher TEXT, published TEXT, url TEXT, language TEXT) WITHOUT ROWID");
        Run("CREATE TABLE columns (name TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, unit TEXT, meaning TEXT NOT NULL) WITHOUT ROWID");
        Describe();
        (_event, _actor, _document) = (Insert("INSERT", "events", [.. EventColumn.All.Select(column => column.Name)]), Insert("INSERT", "actors", s_actors), Insert("INSERT OR IGNORE", "documents", s_documents));
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        for (var i = 0; i < EventColumn.All.Count; i++) _event.Parameters[i].Value = Value(EventColumn.All[i].Kind, EventColumn.All[i].Of(row));
        _event.ExecuteNonQuery();
        var e = row.Event;
        WriteSide(row.Id, "actor", e.Actors);
        WriteSide(row.Id, "recipient", e.Recipients);
        Set(_document, row.DocumentKey ?? e.Document, e.Document, e.Title, e.Publisher, e.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), e.Url, e.Language);
        Rows++;
        return null;
    }

    // One transaction holds it all.
    public void Flush()
    {
    }

    public void Finish()
    {
        Run("CREATE INDEX events_date ON events (date)");
        Run("CREATE INDEX actors_code ON actors (code, side)");
        _transaction.Commit();
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_event, _actor, _document]) command.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static string Declare(EventColumn column) => $"\"{column.Name}\" {column.Kind switch { CellKind.Whole => "INTEGER", CellKind.Real => "REAL", _ => "TEXT" }}{(column.Name == "id" ? " NOT NULL" : "")}";

    private static object Value(CellKind kind, Cell cell) => cell == default ? DBNull.Value : kind switch { CellKind.Whole => cell.Whole!.Value, CellKind.Real => cell.Real!.Value, _ => cell.Words(kind) };

    private static void Set(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private void WriteSide(string id, string side, IReadOnlyList<PartyRow> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            var (party, country) = (parties[i], CountryCodes.Find(parties[i].Code));
            Set(_actor, id, side, i, party.Code, party.Sector, party.OtherSectors.Count > 0 ? string.Join(';', party.OtherSectors) : null, party.Name, party.Text, party.Office, party.Wikidata, country?.Iso3, country?.Cow, country?.GleditschWard);
        }
    }

    private void Describe()
    {
        using var insert = Insert("INSERT", "columns", ["name", "kind", "unit", "meaning"]);
        foreach (var column in EventColumn.All) Set(insert, column.Name, column.Kind.ToString().ToLowerInvariant(), column.Unit.Length > 0 ? column.Unit : null, column.Meaning);
    }

    private SqliteCommand Insert(string verb, string table, IReadOnlyList<string> columns)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = $"{verb} INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i.ToString(CultureInfo.InvariantCulture)}"))})";
        for (var i = 0; i < columns.Count; i++) command.Parameters.Add(new SqliteParameter($"@p{i.ToString(CultureInfo.InvariantCulture)}", null));
        command.Prepare();
        return command;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
