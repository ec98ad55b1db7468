using System.Data.Common;
using Dapper;
using Readout.Record.Writing;

namespace Readout.Record.Storage;

/// <summary>Brings a record's tables to the version that this program knows, all of it or nothing.</summary>
internal static class SchemaMigrator
{
    /// <summary>Makes the tables, or those that are missing.</summary>
    /// <exception cref="RecordException">The record is newer than this program, or older and open for reading alone.</exception>
    public static void Migrate(IDialect dialect, DbConnection connection, RecordAccess access)
    {
        var version = Check(dialect, connection);
        if (version == Schema.Newest) return;
        if (access == RecordAccess.Read) throw new RecordException($"{dialect.Place}: {(version == 0 ? "there is no record" : "the record is of an older version")}; open it once for writing, as 'readout ingest' does");
        if (version == 0 && dialect is SqliteDialect) connection.Execute("PRAGMA journal_mode=WAL");
        // Filling tables of an older record writes as much as an ingest.
        if (version > 0) dialect.PrepareWriting(connection);
        using var transaction = dialect.BeginWriting(connection);
        // Another process may have been quicker.
        for (var next = Check(dialect, connection) + 1; next <= Schema.Newest; next++)
        {
            foreach (var statement in next == 1 ? dialect.OwnSchema(0) : []) connection.Execute(statement);
            foreach (var statement in Schema.Version(next)) connection.Execute(dialect.Translate(statement));
            foreach (var statement in dialect.OwnSchema(next)) connection.Execute(statement);
            if (next == Schema.Rejoined) RecordRejoiner.Rejoin(dialect, connection);
        }
        transaction.Commit();
    }

    private static int Check(IDialect dialect, DbConnection connection)
    {
        var version = dialect.SchemaVersion(connection);
        return version <= Schema.Newest ? version
            : throw new RecordException($"{dialect.Place}: the record is of version {version}, this program knows up to {Schema.Newest}; use the newer program that wrote it");
    }
}
