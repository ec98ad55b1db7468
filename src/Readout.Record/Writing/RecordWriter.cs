using System.Data.Common;
using Dapper;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Writing;

/// <summary>Writes to a record, as one run. Each call is one transaction: it is in as a whole or not at all, and processes that write at once take
/// turns. Not for several threads at a time.</summary>
public sealed class RecordWriter : IDisposable
{
    private readonly IDialect _dialect;
    private readonly DbConnection _connection;
    private readonly RecordWork _work;
    private readonly IReportMerger? _merger;

    internal RecordWriter(IDialect dialect, RunDescription run, IReportMerger? merger)
    {
        (_dialect, _merger, _connection) = (dialect, merger, Guard.Run(dialect, dialect.Connect));
        _work = new RecordWork(dialect, _connection);
        Run = Write(work => RunRows.Begin(work, run));
    }

    /// <summary>The number of this run.</summary>
    public long Run { get; }

    /// <summary>Adds documents.</summary>
    /// <returns>What became of each document of the batch.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing of the batch is in.</exception>
    public IReadOnlyList<AddOutcome> Add(ReportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Write(work => new ReportAdder(work, Run, _merger).Add(batch));
    }

    /// <summary>Adds events that somebody else coded, with their documents, which have no text. Their ids and lines are kept to the letter.</summary>
    /// <returns>What became of each event of the batch.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing of the batch is in.</exception>
    public IReadOnlyList<ImportOutcome> Import(ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Write(work => new EventImporter(work, Run, _merger).Import(batch));
    }

    /// <summary>Writes a new version of the events of documents that the record has, beside the old; documents that it has not are passed over.</summary>
    /// <returns>How many documents were coded anew.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing is changed.</exception>
    public int Recode(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Write(work => new ReportRecoder(work, Run, _merger).Recode(reports));
    }

    /// <summary>Takes a document and everything read in it out of the record, for good: its ids are listed as deleted and it is not taken in again.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="reason">Why.</param>
    /// <returns>False where the record has no such document.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing is changed.</exception>
    public bool Delete(string key, string reason)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(reason);
        return Write(work => new DocumentRemover(work, _merger).Remove(key, reason));
    }

    /// <summary>Logs what somebody says of an event; the event's moment of change moves, so that readers who keep up see it.</summary>
    /// <returns>False where the record has no such event.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public bool Correct(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Write(work =>
        {
            if (work.Execute("UPDATE events SET updated = @Now WHERE id = @Event AND superseded IS NULL", new { work.Now, correction.Event }) == 0) return false;
            work.Execute("INSERT INTO corrections (number, event, field, before, after, verdict, who, note, added) VALUES (@number, @Event, @Field, @Before, @After, @Verdict, @Who, @Note, @Now)",
                new { number = work.Next("corrections"), correction.Event, correction.Field, correction.Before, correction.After, correction.Verdict, correction.Who, correction.Note, work.Now });
            return true;
        });
    }

    /// <summary>How far an input was read; 0 where it never was.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public long Position(string input) => Guard.Run(_dialect, () => _connection.ExecuteScalar<long?>("SELECT position FROM inputs WHERE name = @input", new { input }) ?? 0);

    /// <summary>Ends the run and makes the record quick to ask.</summary>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public void Finish()
    {
        Write(work => RunRows.End(work, Run));
        Guard.Run(_dialect, () =>
        {
            _dialect.Settle(_connection);
            return 0;
        });
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        _work.Dispose();
        _connection.Dispose();
    }

    private T Write<T>(Func<RecordWork, T> body) => Guard.Run(_dialect, () =>
    {
        try
        {
            using var transaction = _dialect.BeginWriting(_connection);
            _work.Begin(DateTime.UtcNow);
            var result = body(_work);
            _work.End();
            transaction.Commit();
            return result;
        }
        catch
        {
            _work.Dispose();
            throw;
        }
    });
}
