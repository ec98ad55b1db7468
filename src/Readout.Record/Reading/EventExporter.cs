using Readout.Exchange.Rows;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Gives events on their way out: corrected, with what the record knows of their entries, in the order in which they came in. Only corrected
/// events and one portion of the others are held at a time.</summary>
internal static class EventExporter
{
    private const int Portion = 500;

    public static IEnumerable<ExportRow> Export(IDialect dialect, EventQuery query, CorrectionUse use)
    {
        var corrected = use == CorrectionUse.Ignore ? [] : Corrected(dialect, query);
        var rest = use == CorrectionUse.Only ? [] : EventLister.List(dialect, query, EventOrder.Arrival, null, null).Where(stored => !corrected.ContainsKey(stored.Id)).Select(stored => (stored, (CorrectedEvent?)null));
        var chosen = corrected.Values.Where(each => each.IsWanted).Select(each => (each.Event.Stored, (CorrectedEvent?)each.Event)).OrderBy(pair => pair.Stored.Number);
        return Merge(rest, chosen).Chunk(Portion).SelectMany(some => Rows(dialect, some));
    }

    private static Dictionary<string, (CorrectedEvent Event, bool IsWanted)> Corrected(IDialect dialect, EventQuery query)
    {
        var found = new Dictionary<string, (CorrectedEvent, bool)>(StringComparer.Ordinal);
        var loose = EventMatcher.Loosen(query);
        foreach (var some in LogReader.Corrections(dialect, null).GroupBy(correction => correction.Correction.Event, StringComparer.Ordinal).Chunk(Portion))
        {
            var corrections = some.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
            foreach (var stored in EventLister.List(dialect, loose, EventOrder.Arrival, null, null, [.. corrections.Keys]))
            {
                var corrected = CorrectedEvent.Of(stored, corrections[stored.Id]);
                var isChanged = corrected.IsRejected || corrected.Applied.Count > 0;
                if (isChanged) found[stored.Id] = (corrected, EventMatcher.Matches(query, corrected.Row));
            }
        }
        return found;
    }

    private static IEnumerable<(StoredEvent Stored, CorrectedEvent? Corrected)> Merge(IEnumerable<(StoredEvent Stored, CorrectedEvent? Corrected)> rest, IEnumerable<(StoredEvent Stored, CorrectedEvent? Corrected)> corrected)
    {
        using var next = corrected.GetEnumerator();
        var hasNext = next.MoveNext();
        foreach (var each in rest)
        {
            for (; hasNext && next.Current.Stored.Number < each.Stored.Number; hasNext = next.MoveNext()) yield return next.Current;
            yield return each;
        }
        for (; hasNext; hasNext = next.MoveNext()) yield return next.Current;
    }

    private static IEnumerable<ExportRow> Rows(IDialect dialect, IReadOnlyList<(StoredEvent Stored, CorrectedEvent? Corrected)> some)
    {
        var facts = EntryFacts.Of(dialect, [.. some.Where(pair => pair.Stored.Entry is not null).Select(pair => pair.Stored.Number)]);
        foreach (var (stored, corrected) in some)
        {
            var entry = facts.GetValueOrDefault(stored.Number);
            yield return new ExportRow(corrected?.Line ?? stored.Line, () => corrected?.Row ?? stored.Row)
            {
                Id = stored.Id, Number = stored.Number, DocumentKey = stored.DocumentKey, DocumentNumber = stored.DocumentNumber, Entry = stored.Entry, Reports = entry?.Reports ?? 1, Publishers = entry?.Publishers, FirstReport = entry?.First, LastReport = entry?.Last,
                Corrections = corrected?.Applied.Count ?? 0, CorrectedBy = corrected?.By ?? [], IsRejected = corrected?.IsRejected ?? false, Added = stored.Added, Updated = stored.Updated,
            };
        }
    }
}
