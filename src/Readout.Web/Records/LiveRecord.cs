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

    /// <summary>How long whoever finds the record changed waits for its new events: what a few documents or a correction changed is there by then. Others go on with those before.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(1);

    /// <summary>What takes so long was loaded whole, and left pieces in memory.</summary>
    private static readonly TimeSpan s_whole = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _loading = new(1);
    private volatile Held? _held;
    private int _expired;

    /// <summary>The record.</summary>
    public EventRecord Record => record;

    /// <summary>Its events, column by column, two seconds old at most where they can be had at once; while newer ones are loaded, those before them.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public EventColumns Columns => Current.Columns;

    /// <summary>What the whole record holds, as of <see cref="Columns"/>.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordStats Stats => Current.Stats;

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
    public void Expire() => Interlocked.Increment(ref _expired);

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private Held Current
    {
        get
        {
            if (_held is not { } held) return First();
            if (IsFresh(held) || !_loading.Wait(0)) return held;
            var renewal = Task.Run(() => Load(_held));
            return Task.WaitAny([renewal], s_longestWait) == 0 ? renewal.GetAwaiter().GetResult() : held;
        }
    }

    private Held First()
    {
        _loading.Wait();
        return Load(_held);
    }

    // Whoever calls has the turn, which ends here.
    private Held Load(Held? held)
    {
        try
        {
            return _held = Renew(held);
        }
        finally
        {
            _loading.Release();
        }
    }

    private Held Renew(Held? held)
    {
        if (held is not null && IsFresh(held)) return held;
        // What is written from here on makes old what is read.
        var expired = Volatile.Read(ref _expired);
        if (held is not null && record.Stamp() == held.Columns.Stamp) return held with { Asked = clock.GetUtcNow(), Expired = expired };
        var began = TimeProvider.System.GetTimestamp();
        var columns = record.LoadColumns(held?.Columns);
        var took = TimeProvider.System.GetElapsedTime(began);
        // What was held before, and what loading took, is a third of the memory, in pieces that nothing else fits into.
        if (took > s_whole) GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        ReadoutMeter.ColumnsLoaded.Record(took.TotalSeconds);
        // Every page tells them, so that they are there before anybody waits for them.
        return new Held(columns, record.Stats(), clock.GetUtcNow(), expired);
    }

    private bool IsFresh(Held held) => held.Expired == Volatile.Read(ref _expired) && clock.GetUtcNow() - held.Asked < s_patience;

    private sealed record Held(EventColumns Columns, RecordStats Stats, DateTimeOffset Asked, int Expired);
}
