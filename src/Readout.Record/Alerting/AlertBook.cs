using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Alerting;

/// <summary>Alerts of a record and what was told of them. They are no part of what the record says of the world: nothing here changes its
/// <see cref="EventRecord.Stamp"/>. For any number of threads.</summary>
public sealed class AlertBook
{
    private readonly IDialect _dialect;
    private readonly RecordAccess _access;

    internal AlertBook(IDialect dialect, RecordAccess access) => (_dialect, _access) = (dialect, access);

    private sealed record AlertLine(string Id, string Name, string Question, string Rule, string? Hook, string? Secret, string Who, long Added, string Known);

    private sealed record NoticeLine(string Id, string Alert, string Subject, string Title, string Body, long Added, long Due, long Attempts, long? Delivered, string? Problem);

    /// <summary>All alerts, the oldest first.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredAlert> All() => Run(connection => connection.Query<AlertLine>("SELECT id, name, question, rule, hook, secret, who, added, known FROM alerts ORDER BY added, id").Select(row => new StoredAlert
    {
        Id = row.Id, Name = row.Name, Question = row.Question, Rule = row.Rule, Hook = row.Hook, Secret = row.Secret, Who = row.Who, Added = RecordTime.ToMoment(row.Added),
        Known = row.Known.Split(';', StringSplitOptions.RemoveEmptyEntries),
    }).ToArray());

    /// <summary>What was told, the newest first.</summary>
    /// <param name="alert">Of this alert alone; null for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredNotice> Notices(string? alert = null, int limit = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Notices($"{(alert is null ? "1 = 1" : "alert = @alert")} ORDER BY number DESC LIMIT {RecordTime.Digits(limit)}", new { alert });
    }

    /// <summary>What is to be sent by now, the longest due first.</summary>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredNotice> Due(DateTime now, int limit = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Notices($"due > 0 AND due <= @now ORDER BY due, number LIMIT {RecordTime.Digits(limit)}", new { now = RecordTime.ToNumber(now) });
    }

    /// <summary>Adds an alert.</summary>
    /// <exception cref="ArgumentException">Its id is taken.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public void Add(StoredAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var values = new { alert.Id, alert.Name, alert.Question, alert.Rule, alert.Hook, alert.Secret, alert.Who, added = RecordTime.ToNumber(alert.Added), known = string.Join(';', alert.Known) };
        if (!Write("INSERT INTO alerts (id, name, question, rule, hook, secret, who, added, known) VALUES (@Id, @Name, @Question, @Rule, @Hook, @Secret, @Who, @added, @known) ON CONFLICT (id) DO NOTHING", values))
            throw new ArgumentException($"there is an alert '{alert.Id}' already", nameof(alert));
    }

    /// <summary>Takes an alert away, with what was told of it.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Write((connection, transaction) =>
        {
            connection.Execute("DELETE FROM notices WHERE alert = @id", new { id }, transaction);
            return connection.Execute("DELETE FROM alerts WHERE id = @id", new { id }, transaction) > 0;
        });
    }

    /// <summary>Adds what is noticed, unless the alert told of the same subject before or is gone.</summary>
    /// <returns>Whether it is new.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public bool Tell(StoredNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Write("""
            INSERT INTO notices (number, id, alert, subject, title, body, added, due, attempts, delivered, problem)
            SELECT (SELECT coalesce(max(number), 0) + 1 FROM notices), @Id, a.id, @Subject, @Title, @Body, @added, @due, 0, NULL, NULL FROM alerts a WHERE a.id = @Alert
            ON CONFLICT DO NOTHING
            """, new { notice.Id, notice.Alert, notice.Subject, notice.Title, notice.Body, added = RecordTime.ToNumber(notice.Added), due = notice.Due is { } due ? RecordTime.ToNumber(due) : 0 });
    }

    /// <summary>Writes that a notice was received.</summary>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public void Receive(string notice, DateTime moment) => Write("UPDATE notices SET due = 0, delivered = @moment, problem = NULL WHERE id = @notice", new { notice, moment = RecordTime.ToNumber(moment) });

    /// <summary>Writes that a notice was sent in vain.</summary>
    /// <param name="notice">Its id.</param>
    /// <param name="due">When it is to be sent again (UTC).</param>
    /// <param name="problem">Why.</param>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public void PutOff(string notice, DateTime due, string problem) =>
        Write("UPDATE notices SET due = @due, attempts = attempts + 1, problem = @problem WHERE id = @notice", new { notice, due = RecordTime.ToNumber(due), problem });

    private StoredNotice[] Notices(string condition, object parameters) => Run(connection => connection.Query<NoticeLine>($"SELECT id, alert, subject, title, body, added, due, attempts, delivered, problem FROM notices WHERE {condition}", parameters).Select(row => new StoredNotice
    {
        Id = row.Id, Alert = row.Alert, Subject = row.Subject, Title = row.Title, Body = row.Body, Added = RecordTime.ToMoment(row.Added), Due = row.Due > 0 ? RecordTime.ToMoment(row.Due) : null, Attempts = (int)row.Attempts,
        Delivered = row.Delivered is { } delivered ? RecordTime.ToMoment(delivered) : null, Problem = row.Problem,
    }).ToArray());

    private T Run<T>(Func<DbConnection, T> body) => Guard.Run(_dialect, () =>
    {
        using var connection = _dialect.Connect();
        return body(connection);
    });

    private bool Write(string statement, object values) => Write((connection, transaction) => connection.Execute(statement, values, transaction) > 0);

    private bool Write(Func<DbConnection, DbTransaction, bool> body)
    {
        if (_access == RecordAccess.Read) throw new InvalidOperationException("the record was opened for reading alone");
        return Run(connection =>
        {
            using var transaction = _dialect.BeginWriting(connection);
            var isChanged = body(connection, transaction);
            transaction.Commit();
            return isChanged;
        });
    }
}
