using System.Data.Common;

namespace Readout.Record.Storage;

/// <summary>Everything in which one database differs from another; all other SQL is the same for both.</summary>
internal interface IDialect
{
    /// <summary>The record's place as messages name it, without secrets.</summary>
    string Place { get; }

    /// <summary>An open connection.</summary>
    DbConnection Connect();

    /// <summary>Gives a connection what it takes to write much.</summary>
    void PrepareWriting(DbConnection connection);

    /// <summary>Whether what is committed from now on must outlive a power cut, rather than the end of the process alone; not within a transaction.</summary>
    void SetDurable(DbConnection connection, bool isDurable);

    /// <summary>Whether the place exists: a file, a schema.</summary>
    bool Exists(DbConnection connection);

    /// <summary>The version of the schema; 0 where there is nothing yet.</summary>
    /// <exception cref="RecordException">There is something that is no record.</exception>
    int SchemaVersion(DbConnection connection);

    /// <summary>A statement of <see cref="Schema"/> in this database's words.</summary>
    string Translate(string statement);

    /// <summary>The statements that this database alone needs for a version of the schema.</summary>
    IReadOnlyList<string> OwnSchema(int version);

    /// <summary>Begins a transaction that alone may write; waits for others as long as the record's patience lasts.</summary>
    DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Begins a transaction that sees the record as it is at its first question, however much is written beside.</summary>
    DbTransaction BeginReading(DbConnection connection);

    /// <summary>Where rows of one table go within a transaction.</summary>
    IRowSink OpenRows(DbConnection connection, string table, IReadOnlyList<string> columns);

    /// <summary>What makes a table be read by one of its indexes, behind the table's name; "" where the database finds that out by itself.</summary>
    string By(string index);

    /// <summary>What asks whether a column is among the values of the parameter "values".</summary>
    string Among => AmongOf("values");

    /// <summary>What asks whether a column is among the values of a parameter.</summary>
    string AmongOf(string parameter);

    /// <summary>Such a parameter: numbers or texts.</summary>
    object Values<T>(T[] values);

    /// <summary>What asks whether a column's text holds the text of a parameter, letter for letter.</summary>
    string Holds(string column, string parameter);

    /// <summary>The query for the numbers of documents with the words of a parameter.</summary>
    /// <param name="parameter">The parameter's name.</param>
    string TextSearch(string parameter);

    /// <summary>The same where documents are only looked for among those found: the words are always looked up first, whatever else is asked.</summary>
    /// <param name="parameter">The parameter's name.</param>
    string TextSearchFirst(string parameter) => TextSearch(parameter);

    /// <summary>The words of a search as this database takes them.</summary>
    string TextArgument(string words);

    /// <summary>Makes the texts of documents found, once their rows are written; nothing where the database does that itself.</summary>
    void IndexTexts(DbConnection connection, long firstDocument);

    /// <summary>Takes a document's text out of the search.</summary>
    void ForgetText(DbConnection connection, long document);

    /// <summary>What a long run leaves to do for quick answers.</summary>
    void Settle(DbConnection connection);

    /// <summary>Bytes on disk.</summary>
    long Size(DbConnection connection);

    /// <summary>What the database said, in words of what happened, where, and what to do; null for what is none of the database's.</summary>
    RecordException? Explain(Exception problem);
}
