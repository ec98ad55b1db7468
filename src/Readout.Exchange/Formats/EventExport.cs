using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events to an output in a format: all of them, each id once.</summary>
public static class EventExport
{
    /// <summary>Writes events, and commits the output when the last is written.</summary>
    /// <param name="rows">The events, one by one.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to.</param>
    /// <param name="anyStatus">Whether events that are not actual go even into a format that cannot say so.</param>
    /// <param name="progress">Told how many events were written, now and then; null for nobody.</param>
    /// <param name="stop">Stops the export, which then leaves nothing.</param>
    /// <exception cref="IOException">The output cannot be written; what was there before is there still.</exception>
    /// <exception cref="InvalidDataException">An id came twice; nothing is written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ExportSummary Write(IEnumerable<ExportRow> rows, EventFormat format, EventOutput output, bool anyStatus = false, Action<long>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        var (ids, coders, leftOut, events) = (new IdSet(), new CoderSet(), new SortedDictionary<string, long>(StringComparer.Ordinal), 0L);
        using var writer = format.Open(output);
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            if (!ids.Add(row.Id)) throw new InvalidDataException($"the id '{row.Id}' comes twice, which no reader could tell apart; nothing was written");
            if ((row.IsRejected ? "rejected by a correction" : (anyStatus ? null : format.Refuse(row)) ?? writer.Write(row)) is { } reason)
            {
                leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
                continue;
            }
            coders.Add(row);
            if (++events % 1000 == 0) progress?.Invoke(events);
        }
        writer.Finish();
        return new ExportSummary(format.Name, events, writer.Rows, leftOut, coders.Coders, output.Commit());
    }
}
