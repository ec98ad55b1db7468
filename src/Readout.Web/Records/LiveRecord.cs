using System.Runtime;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Operations;

namespace Readout.Web.Records;

/// <summary>The record that is served, with its events held in memory for counting: they are loaded anew, beside those in use, when the record has changed.
/// For any number of threads.</summary>
internal sealed class LiveRecord(EventRecord record, TimeProvider clock) : IDisposable
{
    /// <summary>How long counts may be older than the record.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _loading = new(1);
    private volatile Held? _held;

    /// <summary>The record.</summary>
    public EventRecord Record => record;

    /// <summary>Its events, column by column, two seconds old at most where they can be had at once; while newer ones are loaded, those before them.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public EventColumns Columns => Current.Columns;

    /// <summary>What the whole record holds, as of <see cref="Columns"/>.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordStats Stats => Current.Stats.Value;

    /// <summary>What the record's log said when <see cref="Columns"/> were loaded: pages and answers with the same stamp are the same.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public string Stamp => Columns.Stamp;

    /// <summary>Has the events in memory before anybody asks: a large record takes seconds to load.</summary>
    /// <returns>This.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public LiveRecord Filled()
    {
        _held = Current;
        GC.Collect();
        return this;
    }

    /// <summary>Has the next question look whether the record has changed: somebody who wrote sees at once what came of it.</summary>
    public void Expire()
    {
        if (_held is { } held) _held = held with { Asked = default };
    }

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private Held Current
    {
        get
        {
            if (_held is not { } held) _loading.Wait();
            else if (IsFresh(held) || !_loading.Wait(0)) return held;
            try
            {
                return _held = Renew(_held);
            }
            finally
            {
                _loading.Release();
            }
        }
    }

    private Held Renew(Held? held)
    {
        if (held is not null && IsFresh(held)) return held;
        if (held is not null && record.Stamp() == held.Columns.Stamp) return held with { Asked = clock.GetUtcNow() };
        var began = TimeProvider.System.GetTimestamp();
        var columns = record.LoadColumns();
        // What was held before, and what loading took, is a third of the memory, in pieces that nothing else fits into.
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        ReadoutMeter.ColumnsLoaded.Record(TimeProvider.System.GetElapsedTime(began).TotalSeconds);
        return new Held(columns, new Lazy<RecordStats>(record.Stats), clock.GetUtcNow());
    }

    private bool IsFresh(Held held) => clock.GetUtcNow() - held.Asked < s_patience;

    private sealed record Held(EventColumns Columns, Lazy<RecordStats> Stats, DateTimeOffset Asked);
}
