using System.Data.Common;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>The events of which the record's columns do not say what holds, since people corrected or rejected them, or the report that led their entry. There are few, so
/// that they are held in memory and asked apart: the columns keep the coder's word, and a question answers either.</summary>
internal sealed class ChangedEvents
{
    private const int Portion = 500;

    /// <summary>No events.</summary>
    public static readonly ChangedEvents None = new([]);

    private readonly ChangedEvent[] _events;

    private ChangedEvents(IEnumerable<ChangedEvent> events)
    {
        _events = [.. events.OrderBy(changed => changed.Stored.Number)];
        Numbers = Array.ConvertAll(_events, changed => changed.Stored.Number);
        ByNumber = _events.ToDictionary(changed => changed.Stored.Number);
    }

    /// <summary>Their numbers, ascending.</summary>
    public long[] Numbers { get; }

    /// <summary>The events by number.</summary>
    public IReadOnlyDictionary<long, ChangedEvent> ByNumber { get; }

    /// <summary>Those that hold, as they hold: rejected ones are none.</summary>
    public IEnumerable<ChangedEvent> Holding => _events.Where(changed => !changed.IsRejected);

    /// <summary>How many people rejected.</summary>
    public int RejectedCount => _events.Count(changed => changed.IsRejected);

    /// <summary>How many people corrected and did not reject.</summary>
    public int CorrectedCount => _events.Count(changed => changed is { IsCorrected: true, IsRejected: false });

    /// <summary>Those of a record as it stands.</summary>
    public static ChangedEvents Load(IDialect dialect)
    {
        using var connection = dialect.Connect();
        if (connection.ExecuteScalar<long?>("SELECT max(number) FROM corrections") is null) return None;
        var changed = new List<StoredEvent>();
        foreach (var some in LogReader.Corrections(dialect, null).GroupBy(correction => correction.Correction.Event, StringComparer.Ordinal).Chunk(Portion))
        {
            var corrections = some.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
            changed.AddRange(EventLister.Find(dialect, "e.id", [.. corrections.Keys]).Where(stored => IsChanged(stored, corrections[stored.Id])));
        }
        var heirs = Heirs(dialect, connection, [.. changed.Where(stored => stored.Corrected!.IsRejected).Select(stored => stored.Number)]);
        var known = changed.Select(stored => stored.Number).ToHashSet();
        changed.AddRange(heirs.Where(heir => !known.Contains(heir)).Chunk(Portion).SelectMany(some => EventLister.Find(dialect, "e.number", some)));
        var facts = changed.Select(stored => stored.Number).Chunk(Portion).SelectMany(some => Facts(dialect, connection, some)).ToDictionary(fact => fact.Number);
        return new ChangedEvents(changed.Where(stored => facts.ContainsKey(stored.Number)).Select(stored => new ChangedEvent(stored, facts[stored.Number].Publisher, facts[stored.Number].IsLead == 1 || heirs.Contains(stored.Number))));
    }

    /// <summary>A current event with what people corrected of it.</summary>
    public StoredEvent Told(StoredEvent stored) => ByNumber.GetValueOrDefault(stored.Number)?.Stored ?? stored;

    /// <summary>The report that stands for an entry, given the one that the coder's words have lead it.</summary>
    public StoredEvent Lead(StoredEvent leading) => ByNumber.GetValueOrDefault(leading.Number) is not { } changed ? leading : !changed.IsRejected ? changed.Stored
        : Array.Find(_events, heir => heir is { IsLead: true, IsRejected: false } && heir.Stored.EntryNumber == leading.EntryNumber)?.Stored ?? changed.Stored;

    /// <summary>Those that answer a question, as they hold: rejected ones are none.</summary>
    /// <param name="dialect">The database, which is asked for words, documents and so on.</param>
    /// <param name="query">The question.</param>
    public IReadOnlyList<ChangedEvent> Matching(IDialect dialect, EventQuery query) => Among(dialect, query, Holding);

    /// <summary>Those that people rejected and that would answer a question.</summary>
    public IReadOnlyList<ChangedEvent> Rejected(IDialect dialect, EventQuery query) => Among(dialect, query, _events.Where(changed => changed.IsRejected));

    private static ChangedEvent[] Among(IDialect dialect, EventQuery query, IEnumerable<ChangedEvent> events) => EventMatcher.Among(dialect, query,
        events.Where(changed => (changed.IsLead || !query.OncePerEntry) && (changed.IsCorrected || query.Corrections != CorrectionUse.Only)), changed => (changed.Stored, changed.Row));

    private static bool IsChanged(StoredEvent stored, StoredCorrection[] corrections)
    {
        var corrected = CorrectedEvent.Of(stored, corrections);
        if (!corrected.IsRejected && corrected.Applied.Count == 0) return false;
        stored.Corrected = corrected;
        return true;
    }

    // Of the reports that are left of an entry whose leader was rejected, the one that would lead if there had been no other.
    private static HashSet<long> Heirs(IDialect dialect, DbConnection connection, HashSet<long> rejected)
    {
        if (rejected.Count == 0) return [];
        var members = rejected.Chunk(Portion).SelectMany(some => connection.Query<(long Entry, long Number, long? Rank)>($"""
            SELECT e.entry, e.number, t.rank FROM events e LEFT JOIN traits t ON t.event = e.number WHERE e.superseded IS NULL AND e.entry {dialect.Among}
            """, new { values = dialect.Values(some) }));
        return [.. members.Where(member => !rejected.Contains(member.Number)).GroupBy(member => member.Entry).Select(entry => entry.OrderBy(member => member.Rank ?? long.MaxValue).ThenBy(member => member.Number).First().Number)];
    }

    private static IEnumerable<(long Number, string? Publisher, long IsLead)> Facts(IDialect dialect, DbConnection connection, long[] numbers) => connection.Query<(long, string?, long)>(
        $"SELECT e.number, d.publisher, e.is_lead FROM events e JOIN documents d ON d.number = e.document WHERE e.superseded IS NULL AND e.number {dialect.Among}", new { values = dialect.Values(numbers) });
}
